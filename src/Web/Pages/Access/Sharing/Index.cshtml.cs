using Headwater.Access.Sharing;
using Headwater.Records.Sharing;
using Headwater.Web.Hosting;
using Headwater.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access.Sharing;

/// <summary>What was agreed with organisations beside the council, what it lets whom see today, and what ends soon.</summary>
[Authorize(Rights.AgreeSharing)]
public sealed class IndexModel(
    ListAgreements agreements,
    ListShared shared,
    EndAgreement end,
    CallerOfRequest asking,
    TimeProvider clock
) : PageModel
{
    private readonly List<(Agreement, string?, Agreement?)> inForce = [];
    private readonly List<(Agreement, string?, Agreement?)> toCome = [];
    private readonly List<(Agreement, string?, Agreement?)> over = [];

    public DateOnly Today { get; } = DateOnly.FromDateTime(clock.GetLocalNow().Date);

    public IReadOnlyList<Partner> Partners { get; private set; } = [];

    public IReadOnlyList<Partner> Without { get; private set; } = [];

    public IReadOnlyList<Agreement> Soon { get; private set; } = [];

    public IReadOnlyList<(
        string Title,
        string None,
        IReadOnlyList<(Agreement Agreement, string? Reached, Agreement? ReplacedBy)> Rows
    )> Parts =>
        [
            ("In force", "No agreement is in force: no partner’s worker sees anybody.", inForce),
            ("To come", "None.", toCome),
            ("Over or replaced", "None.", over),
        ];

    [TempData]
    public string? Done { get; set; }

    public async Task OnGetAsync()
    {
        var caller = asking.Known;
        Partners = await agreements.PartnersAsync(caller);
        var all = await agreements.RunAsync(caller);
        var standing = all.GroupBy(each => each.Partner.Name)
            .Select(each => Agreement.InForce(each, Today))
            .OfType<Agreement>()
            .ToHashSet();
        foreach (var agreement in all)
            if (standing.Contains(agreement))
                inForce.Add((agreement, AgreementWords.Reached(await shared.CountAsync(agreement, caller)), null));
            else
                (agreement.Ended is null && agreement.From > Today ? toCome : over).Add(
                    (agreement, null, agreement.ReplacedBy(all, Today))
                );
        Soon = [.. standing.Where(each => AgreementWords.LapsesSoon(each, Today)).OrderBy(each => each.Until)];
        Without = [.. Partners.Where(partner => standing.All(each => each.Partner != partner))];
    }

    public async Task<IActionResult> OnPostAsync(long number, string? why)
    {
        if (await end.RunAsync(number, why ?? "", asking.Known) is not { } refusal)
        {
            Done = "The agreement is over. Its organisation sees nothing by it any more.";
            return RedirectToPage();
        }

        await OnGetAsync();
        ModelState.Clear();
        ModelState.AddModelError($"why-{number}", refusal.Sentence);
        return Page();
    }
}
