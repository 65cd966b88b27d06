using Headwater.Access;
using Headwater.Intake.Findings;
using Headwater.Intake.Submissions;
using Headwater.Need.Levels;
using Headwater.Need.Levels.Lists;
using Headwater.Records.Matching.Doubts;
using Headwater.Web.Home;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages;

/// <summary>What is new and what is mine, for each role.</summary>
public sealed class IndexModel(
    ListChildren list,
    CountChildren count,
    CountByWorker loads,
    FindRun runs,
    ListSubmissions submissions,
    CountMine findings,
    CountWaiting doubts,
    EmergenciesToReview emergencies,
    CallerOfRequest asking,
    TimeProvider clock
) : PageModel
{
    private const int Few = 8;

    public Caller Caller => asking.Known;

    public IReadOnlyList<Part> Parts => Home.Parts.For(Caller.Role);

    public DateOnly Today { get; } = DateOnly.FromDateTime(clock.GetLocalNow().Date);

    public Run? Run { get; private set; }

    public Counts? Counts { get; private set; }

    public long MovedUp => Counts?.Children.Changes.GetValueOrDefault(Change.Up) ?? 0;

    public ListPage Mine { get; private set; } = new(0, []);

    /// <summary>How many young adults have the caller as their worker; the children are counted without them.</summary>
    public long MineGrown { get; private set; }

    public ListPage ToDecide { get; private set; } = new(0, []);

    public IReadOnlyList<TeamLoad> Teams { get; private set; } = [];

    public ListPage Newest { get; private set; } = new(0, []);

    /// <summary>How many findings of the returns the caller took or was given.</summary>
    public long Findings { get; private set; }

    /// <summary>What of who is who waits for the caller; nothing for whoever does not settle doubt.</summary>
    public WaitingCounts Doubts { get; private set; } = WaitingCounts.Nothing;

    /// <summary>How many emergency looks wait for the caller's review.</summary>
    public int Emergencies { get; private set; }

    public IReadOnlyList<Freshness> Sources { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Findings = await findings.RunAsync(Caller);
        Doubts = await doubts.RunAsync(Caller);
        Emergencies = await emergencies.CountAsync();
        if (Caller.SeesChildren)
            Run = await runs.NewestAsync(Caller);
        if (Parts.Contains(Part.Levels) || Parts.Contains(Part.Newest))
            Counts = await count.RunAsync(Caller);
        if (Parts.Contains(Part.Mine) && Caller.Worker is { } worker)
        {
            var mine = new ListFilter(Worker: worker, Ages: AgeGroup.Children, Order: ListOrder.Waiting);
            Mine = await FewAsync(mine);
            MineGrown = (await FewAsync(mine with { Ages = AgeGroup.YoungAdults }, take: 0)).Count;
        }

        if (Parts.Contains(Part.ToDecide))
            ToDecide = await FewAsync(
                new ListFilter(ToDecide: true, Ages: AgeGroup.Children, Order: ListOrder.Waiting)
            );
        if (Parts.Contains(Part.Workers))
            Teams = TeamLoad.Of(await loads.RunAsync(Caller));
        if (Parts.Contains(Part.Newest))
            Newest = await FewAsync(new ListFilter(Change: Change.New, Ages: AgeGroup.Children));
        if (Parts.Contains(Part.Freshness))
            Sources = await submissions.FreshnessAsync(Caller);
    }

    private Task<ListPage> FewAsync(ListFilter filter, int take = Few) =>
        list.RunAsync(filter, skip: 0, take, Caller, withEvidence: true, did: "Opened their home page");
}
