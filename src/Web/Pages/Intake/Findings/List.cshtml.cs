using Headwater.Intake.Findings;
using Headwater.Web.Findings;
using Headwater.Web.Hosting;
using Headwater.Web.Paging;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake.Findings;

/// <summary>The findings in four ways: by rule, by worker, by child, by file.</summary>
[Authorize(Rights.ReadDataQuality)]
public sealed class ListModel(GroupFindings group, StandingOfReturns standing, CallerOfRequest asking) : PageModel
{
    private const int Size = 25;

    public AskedFindings Asked { get; private set; } = new();

    public GroupPage List { get; private set; } = new(0, 0, []);

    public Pagination Pagination { get; private set; } = new(1, Size, 0, _ => "");

    /// <summary>The returns and years to choose from.</summary>
    public IReadOnlyList<(string Return, int Year)> Returns { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var caller = asking.Known;
        // A form can send one value for both.
        Asked = AskedFindings.Of(Request.Query);
        if (Request.Query["of"].FirstOrDefault()?.Split(' ') is [var slug, var year])
            return Redirect((Asked with { Return = slug, Year = Number(year), Page = 1 }).Link);
        Returns = await standing.NamesAsync(caller);
        List = await group.RunAsync(Asked.By, Asked.Filter, (Asked.Page - 1) * Size, Size, caller);
        Pagination = Pagination.To(Asked.Page, Size, List.Count, page => (Asked with { Page = page }).Link);
        return Pagination.Page == Asked.Page ? Page() : Redirect(Pagination.Link(Pagination.Page));
    }

    /// <summary>Where a group's own page is.</summary>
    public string Link(FindingGroup one)
    {
        var asked = Asked with { By = Grouping.Rule, Page = 1 };
        return Asked.By switch
        {
            Grouping.Rule => (asked with { Return = one.Return, Rule = one.Rule }).To("/data/findings/rule"),
            Grouping.Child => $"/data/findings/{one.Example}/child",
            Grouping.Worker => (
                asked with
                {
                    Worker = one.Worker is "" ? AskedFindings.Unknown : one.Worker,
                    Team = one.Team is "" ? AskedFindings.Unknown : one.Team,
                }
            ).To("/data/findings/worker"),
            _ => (asked with { Return = one.Return, File = one.File }).Link,
        };
    }

    private static int? Number(string text) =>
        int.TryParse(
            text,
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
