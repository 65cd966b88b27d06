using Headwater.Intake.Findings;
using Headwater.Web.Findings;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake.Findings;

/// <summary>How every return stands, what has most to mend first.</summary>
[Authorize(Rights.ReadDataQuality)]
public sealed class OverviewModel(StandingOfReturns standing, ListChecks checks, CallerOfRequest asking) : PageModel
{
    private const int MostChecks = 12;

    public IReadOnlyList<(ReturnStanding Standing, IReadOnlyList<CheckBar> Progress)> Returns { get; private set; } =
    [];

    public IReadOnlyList<KeptCheck> Checks { get; private set; } = [];

    /// <summary>The caller's number as a worker, by which they find what is theirs to mend; null where they have none.</summary>
    public string? Worker { get; private set; }

    public async Task OnGetAsync()
    {
        var caller = asking.Known;
        Worker = caller.Worker;
        Checks = await checks.RunAsync(caller, MostChecks);
        var all = new List<(ReturnStanding, IReadOnlyList<CheckBar>)>();
        foreach (var one in await standing.RunAsync(caller))
            all.Add((one, CheckBar.Of(await checks.RunAsync(caller, MostChecks, one.Return, one.Year))));
        Returns = all;
    }

    /// <summary>What the newest check changed: "14 new, 2 back again and 40 gone since the check before."</summary>
    public static string Changes(ReturnStanding one)
    {
        if (one.OpenBefore is not { } before)
            return "This was its first check.";
        var direction = one.Open.CompareTo(before) switch
        {
            < 0 => "Going down",
            > 0 => "Going up",
            _ => "As many as before",
        };
        var back = one.Back > 0 ? $", {Words.Count.Number(one.Back)} back again" : "";
        return $"{direction}: {Words.Count.Number(before)} open after the check before. The newest found {Words.Count.Number(one.New)} new{back}, and {Words.Count.Number(one.Gone)} gone.";
    }
}
