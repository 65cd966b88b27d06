using Headwater.Access.Sharing;
using Headwater.Records.Schools;
using Headwater.Vocabulary;
using Headwater.Web.Hosting;
using Headwater.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access.Sharing;

/// <summary>A director or an information officer sees whom an agreement would reach, and signs it.</summary>
[Authorize(Rights.AgreeSharing)]
[BindProperties]
public sealed class AgreeModel(
    SignAgreement sign,
    ForeseeAgreement foresee,
    ListAgreements agreements,
    ListSchools listed,
    CallerOfRequest asking,
    TimeProvider clock
) : PageModel
{
    /// <summary>So many schools are named.</summary>
    public const int MostSchools = 20;

    /// <summary>What the button does: "foresee", or else sign.</summary>
    public string? Do { get; set; }

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

    [BindNever]
    public IReadOnlyList<School> Schools { get; private set; } = [];

    /// <summary>Whom it would reach; null until somebody asks.</summary>
    [BindNever]
    public Foreseen? Foreseen { get; private set; }

    /// <summary>Which children the form states, in words.</summary>
    [BindNever]
    public Whom Whom => new(Named, string.IsNullOrWhiteSpace(School) ? null : School.Trim(), Level);

    [TempData]
    public string? Done { get; set; }

    public async Task OnGetAsync()
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        (From, Until) = (today.ForMachines(), today.AddYears(1).AddDays(-1).ForMachines());
        await OfferAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        // What cannot be read is not as if it were not said: an agreement would reach further.
        if (!ModelState.IsValid)
            return await AgainAsync(nameof(Partner), "Choose from what the page offers.");
        return Do is "foresee" ? await ForeseeAsync() : await SignAsync();
    }

    private async Task<IActionResult> ForeseeAsync()
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        var (foreseen, refusal) = await foresee.RunAsync(TermsOf(today, today), asking.Known);
        if (refusal is not null)
            return await AgainAsync(FieldOf(refusal), refusal.Sentence);
        Foreseen = foreseen;
        await OfferAsync();
        return Page();
    }

    private async Task<IActionResult> SignAsync()
    {
        if (Day.Read(From) is not { } from || Day.Read(Until) is not { } until)
            return await AgainAsync(nameof(From), "Give the first day and the last day.");
        if (await sign.RunAsync(TermsOf(from, until), asking.Known) is { } refusal)
            return await AgainAsync(FieldOf(refusal), refusal.Sentence);
        Done = $"The agreement with {Partner} is signed.";
        return RedirectToPage("/Access/Sharing/Index");
    }

    private Terms TermsOf(DateOnly from, DateOnly until) =>
        new(Partner ?? "", [.. Areas], Purpose ?? "", Whom, from, until);

    // The form has a field of the same name for each part of the terms.
    private static string FieldOf(Refusal refusal) => refusal.At ?? nameof(Partner);

    private async Task OfferAsync()
    {
        Partners = await agreements.PartnersAsync(asking.Known);
        Schools = await listed.RunAsync(asking.Known);
    }

    private async Task<IActionResult> AgainAsync(string field, string sentence)
    {
        await OfferAsync();
        ModelState.Clear();
        ModelState.AddModelError(field, sentence);
        return Page();
    }
}
