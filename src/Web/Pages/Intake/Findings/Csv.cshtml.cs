using System.Text;
using Headwater.Intake.Findings;
using Headwater.Web.Findings;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake.Findings;

/// <summary>The findings asked for as a table, written in parts, each with its line on the trail.</summary>
[Authorize(Rights.ReadDataQuality)]
public sealed class CsvModel(ListFindings list, CallerOfRequest asking, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync()
    {
        var asked = AskedFindings.Of(Request.Query);
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=\"{ExportedFindings.Name(asked, today, "csv")}\"";
        await Response.Body.WriteAsync(Encoding.UTF8.GetPreamble());
        await Response.WriteAsync(Exports.Csv.Line(ExportedFindings.Columns.Select(column => column.Name)));
        await foreach (var finding in ExportedFindings.AllAsync(list, asked.Filter, asking.Known))
            await Response.WriteAsync(Exports.Csv.Line(ExportedFindings.Row(finding)));
        return new EmptyResult();
    }
}
