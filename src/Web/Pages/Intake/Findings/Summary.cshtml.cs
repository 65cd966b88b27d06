using Headwater.Intake.Findings;
using Headwater.Web.Findings;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake.Findings;

/// <summary>One page to print, for whoever the data officer answers to. It names no child.</summary>
[Authorize(Rights.ReadDataQuality)]
public sealed class SummaryModel(
    StandingOfReturns standing,
    GroupFindings group,
    CountNotes notes,
    OpenCheck checks,
    CallerOfRequest asking,
    TimeProvider clock
) : PageModel
{
    private const int MostRules = 10;
    private const int MostWorkers = 8;

    public IReadOnlyList<ReturnStanding> Returns { get; private set; } = [];

    /// <summary>The newest year of each return that has something to be mended.</summary>
    public IReadOnlyList<ReturnStanding> Newest => [.. Returns.Where(one => one.IsNewest && one.Errors > 0)];

    public IReadOnlyList<FindingGroup> Rules { get; private set; } = [];

    public GroupPage Workers { get; private set; } = new(0, 0, []);

    public IReadOnlyList<NotesOfRule> Notes { get; private set; } = [];

    public IReadOnlyList<NotJudged> NotJudged { get; private set; } = [];

    public DateOnly Today { get; } = DateOnly.FromDateTime(clock.GetLocalNow().Date);

    public async Task OnGetAsync()
    {
        var caller = asking.Known;
        Returns = await standing.RunAsync(caller);
        Rules = (await group.OfYearsAsync(new FindingFilter(), MostRules, caller)).Groups;
        Workers = await group.RunAsync(Grouping.Worker, new FindingFilter(), 0, MostWorkers, caller);
        Notes = await notes.RunAsync(caller);
        NotJudged = Web.Findings.NotJudged.Of(await checks.NotRunNowAsync(caller));
    }

    public static string Direction(ReturnStanding one) =>
        one.OpenBefore is not { } before ? "first check"
        : one.OtherFiles ? "checked with different files"
        : one.Open < before ? $"down from {Words.Count.Number(before)}"
        : one.Open > before ? $"up from {Words.Count.Number(before)}"
        : "as before";
}
