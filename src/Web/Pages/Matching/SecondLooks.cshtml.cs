using Headwater.Records.Matching.Decisions;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Matching;

/// <summary>The joins that wait for a second person to agree.</summary>
[Authorize(Rights.SettleDoubt)]
public sealed class SecondLooksModel(ListSecondLooks list, CallerOfRequest asking) : PageModel
{
    public IReadOnlyList<WaitingJoin> Waiting { get; private set; } = [];

    [TempData]
    public string? Done { get; set; }

    public async Task OnGetAsync() => Waiting = await list.RunAsync(asking.Known);
}
