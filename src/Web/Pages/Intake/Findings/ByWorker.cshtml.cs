using Headwater.Intake.Findings;
using Headwater.Web.Findings;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake.Findings;

/// <summary>The findings asked for as one archive, with a workbook for each worker and team.</summary>
[Authorize(Rights.ReadDataQuality)]
public sealed class ByWorkerModel(ListFindings list, GroupFindings group, CallerOfRequest asking, TimeProvider clock)
    : PageModel
{
    private const int Stretch = 1_000;

    public async Task<IActionResult> OnGetAsync()
    {
        var asked = AskedFindings.Of(Request.Query);
        // On the disk while it is sent, and gone with that: a county's would fill the memory.
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var whole = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
        Response.RegisterForDisposeAsync(whole);
        await WorkersZip.WriteAsync(
            await WorkersAsync(asked.Filter),
            one =>
                ExportedFindings.AllAsync(
                    list,
                    asked.Filter with
                    {
                        Worker = one.Worker,
                        Team = one.Team,
                    },
                    asking.Known
                ),
            whole
        );
        whole.Position = 0;
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        return File(whole, "application/zip", ExportedFindings.Name(asked, today, "zip"));
    }

    private async Task<IReadOnlyList<(string Team, string Worker)>> WorkersAsync(FindingFilter filter)
    {
        var workers = new List<(string Team, string Worker)>();
        while (true)
        {
            var page = await group.RunAsync(Grouping.Worker, filter, workers.Count, Stretch, asking.Known);
            workers.AddRange(page.Groups.Select(one => (one.Team, one.Worker)));
            if (page.Groups.Count < Stretch)
                return workers;
        }
    }
}
