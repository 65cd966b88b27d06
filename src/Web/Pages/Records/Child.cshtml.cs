using Headwater.Records.Timelines;
using Headwater.Storage;
using Headwater.Vocabulary;
using Headwater.Web.Attendance;
using Headwater.Web.Hosting;
using Headwater.Web.Timelines;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Records;

[Authorize(Rights.SeeChildren)]
public sealed class ChildModel(OpenChild open, Database database, CallerOfRequest asking, TimeProvider clock)
    : PageModel
{
    public ChildRecord Child { get; private set; } = Nobody;

    public DateOnly Today { get; } = DateOnly.FromDateTime(clock.GetLocalNow().Date);

    public TimelinePart Timeline { get; private set; } = TimelinePart.Of(0, [], new Filter([], null, null));

    public IReadOnlyList<Attended> Attendance { get; private set; } = [];

    private static ChildRecord Nobody { get; } = new(0, "", null, null, null, false, null, null, [], []);

    public async Task<IActionResult> OnGetAsync(long id, string[]? area, int? from, int? until)
    {
        if (await open.RunAsync(id, asking.Known) is not { } child)
            return await open.NowAsync(id, asking.Known) is { } now && now != id
                ? RedirectToPage(new { id = now })
                : NotFound();

        Child = child;
        var told = new Telling(await SchoolNames.ReadAsync(database, asking.Known)).Of(child.Entries);
        Timeline = TimelinePart.Of(id, told, new Filter(area ?? [], from, until));
        Attendance = Attended.ByHalfTerm(child.Timeline.Of(Kind.WeekAttendance).ToArray());
        return Page();
    }
}
