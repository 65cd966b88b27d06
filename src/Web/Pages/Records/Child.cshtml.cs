using Headwater.Access.Restrictions;
using Headwater.Need.Levels.Lists;
using Headwater.Privacy.Corrections;
using Headwater.Records.Families;
using Headwater.Records.Schools;
using Headwater.Records.Timelines;
using Headwater.Records.WhoWorks;
using Headwater.Vocabulary;
using Headwater.Web.Attendance;
using Headwater.Web.Hosting;
using Headwater.Web.Timelines;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Records;

/// <summary>One child: who, which level and why, everything dated, and which records were joined.</summary>
[Authorize(Rights.SeeChildren)]
public sealed class ChildModel(
    OpenChild open,
    OpenAssessment assessments,
    OpenFamily families,
    ListSchools schools,
    WhoSees who,
    ListCorrections corrections,
    AskWhoWorks asks,
    CallerOfRequest asking,
    TimeProvider clock
) : PageModel
{
    /// <summary>What was just done on another page, to say so once.</summary>
    [TempData]
    public string? Done { get; set; }

    public ChildPage Shown { get; private set; } = ChildPage.Nobody;

    public Family Family { get; private set; } = Family.Nobodys;

    /// <summary>Who works with the child of those whose records the caller does not see.</summary>
    public IReadOnlyList<Works> Works { get; private set; } = [];

    public Sight Sight { get; private set; } = Sight.Nobodys;

    public DateOnly Today { get; } = DateOnly.FromDateTime(clock.GetLocalNow().Date);

    public bool MayDecide => asking.Known.AgreesLevels;

    public bool MayReadTrail => asking.Known.ReadsTrail;

    public bool MayPart => asking.Known.SettlesDoubt;

    public bool MayAnswerRequests => asking.Known.AnswersRequests;

    public async Task<IActionResult> OnGetAsync(long id, string[]? area, int? from, int? until)
    {
        var caller = asking.Known;
        if (
            await open.RunAsync(id, caller) is not { } child
            || await assessments.RunAsync(id, caller) is not { } stands
        )
            return await open.NowAsync(id, caller) switch
            {
                null => NotFound(),
                { } now when now == id => StatusCode(StatusCodes.Status410Gone),
                { } now => RedirectToPage(new { id = now }),
            };

        Family = await families.RunAsync(id, caller) ?? Family.Nobodys;
        Works = child.NotShown.Count > 0 ? await asks.OfChildAsync(id, caller) : [];
        Sight = await who.RunAsync(id, caller) ?? Sight.Nobodys;
        var telling = new Telling(new SchoolNames(await schools.RunAsync(caller)));
        var wrong = await corrections.OfChildAsync(id, caller);
        var told = telling.Of(child.Entries);
        ViewData["Child"] = id;
        Shown = new ChildPage(
            child,
            stands,
            Reasoning.Of(stands.Reasons, child.Entries, telling),
            TimelinePart.Of(id, Doubted.Beside(told, wrong), new Filter(area ?? [], from, until)) with
            {
                WereWrong = Doubted.Apart(told, wrong),
            },
            Attended.ByHalfTerm(child.Timeline.Of(Kind.WeekAttendance).ToArray())
        );
        return Page();
    }
}
