using Headwater.Privacy.Retention;
using Headwater.Vocabulary;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Privacy.Retention;

/// <summary>Whose records a line of a dry run is about.</summary>
[Authorize(Rights.ListRetention)]
public sealed class ListModel(ListDue list, WorkOutDestruction workOut, CallerOfRequest asking, TimeProvider clock)
    : PageModel
{
    public DateOnly Day { get; private set; }

    public bool NotKnown { get; private set; }

    public DueList Due { get; private set; } = new(workOut.Schedule.Lines[0], SourceSystem.Schools, [], 0, 0);

    public async Task<IActionResult> OnGetAsync(string? rule, int source, string? on, bool unknown)
    {
        NotKnown = unknown;
        Day = Words.Day.Read(on) ?? DateOnly.FromDateTime(clock.GetLocalNow().Date);
        if (await list.RunAsync(Day, rule ?? "", (SourceSystem)source, asking.Known, unknown) is not { } due)
            return NotFound();
        Due = due;
        return Page();
    }
}
