using Headwater.Records.Matching.Doubts;
using Headwater.Web.Hosting;
using Headwater.Web.Paging;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Matching;

/// <summary>The pairs of records that wait for a person to say whether they are one child.</summary>
[Authorize(Rights.SettleDoubt)]
public sealed class IndexModel(ListDoubts list, CallerOfRequest asking) : PageModel
{
    private const int Size = 25;

    public DoubtPage Doubts { get; private set; } = new(0, 0, []);

    public Pagination Pagination { get; private set; } = new(1, Size, 0, _ => "");

    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] string? page = null)
    {
        var number = Pagination.Asked(page);
        Doubts = await list.RunAsync(skip: (number - 1) * Size, take: Size, asking.Known);
        Pagination = Pagination.To(number, Size, Doubts.Count, each => $"/matching?page={each}");
        return Pagination.Page == number ? Page() : Redirect(Pagination.Link(Pagination.Page));
    }
}
