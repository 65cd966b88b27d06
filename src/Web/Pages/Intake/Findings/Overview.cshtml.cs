using Headwater.Intake.Findings;
using Headwater.Web.Findings;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake.Findings;

/// <summary>How every return stands: its newest year, what has most to mend first; the years before below.</summary>
[Authorize(Rights.ReadDataQuality)]
public sealed class OverviewModel(StandingOfReturns standing, ListChecks checks, CallerOfRequest asking) : PageModel
{
    private const int MostChecks = 12;

    public IReadOnlyList<Stood> Returns { get; private set; } = [];

    /// <summary>What the newest check of all looked at: of each return its newest year there, even where other checks knew later ones.</summary>
    public IReadOnlyList<Stood> CheckedLast { get; private set; } = [];

    /// <summary>The newest years of the other returns.</summary>
    public IReadOnlyList<Stood> CheckedBefore { get; private set; } = [];

    /// <summary>All years before.</summary>
    public IReadOnlyList<Stood> Earlier { get; private set; } = [];

    public IReadOnlyList<KeptCheck> Checks { get; private set; } = [];

    /// <summary>The caller's number as a worker, by which they find what is theirs to mend; null where they have none.</summary>
    public string? Worker { get; private set; }

    public async Task OnGetAsync()
    {
        var caller = asking.Known;
        Worker = caller.Worker;
        Checks = await checks.RunAsync(caller, MostChecks);
        var progress = await checks.ByReturnAsync(caller, MostChecks);
        Returns =
        [
            .. (await standing.RunAsync(caller)).Select(one => new Stood(
                one,
                CheckBar.Of([.. progress[(one.Return, one.Year)]])
            )),
        ];
        var last = Returns.Select(each => each.Standing.Check).DefaultIfEmpty().Max();
        CheckedLast =
        [
            .. Returns
                .Where(each => each.Standing.Check == last)
                .GroupBy(each => each.Standing.Return)
                .Select(years => years.MaxBy(each => each.Standing.Year))
                .OfType<Stood>()
                .Where(each => each.Standing.Open > 0),
        ];
        var rest = Returns.Where(each => each.Standing.Open > 0).Except(CheckedLast).ToList();
        CheckedBefore = [.. rest.Where(each => each.Standing.IsNewest)];
        Earlier = [.. rest.Where(each => !each.Standing.IsNewest)];
    }

    /// <summary>What the newest check changed: "14 new, 2 back again and 40 gone since the check before."</summary>
    public static string Changes(ReturnStanding one)
    {
        if (one.OpenBefore is not { } before)
            return "This was its first check.";
        if (one.OtherFiles)
            return $"The check before had other files, and left {Words.Count.Number(before)} open.";
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

/// <summary>How a return stands, and how it came there check by check.</summary>
public sealed record Stood(ReturnStanding Standing, IReadOnlyList<CheckBar> Progress);
