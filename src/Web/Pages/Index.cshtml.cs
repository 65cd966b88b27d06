using Headwater.Access;
using Headwater.Intake.Submissions;
using Headwater.Need.Levels;
using Headwater.Need.Levels.Lists;
using Headwater.Web.Home;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages;

/// <summary>What is new and what is mine, for each role.</summary>
public sealed class IndexModel(
    ListChildren list,
    CountChildren count,
    FindRun runs,
    ListSubmissions submissions,
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

    public long MovedUp => Counts?.Changes.GetValueOrDefault(Change.Up) ?? 0;

    public ListPage Mine { get; private set; } = new(0, []);

    public ListPage Newest { get; private set; } = new(0, []);

    public IReadOnlyList<Freshness> Sources { get; private set; } = [];

    public async Task OnGetAsync()
    {
        if (Caller.SeesChildren)
            Run = await runs.NewestAsync(Caller);
        if (Parts.Contains(Part.Levels) || Parts.Contains(Part.Newest))
            Counts = await count.RunAsync(Caller);
        if (Parts.Contains(Part.Mine) && Caller.Worker is { } worker)
            Mine = await FewAsync(new ListFilter(Worker: worker));
        if (Parts.Contains(Part.Newest))
            Newest = await FewAsync(new ListFilter(Change: Change.New));
        if (Parts.Contains(Part.Freshness))
            Sources = await submissions.FreshnessAsync(Caller);
    }

    private Task<ListPage> FewAsync(ListFilter filter) =>
        list.RunAsync(filter, skip: 0, Few, Caller, withEvidence: true, did: "Opened their home page");
}
