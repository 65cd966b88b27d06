using Headwater.Records.Matching.Samples;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Matching;

/// <summary>How far the caller is with a sample.</summary>
[Authorize(Rights.SettleDoubt)]
public sealed class SampleModel(OpenSamplePair open, ListMissed missed, CallerOfRequest asking) : PageModel
{
    private SampleProgress? progress;

    public SampleProgress Progress => progress ?? throw new InvalidOperationException("The sample was not read.");

    /// <summary>Of a sample that the caller has answered: what people say is one child, and stands as two.</summary>
    public IReadOnlyList<MissedJoin> Missed { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(long sample)
    {
        progress = await open.ProgressAsync(sample, asking.Known);
        if (progress is null)
            return NotFound();
        Missed = await missed.RunAsync(sample, asking.Known);
        return Page();
    }
}
