using System.Text;
using Headwater.Need.Levels.Lists;
using Headwater.Vocabulary;
using Headwater.Web.Exports;
using Headwater.Web.Hosting;
using Headwater.Web.Lists;
using Headwater.Web.Timelines;
using Headwater.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Need;

/// <summary>The list as a file, with the same rights and the same trail as on the page. It is written in parts, so that it may be long.</summary>
[Authorize(Rights.SeeChildren)]
public sealed class ChildrenFileModel(ListChildren list, SoughtName sought, CallerOfRequest asking, TimeProvider clock)
    : PageModel
{
    private const int Stretch = 2_000;

    public async Task<IActionResult> OnGetAsync()
    {
        var asked = Asked.Of(Request.Query);
        var filter = asked.Filter(sought.Read(asked.Find), asking.Known.Worker);
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);

        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=\"children-{today:O}.csv\"";
        await Response.Body.WriteAsync(Encoding.UTF8.GetPreamble());
        await Response.WriteAsync(Heading);
        ListPlace? last = null;
        do
        {
            var stretch = await list.AfterAsync(
                filter,
                last,
                Stretch,
                asking.Known,
                withEvidence: true,
                "Took away the list of children"
            );
            foreach (var child in stretch.Children)
                await Response.WriteAsync(Line(child, today));
            last = stretch.Last;
        } while (last is not null);
        return new EmptyResult();
    }

    private static string Heading =>
        Csv.Line(
            "Child",
            "Name",
            "Date of birth",
            "School",
            "Year group",
            "Level",
            "Suggested level",
            "Agreed level",
            "Agreed on",
            "What changed",
            "Reasons",
            "Next"
        );

    private static string Line(ListedChild child, DateOnly today) =>
        Csv.Line(
            child.Child,
            child.Name,
            child.BirthDate,
            child.School,
            child.CurriculumYear is { } year ? YearGroup.Name(year) : null,
            (int)child.Level,
            (int)child.Suggested,
            (int?)child.Agreed,
            child.AgreedSince,
            Changed.InWords(child.Change, child.Was, child.ChangedOn),
            string.Join("; ", child.Reasons.Select(reason => $"{ReasonWords.Of(reason)} ({reason.Latest.InWords()})")),
            NextStep.Of(child, today)
        );
}
