using Headwater.Records.Families;
using Headwater.Records.Timelines;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Records;

/// <summary>A child's homes, and who shared them, over time.</summary>
[Authorize(Rights.SeeChildren)]
public sealed class HouseholdModel(OpenFamily open, OpenChild children, CallerOfRequest asking) : PageModel
{
    public Family Opened { get; private set; } = Family.Nobodys;

    /// <summary>Each time in one household with each child, the latest first; then what children are to each other whose household is not known.</summary>
    public IReadOnlyList<(Relative Relative, KnownTie Tie)> Times =>
        [
            .. Opened
                .Relatives.SelectMany(relative => relative.Ties.Select(tie => (Relative: relative, Tie: tie)))
                .OrderByDescending(time => time.Tie.IsHousehold)
                .ThenByDescending(time => time.Tie.Until is null)
                .ThenByDescending(time => time.Tie.From)
                .ThenBy(time => time.Relative.Child),
        ];

    public async Task<IActionResult> OnGetAsync(long id)
    {
        if (await open.RunAsync(id, asking.Known) is not { } family)
            return await children.NowAsync(id, asking.Known) is { } now && now != id
                ? RedirectToPage(new { id = now })
                : NotFound();
        Opened = family;
        return Page();
    }
}
