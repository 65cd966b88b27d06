using Headwater.Privacy.Papers;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Privacy.Papers;

/// <summary>Every paper, with what is still to fill in and what changed since it was signed.</summary>
[Authorize(Rights.KeepPapers)]
public sealed class IndexModel(OpenPaper open, CallerOfRequest asking) : PageModel
{
    public IReadOnlyList<OpenedPaper> Papers { get; private set; } = [];

    public async Task OnGetAsync() => Papers = await open.AllAsync(asking.Known);
}
