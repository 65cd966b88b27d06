using Headwater.Intake.Findings;
using Headwater.Web.Findings;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake.Findings;

/// <summary>The findings asked for as one archive, with a workbook for each worker and team.</summary>
[Authorize(Rights.ReadDataQuality)]
public sealed class ByWorkerModel(ListFindings list, CallerOfRequest asking, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync()
    {
        var asked = AskedFindings.Of(Request.Query);
        var findings = await ExportedFindings.AllAsync(list, asked.Filter, asking.Known).ToListAsync();
        var whole = new MemoryStream();
        await WorkersZip.WriteAsync(findings, whole);
        whole.Position = 0;
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        return File(whole, "application/zip", ExportedFindings.Name(asked, today, "zip"));
    }
}
