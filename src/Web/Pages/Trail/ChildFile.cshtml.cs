using Headwater.Access.Trail.Reading;
using Headwater.Web.Hosting;
using Headwater.Web.Trail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Trail;

/// <summary>Who looked at a child, as a file. Of looks at several children it names no other.</summary>
[Authorize(Rights.ReadTrail)]
public sealed class ChildFileModel(LooksAtChild looks, CallerOfRequest asking, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? number, string? from, string? until)
    {
        var days = AskedDays.Of(from, until, DateOnly.FromDateTime(clock.GetLocalNow().Date), usual: null);
        if (TrailWords.Number(number) is not { } child || days.Wrong is not null)
            return NotFound();
        var page = await looks.RunAsync(
            child,
            days.Days,
            skip: 0,
            take: int.MaxValue,
            asking.Known,
            "Took away who looked at a child"
        );
        return File(
            TrailWords.File(page.Lines.Select(line => line with { Hidden = 0 })),
            "text/csv",
            $"looks-at-child-{child}.csv"
        );
    }
}
