using System.Globalization;
using Headwater.Records.Matching.Samples;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Matching;

/// <summary>The samples that were drawn to see how good matching is, and a form to draw another.</summary>
[Authorize(Rights.SettleDoubt)]
public sealed class SamplesModel(ListSamples list, DrawSample draw, TimeProvider clock, CallerOfRequest asking)
    : PageModel
{
    public IReadOnlyList<ListedSample> Samples { get; private set; } = [];

    public string Name { get; private set; } = "";

    public string Pairs { get; private set; } = $"{DrawSample.Usual}";

    public string Seed { get; private set; } = "";

    public async Task OnGetAsync()
    {
        Seed = clock.GetLocalNow().ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        Samples = await list.RunAsync(asking.Known);
    }

    public async Task<IActionResult> OnPostAsync(string? name, string? pairs, string? seed)
    {
        (Name, Pairs, Seed) = (name ?? "", pairs ?? "", seed ?? "");
        if (!int.TryParse(pairs, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted))
            return await AgainAsync("Pairs", "How many pairs should be a whole number.");
        if (!long.TryParse(seed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var start))
            return await AgainAsync("Seed", "The starting number should be a whole number.");
        var (number, refusal) = await draw.RunAsync(Name, wanted, start, asking.Known);
        return refusal is null ? Redirect($"/matching/samples/{number}") : await AgainAsync("Name", refusal.Sentence);
    }

    private async Task<IActionResult> AgainAsync(string field, string sentence)
    {
        ModelState.Clear();
        ModelState.AddModelError(field, sentence);
        Samples = await list.RunAsync(asking.Known);
        return Page();
    }
}
