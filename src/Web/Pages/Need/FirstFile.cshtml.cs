using System.Text;
using Headwater.Need.Levels.Lists.Places;
using Headwater.Web.Exports;
using Headwater.Web.Hosting;
using Headwater.Web.Lists;
using Headwater.Web.Timelines;
using Headwater.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Need;

/// <summary>Who comes first as a file, with what decides each place; those just outside stand last and say so.</summary>
[Authorize(Rights.SeeChildren)]
public sealed class FirstFileModel(FillPlaces fill, CallerOfRequest asking, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (AskedPlaces.Of(Request.Query).Question is not { } question)
            return NotFound();
        var places = await fill.RunAsync(question, asking.Known);
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        var all = places.In.Concat(places.Outside).ToList();
        var text = string.Concat(
            all.Select((placed, i) => Line(placed, i < places.In.Count, i + 1 < all.Count ? all[i + 1] : null))
                .Prepend(Heading)
        );
        return File(
            [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
            "text/csv; charset=utf-8",
            $"who-comes-first-{today:O}.csv"
        );
    }

    private static string Heading =>
        Csv.Line(
            "Place",
            "There is room",
            "Child",
            "Name",
            "Date of birth",
            "School",
            "Level",
            "Parts of life",
            "Number of reasons",
            "New reasons",
            "Oldest since",
            "Comes before the next because",
            "Reasons"
        );

    private static string Line(PlacedChild placed, bool isIn, PlacedChild? next) =>
        Csv.Line(
            placed.Number,
            isIn ? "yes" : "no",
            placed.Child.Child,
            placed.Child.Name,
            placed.Child.BirthDate,
            placed.Child.School,
            (int)placed.Child.Level,
            placed.Precedence.PartsOfLife,
            placed.Precedence.Reasons,
            placed.Precedence.New,
            placed.Precedence.Reasons is 0 ? null : placed.Precedence.Oldest,
            next is null ? null : PlaceWords.Before(placed.Precedence, next.Precedence),
            string.Join(
                "; ",
                placed.Child.Reasons.Select(reason => $"{ReasonWords.Of(reason)} ({reason.Latest.InWords()})")
            )
        );
}
