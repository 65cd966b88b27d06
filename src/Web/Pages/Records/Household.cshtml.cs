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

    /// <summary>Relative by relative, whoever lives with the child first, the latest first; of each every time in one household, then what they are to each other.</summary>
    public IReadOnlyList<Relative> Relatives =>
        [
            .. Opened
                .Relatives.Select(relative => relative with { Ties = InOrder(relative.Ties) })
                .OrderByDescending(relative => relative.Ties[0].IsHousehold)
                .ThenByDescending(relative => relative.LivesTogether)
                .ThenByDescending(relative => relative.Ties[0].From)
                .ThenBy(relative => relative.Child),
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

    private static IReadOnlyList<KnownTie> InOrder(IReadOnlyList<KnownTie> ties) =>
        [
            .. ties.OrderByDescending(tie => tie.IsHousehold)
                .ThenByDescending(tie => tie.Until is null)
                .ThenByDescending(tie => tie.From),
        ];
}
