using Headwater.Privacy.Requests;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Privacy.Requests;

/// <summary>The copy that goes out, made anew from the decisions.</summary>
[Authorize(Rights.AnswerRequests)]
public sealed class CopyFileModel(MakeCopy make, CallerOfRequest asking) : PageModel
{
    public async Task<IActionResult> OnGetAsync(long number) =>
        (await make.RunAsync(number, asking.Known)).Zip is { } zip
            ? File(zip, "application/zip", $"request-{number}.zip")
            : NotFound();
}
