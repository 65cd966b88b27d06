using System.Globalization;
using Headwater.Records.Matching.Quality;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Matching;

/// <summary>How good the joining of records is: what can be said of it, and what cannot.</summary>
[Authorize(Rights.ReadMatchingQuality)]
public sealed class QualityModel(MeasureMatching measure, TimeProvider clock, CallerOfRequest asking) : PageModel
{
    private MatchingQuality? measured;

    public MatchingQuality Measured => measured ?? throw new InvalidOperationException("Nothing was measured.");

    public ThresholdEffect? Now => Measured.Thresholds.FirstOrDefault(effect => effect.IsPolicy);

    public async Task<IActionResult> OnGetAsync() =>
        (measured = await measure.RunAsync(asking.Known)) is null ? NotFound() : Page();

    /// <summary>Whether the caller may draw samples.</summary>
    public bool Draws => asking.Known.SettlesDoubt;

    public string Today => DateOnly.FromDateTime(clock.GetLocalNow().Date).ToString("O", CultureInfo.InvariantCulture);

    public static string Plain(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
