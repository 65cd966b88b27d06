using System.Globalization;
using Headwater.Need.Levels;
using Headwater.Need.Levels.Decisions;
using Headwater.Need.Levels.Lists;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Need;

/// <summary>A person agrees the level, chooses another or puts it off. What they saw goes with it, so that nobody agrees to what has moved meanwhile.</summary>
[Authorize(Rights.AgreeLevels)]
[BindProperties]
public sealed class DecideModel(
    OpenChild open,
    OpenAssessment assessments,
    AgreeLevel agree,
    ChangeLevel change,
    DeferLevel defer,
    CallerOfRequest asking,
    TimeProvider clock
) : PageModel
{
    public string? Decision { get; set; }

    public PathwayLevel? Level { get; set; }

    /// <summary>The suggestion that the person saw.</summary>
    public PathwayLevel Seen { get; set; }

    /// <summary>The newest decision that the person saw.</summary>
    public string? After { get; set; }

    public string? Day { get; set; }

    public string? Month { get; set; }

    public string? Year { get; set; }

    public string? Why { get; set; }

    [BindNever]
    public long Id { get; private set; }

    [BindNever]
    public string Name { get; private set; } = "";

    [BindNever]
    public PathwayLevel Suggested { get; private set; }

    public string ExampleDay => clock.GetLocalNow().AddMonths(1).ToString("d M yyyy", CultureInfo.InvariantCulture);

    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync([FromRoute] long id) => await ReadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromRoute] long id)
    {
        if (await DecideAsync(id, new Seen(Seen, After)) is not { } refusal)
        {
            Done = Decision is "defer" ? "The decision was put off." : "The level was decided.";
            return RedirectToPage("/Records/Child", new { id });
        }

        if (!await ReadAsync(id))
            return NotFound();
        // What the framework says of fields left blank would only stand beside the one sentence that helps.
        ModelState.Clear();
        ModelState.AddModelError(nameof(Decision), refusal.Sentence);
        return Page();
    }

    private Task<Refusal?> DecideAsync(long id, Seen seen) =>
        Decision switch
        {
            "agree" => agree.RunAsync(id, seen, Why ?? "", asking.Known),
            "change" when Level is { } level => change.RunAsync(id, seen, level, Why ?? "", asking.Known),
            "change" => Task.FromResult<Refusal?>(new Refusal("Choose the level.")),
            "defer" when Until is { } until => defer.RunAsync(id, seen, until, Why ?? "", asking.Known),
            "defer" => Task.FromResult<Refusal?>(new Refusal("Enter a real date to decide on, such as " + ExampleDay)),
            _ => Task.FromResult<Refusal?>(new Refusal("Choose what you have decided.")),
        };

    private DateOnly? Until =>
        DateOnly.TryParseExact(
            $"{Year}-{Month}-{Day}",
            "yyyy-M-d",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    private async Task<bool> ReadAsync(long id)
    {
        if (
            await open.RunAsync(id, asking.Known) is not { } child
            || await assessments.RunAsync(id, asking.Known) is not { } stands
        )
            return false;

        (Id, Name, Suggested, After) = (id, child.Name, stands.Suggested, stands.Agreement?.Decision);
        ModelState.Remove(nameof(After));
        return true;
    }
}
