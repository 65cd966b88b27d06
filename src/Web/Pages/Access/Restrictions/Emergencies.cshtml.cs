using Headwater.Access.Restrictions;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access.Restrictions;

/// <summary>Who let themselves in to restricted records, for whoever answers for it to review.</summary>
[Authorize(Rights.ReviewEmergencies)]
public sealed class EmergenciesModel(ReviewEmergencies review, CallerOfRequest asking) : PageModel
{
    public IReadOnlyList<Emergency> All { get; private set; } = [];

    public string Me => asking.Known.Name;

    [TempData]
    public string? Done { get; set; }

    public async Task OnGetAsync() => All = await review.ListAsync(asking.Known);

    public async Task<IActionResult> OnPostAsync(long number, string? found)
    {
        if (await review.RunAsync(number, found ?? "", asking.Known) is not { } refusal)
        {
            Done = "Your review is kept.";
            return RedirectToPage();
        }

        await OnGetAsync();
        ModelState.Clear();
        ModelState.AddModelError($"found-{number}", refusal.Sentence);
        return Page();
    }
}
