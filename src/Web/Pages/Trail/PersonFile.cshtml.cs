using Headwater.Access.Trail.Reading;
using Headwater.Web.Hosting;
using Headwater.Web.Trail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Trail;

/// <summary>What a person looked at and did, as a file.</summary>
[Authorize(Rights.ReadTrail)]
public sealed class PersonFileModel(LooksBy looks, CallerOfRequest asking, TimeProvider clock) : PageModel
{
    private const int UsualDays = 30;

    public async Task<IActionResult> OnGetAsync(string? name, string? from, string? until)
    {
        var days = AskedDays.Of(from, until, DateOnly.FromDateTime(clock.GetLocalNow().Date), UsualDays);
        if (string.IsNullOrWhiteSpace(name) || days.Wrong is not null)
            return NotFound();
        var page = await looks.RunAsync(
            name,
            days.Days,
            skip: 0,
            take: int.MaxValue,
            asking.Known,
            "Took away what somebody looked at"
        );
        return File(TrailWords.File(page.Lines), "text/csv", "looks-of-one-person.csv");
    }
}
