using Headwater.Need.Levels;
using Headwater.Need.Levels.Lists;
using Headwater.Need.Signals;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Need;

/// <summary>Each signal: what it looks for, where that comes from, and how many children it finds now.</summary>
public sealed class AboutTheseNumbersModel(
    CountChildren count,
    CountReasons reasons,
    FindRun runs,
    Policy policy,
    CallerOfRequest asking
) : PageModel
{
    /// <summary>What the numbers on the page were worked out with: the policy of the newest run, once there is one.</summary>
    public Policy Policy => Run?.Policy ?? policy;

    /// <summary>The policy that the next run would be made with, where it is another; else null.</summary>
    public Policy? Next => policy.SaysTheSameAs(Policy) ? null : policy;

    public IEnumerable<Signal> Signals => Catalogue.All;

    public Run? Run { get; private set; }

    /// <summary>Of the children whom the caller may see; null for whoever sees none.</summary>
    public Counts? Counts { get; private set; }

    /// <summary>By signal, of the same children.</summary>
    public IReadOnlyDictionary<string, long> Raised { get; private set; } = new Dictionary<string, long>();

    public async Task OnGetAsync()
    {
        Run = await runs.NewestAsync(asking.Known);
        if (!asking.Known.SeesChildren)
            return;
        Counts = await count.RunAsync(asking.Known);
        Raised = await reasons.RunAsync(asking.Known);
    }
}
