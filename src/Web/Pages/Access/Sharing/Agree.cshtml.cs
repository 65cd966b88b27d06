using Headwater.Access.Sharing;
using Headwater.Web.Hosting;
using Headwater.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access.Sharing;

/// <summary>A director or an information officer signs what an organisation may see.</summary>
[Authorize(Rights.AgreeSharing)]
[BindProperties]
public sealed class AgreeModel(
    SignAgreement sign,
    ListAgreements agreements,
    CallerOfRequest asking,
    TimeProvider clock
) : PageModel
{
    public string? Partner { get; set; }

    public IReadOnlyList<string> Areas { get; set; } = [];

    public bool Named { get; set; }

    public string? School { get; set; }

    public int? Level { get; set; }

    public string? Purpose { get; set; }

    public string? From { get; set; }

    public string? Until { get; set; }

    [BindNever]
    public IReadOnlyList<Partner> Partners { get; private set; } = [];

    [TempData]
    public string? Done { get; set; }

    public async Task OnGetAsync()
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        (From, Until) = (today.ForMachines(), today.AddYears(1).AddDays(-1).ForMachines());
        Partners = await agreements.PartnersAsync(asking.Known);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        // What cannot be read is not as if it were not said: an agreement would reach further.
        if (!ModelState.IsValid)
            return await AgainAsync(nameof(Partner), "Choose from what the page offers.");
        if (Day.Read(From) is not { } from || Day.Read(Until) is not { } until)
            return await AgainAsync(nameof(From), "Give the first day and the last day.");
        var school = string.IsNullOrWhiteSpace(School) ? null : School.Trim();
        var terms = new Terms(Partner ?? "", [.. Areas], Purpose ?? "", new Whom(Named, school, Level), from, until);
        if (await sign.RunAsync(terms, asking.Known) is { } refusal)
            return await AgainAsync(nameof(Partner), refusal.Sentence);
        Done = $"The agreement with {Partner} is signed.";
        return RedirectToPage("/Access/Sharing/Index");
    }

    private async Task<IActionResult> AgainAsync(string field, string sentence)
    {
        Partners = await agreements.PartnersAsync(asking.Known);
        ModelState.Clear();
        ModelState.AddModelError(field, sentence);
        return Page();
    }
}
