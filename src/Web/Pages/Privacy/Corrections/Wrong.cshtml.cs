using System.Globalization;
using Headwater.Access.Trail;
using Headwater.Privacy.Corrections;
using Headwater.Records.Schools;
using Headwater.Records.Timelines;
using Headwater.Web.Hosting;
using Headwater.Web.Pages.Records;
using Headwater.Web.Timelines;
using Headwater.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Privacy.Corrections;

/// <summary>An entry that can be said to be wrong.</summary>
/// <param name="Value">Its number in the timeline, its file and its line.</param>
public sealed record Choice(string Value, string Words);

/// <summary>Whoever sees an entry writes down that a family or a colleague says that it is wrong.</summary>
[Authorize(Rights.SeeChildren)]
public sealed class WrongModel(
    OpenChild open,
    ListSchools schools,
    AskCorrection ask,
    CallerOfRequest asking,
    TimeProvider clock
) : PageModel
{
    /// <summary>The lines that the child's page offered.</summary>
    [FromQuery(Name = "of")]
    public IReadOnlyList<string> Of { get; set; } = [];

    public long Id { get; private set; }

    public string Name { get; private set; } = "";

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public string? Chosen { get; private set; }

    public string ShouldBe { get; private set; } = "";

    public string SaidBy { get; private set; } = "";

    public string Day { get; private set; } = "";

    public string Query =>
        Choices.Count is 0 ? "" : $"?{string.Join('&', Choices.Select(choice => $"of={choice.Value}"))}";

    /// <summary>What was just done, for the child's page to say once.</summary>
    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(long id)
    {
        Day = DateOnly.FromDateTime(clock.GetLocalNow().Date).ForMachines();
        return await ReadAsync(id, WhoOpened.Page) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(
        long id,
        [FromForm(Name = "entry")] string? entry,
        [FromForm(Name = "should")] string? should,
        [FromForm(Name = "who")] string? who,
        [FromForm(Name = "day")] string? day
    )
    {
        if (!await ReadAsync(id, "Sent what is said to be wrong"))
            return NotFound();
        (Chosen, ShouldBe, SaidBy, Day) = (entry, should ?? "", who ?? "", day ?? "");
        if (Read(entry) is not var (number, file, line))
        {
            ModelState.AddModelError("", "Choose on the child’s timeline what is wrong.");
            return Page();
        }

        if (
            await ask.RunAsync(id, number, file, line, ShouldBe, SaidBy, Words.Day.Read(day), asking.Known) is
            { } refusal
        )
        {
            ModelState.AddModelError("should", refusal.Sentence);
            return Page();
        }

        Done = "It is written down that this is said to be wrong.";
        return LocalRedirect($"/children/{id}");
    }

    private async Task<bool> ReadAsync(long id, string did)
    {
        if (await open.RunAsync(id, asking.Known, did) is not { } child)
            return false;
        var telling = new Telling(new SchoolNames(await schools.RunAsync(asking.Known)));
        var wanted = Of.Select(Read).OfType<(int Number, int File, int Line)>().ToHashSet();
        (Id, Name) = (id, child.Name);
        Choices =
        [
            .. from told in child.Entries
            where wanted.Contains((told.Number, told.Entry.File, told.Entry.Line))
            from happening in telling.Of([told with { AgainOf = null }])
            select new Choice(
                $"{told.Number}:{told.Entry.File}:{told.Entry.Line}",
                $"{happening.Title}, {TimelinePart.When(happening)}. {happening.Detail} {string.Join("; ", happening.Places)}"
            ),
        ];
        return true;
    }

    private static (int Number, int File, int Line)? Read(string? text) =>
        text?.Split(':') is [var number, var file, var line]
        && Number(number) is { } n
        && Number(file) is { } f
        && Number(line) is { } l
            ? (n, f, l)
            : null;

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
