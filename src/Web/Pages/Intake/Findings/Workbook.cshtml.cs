using Headwater.Intake.Findings;
using Headwater.Web.Findings;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake.Findings;

/// <summary>The findings asked for as a workbook.</summary>
[Authorize(Rights.ReadDataQuality)]
public sealed class WorkbookModel(ListFindings list, CallerOfRequest asking, TimeProvider clock) : PageModel
{
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task<IActionResult> OnGetAsync()
    {
        var asked = AskedFindings.Of(Request.Query);
        var rows = new List<object?[]>();
        await foreach (var finding in ExportedFindings.AllAsync(list, asked.Filter, asking.Known))
            rows.Add(ExportedFindings.Row(finding));

        // A workbook is written here and there, which the answer itself does not allow.
        var whole = new MemoryStream();
        ExportedFindings.WriteWorkbook(rows, whole);
        whole.Position = 0;
        return File(whole, Kind, ExportedFindings.Name(asked, DateOnly.FromDateTime(clock.GetLocalNow().Date), "xlsx"));
    }
}
