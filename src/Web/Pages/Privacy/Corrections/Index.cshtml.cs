using Headwater.Privacy.Corrections;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Privacy.Corrections;

/// <summary>What people say is wrong, source by source, for those who ask the sources.</summary>
[Authorize(Rights.ReadDataQuality)]
public sealed class IndexModel(ListCorrections list, AnswerCorrection answer, CallerOfRequest asking) : PageModel
{
    [FromQuery(Name = "answered")]
    public bool Closed { get; set; }

    public IReadOnlyList<Correction> Listed { get; private set; } = [];

    public bool MayAnswer => asking.Known.SettlesDoubt;

    public async Task OnGetAsync() => Listed = await list.RunAsync(Closed, asking.Known);

    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "number")] long number,
        [FromForm(Name = "outcome")] Outcome? outcome,
        [FromForm(Name = "answer")] string? said
    )
    {
        ModelState.Clear();
        if (await answer.RunAsync(number, outcome, said ?? "", asking.Known) is not { } refusal)
            return LocalRedirect("/corrections");
        Listed = await list.RunAsync(closed: false, asking.Known);
        ModelState.AddModelError(
            Listed.Any(correction => correction.Number == number) && MayAnswer ? $"answer-{number}" : "",
            refusal.Sentence
        );
        return Page();
    }
}
