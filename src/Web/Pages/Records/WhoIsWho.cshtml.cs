using Headwater.Need.Levels;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Doubts;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Records;

/// <summary>The records that are one child, and why each was joined; one that is somebody else's can be parted.</summary>
[Authorize(Rights.SettleDoubt)]
public sealed class WhoIsWhoModel(
    OpenWhoIsWho open,
    SetApart apart,
    AssessAgain again,
    CallerOfRequest asking,
    TimeProvider clock
) : PageModel
{
    /// <summary>More records of one source than this are folded away: missing episodes alone may be thirty.</summary>
    public const int Few = 4;

    private WhoIsWho? opened;

    public WhoIsWho Opened => opened ?? throw new InvalidOperationException("The child was not read.");

    public DateOnly Today { get; } = DateOnly.FromDateTime(clock.GetLocalNow().Date);

    /// <summary>The records that came to be this child's in the last days, by a person or after the first, the latest first.</summary>
    public IReadOnlyList<PairSide> Late =>
        [
            .. Opened
                .Sides.Where(side =>
                    side.Came is { } came
                    && came.IsLate(Today)
                    && (came.By is not null || came.On > Opened.Sides.Min(other => other.Came?.On))
                )
                .OrderByDescending(side => side.Came?.On),
        ];

    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(long id) => await ReadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(long id, long person, string? why, long[] known)
    {
        if (await apart.RunAsync(id, person, why ?? "", asking.Known, known) is not { } refusal)
        {
            await again.RunAsync(asking.Known);
            Done = "The record was parted from this child.";
            return Redirect("/matching/decisions");
        }

        if (refusal == DecidePair.NoSuch || !await ReadAsync(id))
            return NotFound();
        ModelState.Clear();
        ModelState.AddModelError($"person-{person}", refusal.Sentence);
        return Page();
    }

    private async Task<bool> ReadAsync(long id) => (opened = await open.RunAsync(id, asking.Known)) is not null;
}
