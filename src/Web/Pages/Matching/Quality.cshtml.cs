using System.Globalization;
using Headwater.Records.Matching.Quality;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Matching;

/// <summary>How good the joining of records is: what can be said of it, and what cannot.</summary>
[Authorize(Rights.SettleDoubt)]
public sealed class QualityModel(MeasureMatching measure, CallerOfRequest asking) : PageModel
{
    private MatchingQuality? measured;

    public MatchingQuality Measured => measured ?? throw new InvalidOperationException("Nothing was measured.");

    public ThresholdEffect? Now => Measured.Thresholds.FirstOrDefault(effect => effect.IsPolicy);

    public async Task<IActionResult> OnGetAsync() =>
        (measured = await measure.RunAsync(asking.Known)) is null ? NotFound() : Page();

    public static string Percent(double share) =>
        share is >= 0.9995 and < 1
            ? "over 99.9%"
            : (share * 100).ToString(share is > 0.9 and < 1 ? "0.0" : "0", CultureInfo.InvariantCulture) + "%";

    public static string InWords(Estimate? estimate) =>
        estimate is null
            ? "cannot be said"
            : $"{Percent(estimate.Share)} ({Percent(estimate.Low)} to {Percent(estimate.High)})";
}
