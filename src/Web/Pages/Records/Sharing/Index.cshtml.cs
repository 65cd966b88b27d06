using Headwater.Access.Sharing;
using Headwater.Records.Sharing;
using Headwater.Web.Hosting;
using Headwater.Web.Paging;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Records.Sharing;

/// <summary>What a partner's worker may see and why, and the children themselves.</summary>
[Authorize(Rights.SeeShared)]
public sealed class IndexModel(ListShared list, CallerOfRequest asking) : PageModel
{
    private const int Size = 50;

    public Agreement? Agreement => asking.Known.Sharing;

    public string Organisation => asking.Known.Organisation ?? "your organisation";

    public SharedPage Children { get; private set; } = new(0, []);

    public Pagination Pagination { get; private set; } = Pagination.To(1, Size, 0, _ => "");

    public async Task OnGetAsync(string? page)
    {
        var asked = Pagination.Asked(page);
        Children = await list.RunAsync((asked - 1) * Size, Size, asking.Known);
        Pagination = Pagination.To(asked, Size, Children.Count, number => $"/shared?page={number}");
    }
}
