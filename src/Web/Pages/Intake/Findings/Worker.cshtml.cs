using Headwater.Intake.Findings;
using Headwater.Web.Findings;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake.Findings;

/// <summary>What one worker has to mend, child by child, in words that are read in ten seconds.</summary>
[Authorize(Rights.ReadDataQuality)]
public sealed class WorkerModel(ListFindings list, CountMine mine, CallerOfRequest asking) : PageModel
{
    public AskedFindings Asked { get; private set; } = new();

    public FindingsPage List { get; private set; } = FindingsPage.None;

    /// <summary>How many findings the caller has, where the page is their own and has nothing to show.</summary>
    public long Mine { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        Asked = AskedFindings.Of(Request.Query) with { By = Grouping.Rule };
        if (Asked.Worker is null && Asked.Team is null)
            return Redirect(new AskedFindings(Grouping.Worker).Link);
        List = await FindingsPage.ReadAsync(
            list,
            Asked.Filter,
            Asked.Page,
            page => (Asked with { Page = page }).To("/data/findings/worker"),
            asking.Known
        );
        if (List.Count is 0 && Asked.Worker == asking.Known.Worker)
            Mine = await mine.RunAsync(asking.Known);
        return List.Pagination.Page == Asked.Page ? Page() : Redirect(List.Pagination.Link(List.Pagination.Page));
    }

    public string Name =>
        Asked.Worker is null
            ? $"Team {Shown(Asked.Team)}"
            : Words.FindingWords.Worker(Shown(Asked.Worker), Shown(Asked.Team));

    /// <summary>By child, whoever has most first.</summary>
    public IEnumerable<IGrouping<(string Return, string Child), Finding>> Children =>
        List.Findings.GroupBy(each => (each.Return, each.Child)).OrderByDescending(child => child.Count());

    private static string Shown(string? name) => name is null or AskedFindings.Unknown ? "" : name;
}
