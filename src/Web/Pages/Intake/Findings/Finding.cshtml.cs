using Headwater.Access.Users;
using Headwater.Intake.Findings;
using Headwater.Vocabulary;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake.Findings;

/// <summary>One finding: what is wrong, where, what to do, what happened to it; and what a person can do with it.</summary>
[Authorize(Rights.ReadDataQuality)]
public sealed class FindingModel(
    OpenFinding open,
    TakeFinding take,
    GiveFinding give,
    NoteFinding note,
    SuppressFinding suppress,
    ReopenFinding reopen,
    ListColleagues colleagues,
    CallerOfRequest asking
) : PageModel
{
    private OpenedFinding? opened;

    public OpenedFinding Opened => opened ?? throw new InvalidOperationException("The finding was not read.");

    public IReadOnlyList<Colleague> Colleagues { get; private set; } = [];

    /// <summary>What the person wrote and could not be kept, so that it is not lost.</summary>
    public string? Written { get; private set; }

    public bool IsMine => Opened.Finding.Owner == asking.Known.Name;

    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(long finding) => await ReadAsync(finding) ? Page() : NotFound();

    public async Task<IActionResult> OnPostTakeAsync(long finding) =>
        await AnswerAsync(finding, await take.RunAsync(finding, asking.Known), "You have taken this finding.", "to");

    public async Task<IActionResult> OnPostGiveAsync(long finding, string? to) =>
        await AnswerAsync(
            finding,
            await give.RunAsync(finding, to ?? "", asking.Known),
            string.IsNullOrEmpty(to) ? "Nobody has this finding now." : "The finding was passed on.",
            "to"
        );

    /// <summary>Something is asked for that nobody can do.</summary>
    public IActionResult OnPost() => BadRequest();

    public async Task<IActionResult> OnPostNoteAsync(long finding, string? words) =>
        await AnswerAsync(
            finding,
            await note.RunAsync(finding, words ?? "", asking.Known),
            string.IsNullOrWhiteSpace(words) ? "The note was removed." : "The note was kept.",
            "words",
            words
        );

    public async Task<IActionResult> OnPostSuppressAsync(long finding, string? why) =>
        await AnswerAsync(
            finding,
            await suppress.RunAsync(finding, why ?? "", asking.Known),
            "The finding was set aside. Later checks leave it so.",
            "why",
            why
        );

    public async Task<IActionResult> OnPostReopenAsync(long finding) =>
        await AnswerAsync(finding, await reopen.RunAsync(finding, asking.Known), "The finding is open again.", "");

    private async Task<IActionResult> AnswerAsync(
        long finding,
        Refusal? refusal,
        string done,
        string field,
        string? written = null
    )
    {
        if (refusal is null)
        {
            Done = done;
            return Redirect($"/data/findings/{finding}");
        }

        if (refusal == OpenFinding.NoSuch || !await ReadAsync(finding))
            return NotFound();
        ModelState.Clear();
        ModelState.AddModelError(field, refusal.Sentence);
        Written = written;
        return Page();
    }

    private async Task<bool> ReadAsync(long finding)
    {
        if (await open.RunAsync(finding, asking.Known) is not { } found)
            return false;
        opened = found;
        Colleagues = await colleagues.RunAsync(asking.Known);
        return true;
    }
}
