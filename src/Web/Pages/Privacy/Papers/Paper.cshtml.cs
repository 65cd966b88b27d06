using Headwater.Privacy.Papers;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Privacy.Papers;

/// <summary>One paper: to read, to print, to fill in part by part, and to sign.</summary>
[Authorize(Rights.KeepPapers)]
public sealed class PaperModel(OpenPaper open, SignPaper sign, CallerOfRequest asking, TimeProvider clock) : PageModel
{
    private OpenedPaper? opened;

    public OpenedPaper Opened => opened ?? throw new InvalidOperationException("The page is shown before it was read.");

    public DateOnly Today { get; } = DateOnly.FromDateTime(clock.GetLocalNow().Date);

    public string Office { get; private set; } = "";

    public string Words { get; private set; } = "";

    /// <summary>What was just done, to say so once.</summary>
    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(string paper) => await ReadAsync(paper) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(
        string paper,
        [FromForm(Name = "office")] string? office,
        [FromForm(Name = "words")] string? words,
        [FromForm(Name = "mark")] string? mark
    )
    {
        if (Headwater.Privacy.Papers.Paper.Find(paper) is not { } known)
            return NotFound();
        if (await sign.RunAsync(known, office ?? "", words ?? "", mark ?? "", asking.Known) is not { } refusal)
        {
            Done = "The paper is signed.";
            return LocalRedirect($"/papers/{known.Slug}");
        }

        (Office, Words) = (office ?? "", words ?? "");
        await ReadAsync(paper);
        ModelState.AddModelError("office", refusal.Sentence);
        return Page();
    }

    public string PartLink(Filled filled, Section section) =>
        $"/papers/parts/{filled.Question.Key}?paper={Opened.Paper.Slug}&from={section.Anchor}";

    private async Task<bool> ReadAsync(string paper)
    {
        opened = Headwater.Privacy.Papers.Paper.Find(paper) is { } known
            ? await open.RunAsync(known, asking.Known)
            : null;
        return opened is not null;
    }
}
