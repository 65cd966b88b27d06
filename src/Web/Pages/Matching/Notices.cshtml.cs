using Headwater.Records.Matching.Notices;
using Headwater.Web.Hosting;
using Headwater.Web.Paging;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Matching;

/// <summary>What changed about children whom the reader holds: whose records were joined or parted.</summary>
[Authorize(Rights.SeeChildren)]
public sealed class NoticesModel(ListNotices list, ReadNotice read, CallerOfRequest asking) : PageModel
{
    private const int Size = 25;

    public NoticePage Notices { get; private set; } = new(0, []);

    public Pagination Pagination { get; private set; } = new(1, Size, 0, _ => "");

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] string? page = null)
    {
        var number = Pagination.Asked(page);
        await ListAsync(number);
        return Pagination.Page == number ? Page() : Redirect(Pagination.Link(Pagination.Page));
    }

    public async Task<IActionResult> OnPostAsync(long notice)
    {
        if (await read.RunAsync(notice, asking.Known) is not { } refusal)
            return Redirect("/notices");
        await ListAsync(1);
        ModelState.Clear();
        ModelState.AddModelError("", refusal.Sentence);
        return Page();
    }

    public async Task<IActionResult> OnPostAllAsync(long newest)
    {
        await read.RunAllAsync(newest, asking.Known);
        return Redirect("/notices");
    }

    private async Task ListAsync(int page)
    {
        Notices = await list.RunAsync(skip: (page - 1) * Size, take: Size, asking.Known);
        Pagination = Pagination.To(page, Size, Notices.Count, each => $"/notices?page={each}");
    }
}
