using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Samples;
using Headwater.Web.Hosting;
using Headwater.Web.Matching;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Matching;

/// <summary>A pair of a sample and three buttons, and nothing that tells what Headwater thinks. After an answer comes the next.</summary>
[Authorize(Rights.SettleDoubt)]
public sealed class SamplePairModel(OpenSamplePair open, AnswerSamplePair answer, CallerOfRequest asking) : PageModel
{
    private OpenedSamplePair? opened;

    public OpenedSamplePair Opened => opened ?? throw new InvalidOperationException("The pair was not read.");

    public IReadOnlyList<PairRow> Rows =>
        [.. PairRow.Of(Opened.Left.Side, Opened.Right.Side, []).Where(row => !row.IsEmpty)];

    [TempData]
    public string? Done { get; set; }

    /// <summary>The place of the pair that was answered just now.</summary>
    [TempData]
    public int? Before { get; set; }

    public async Task<IActionResult> OnGetAsync(long sample, int place) =>
        (opened = await open.RunAsync(sample, place, asking.Known)) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(long sample, int place, string? verdict)
    {
        Verdict? said = verdict switch
        {
            nameof(Verdict.Together) => Verdict.Together,
            nameof(Verdict.Apart) => Verdict.Apart,
            nameof(Verdict.CannotTell) => Verdict.CannotTell,
            _ => null,
        };
        if (said is null)
            return BadRequest();
        if (await answer.RunAsync(sample, place, said.Value, asking.Known) is not null)
            return NotFound();
        (Done, Before) = ($"Your answer: {MatchWords.Of(said.Value).ToLowerInvariant()}.", place);
        return await open.ProgressAsync(sample, asking.Known) is { Next: { } next }
            ? Redirect($"/matching/samples/{sample}/{next}")
            : Redirect($"/matching/samples/{sample}");
    }
}
