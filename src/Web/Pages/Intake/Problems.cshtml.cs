using Headwater.Intake.Problems;
using Headwater.Web.Hosting;
using Headwater.Web.Paging;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake;

[Authorize(Rights.ReadDataQuality)]
public sealed class ProblemsModel(ListProblems problems, CallerOfRequest asking) : PageModel
{
    private const int Size = 25;

    public IReadOnlyList<ProblemGroup> Groups { get; private set; } = [];

    public Pagination Pagination { get; private set; } = new(1, Size, 0, _ => "");

    public async Task OnGetAsync([FromQuery(Name = "page")] string? page = null)
    {
        var caller = asking.Known;
        Pagination = Pagination.To(
            Pagination.Asked(page),
            Size,
            await problems.CountGroupsAsync(caller),
            number => $"/data/problems?page={number}"
        );
        Groups = await problems.GroupsAsync(caller, Pagination.Before, Size);
    }
}
