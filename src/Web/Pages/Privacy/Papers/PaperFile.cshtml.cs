using System.Text;
using Headwater.Privacy.Papers;
using Headwater.Privacy.Papers.Formats;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Privacy.Papers;

/// <summary>A paper as a file that needs nothing else, to print or to publish.</summary>
[Authorize(Rights.KeepPapers)]
public sealed class PaperFileModel(OpenPaper open, CallerOfRequest asking, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string paper)
    {
        if (Paper.Find(paper) is not { } known || await open.RunAsync(known, asking.Known) is not { } opened)
            return NotFound();
        var text = PaperHtml.Of(opened, DateOnly.FromDateTime(clock.GetLocalNow().Date));
        return File(Encoding.UTF8.GetBytes(text), "text/html; charset=utf-8", $"{known.Slug}.html");
    }
}
