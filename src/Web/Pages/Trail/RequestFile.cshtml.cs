using System.Globalization;
using Headwater.Access.Trail.Reading;
using Headwater.Web.Exports;
using Headwater.Web.Hosting;
using Headwater.Web.Trail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Trail;

/// <summary>All looks at one child as a file for somebody who asks: what the page tells, and no more.</summary>
[Authorize(Rights.ReadTrail)]
public sealed class RequestFileModel(LooksAtChild looks, CallerOfRequest asking, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? number, string? from, string? until, bool named)
    {
        var days = AskedDays.Of(from, until, DateOnly.FromDateTime(clock.GetLocalNow().Date), usual: null);
        if (TrailWords.Number(number) is not { } child || days.Wrong is not null)
            return NotFound();
        var page = await looks.RunAsync(child, days.Days, skip: 0, take: int.MaxValue, asking.Known, RequestModel.Did);
        var lines = page.Lines.Select(line =>
            Csv.Line(
                DateOnly.FromDateTime(line.At.Date),
                line.At.ToString("HH:mm", CultureInfo.InvariantCulture),
                named ? $"{line.Display}, {TrailWords.RoleAndTeam(line)}" : TrailWords.RoleAndTeam(line),
                line.Did,
                TrailWords.For(line)
            )
        );
        return File(
            Csv.File(lines.Prepend(Csv.Line("Day", "Time", "Who", "What they did", "What for"))),
            "text/csv",
            $"who-looked-at-child-{child}.csv"
        );
    }
}
