using Headwater.Intake.Findings;
using Headwater.Web.Findings;
using Headwater.Web.Hosting;
using Headwater.Web.Paging;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake.Findings;

/// <summary>All findings about the child of one finding: so the child's number stands in no address.</summary>
[Authorize(Rights.ReadDataQuality)]
public sealed class ChildModel(ListFindings list, CallerOfRequest asking) : PageModel
{
    public FindingsPage List { get; private set; } = FindingsPage.None;

    public bool All { get; private set; }

    public long Number { get; private set; }

    public async Task<IActionResult> OnGetAsync(
        long finding,
        [FromQuery(Name = "page")] string? page = null,
        [FromQuery(Name = "all")] bool all = false
    )
    {
        (Number, All) = (finding, all);
        var state = all ? FindingState.Any : FindingState.Open;
        var number = Pagination.Asked(page);
        List = await ReadAsync(state);
        // All of a child's findings may be mended by now: then they are shown as gone.
        if (List.Count is 0 && !all)
            (List, All) = (await ReadAsync(FindingState.Any), true);
        if (List.Count is 0)
            return NotFound();
        return List.Pagination.Page == number ? Page() : Redirect(List.Pagination.Link(List.Pagination.Page));

        Task<FindingsPage> ReadAsync(FindingState stands) =>
            FindingsPage.ReadAsync(
                list,
                new FindingFilter(State: stands, ChildOf: finding),
                number,
                each => $"/data/findings/{finding}/child?page={each}{(all ? "&all=true" : "")}",
                asking.Known
            );
    }
}
