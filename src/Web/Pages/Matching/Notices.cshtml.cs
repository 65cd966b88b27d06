using Headwater.Records.Matching.Notices;
using Headwater.Records.People;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Matching;

/// <summary>What changed about children whom the reader holds: whose records were joined or parted.</summary>
[Authorize(Rights.SeeChildren)]
public sealed class NoticesModel(ListNotices list, ReadNotice read, CallerOfRequest asking) : PageModel
{
    public IReadOnlyList<Notice> Notices { get; private set; } = [];

    public async Task OnGetAsync() => Notices = await list.RunAsync(asking.Known);

    public async Task<IActionResult> OnPostAsync(long notice)
    {
        if (await read.RunAsync(notice, asking.Known) is not { } refusal)
            return Redirect("/notices");
        Notices = await list.RunAsync(asking.Known);
        ModelState.Clear();
        ModelState.AddModelError("", refusal.Sentence);
        return Page();
    }

    public static string InWords(Notice notice)
    {
        var sources = string.Join(" and ", notice.Sources.Select(Naming.Words));
        return notice.What is What.Joined
            ? $"Records of two children turned out to be one child’s (from {sources})."
            : $"Records were parted: some of them (from {sources}) are another child’s.";
    }
}
