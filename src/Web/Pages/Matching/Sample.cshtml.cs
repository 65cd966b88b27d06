using Headwater.Records.Matching.Samples;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Matching;

/// <summary>How far the caller is with a sample.</summary>
[Authorize(Rights.SettleDoubt)]
public sealed class SampleModel(OpenSamplePair open, CallerOfRequest asking) : PageModel
{
    private SampleProgress? progress;

    public SampleProgress Progress => progress ?? throw new InvalidOperationException("The sample was not read.");

    public async Task<IActionResult> OnGetAsync(long sample) =>
        (progress = await open.ProgressAsync(sample, asking.Known)) is null ? NotFound() : Page();
}
