using Headwater.Access.Users;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access.Users;

[Authorize(Rights.ManageUsers)]
public sealed class IndexModel(ListUsers list, EnableUser enable, CallerOfRequest asking) : PageModel
{
    public IReadOnlyList<User> Users { get; private set; } = [];

    public string Me => asking.Known.Name;

    public async Task OnGetAsync() => Users = await list.RunAsync(asking.Known);

    public async Task<IActionResult> OnPostAsync(string name, bool enabled)
    {
        if (await enable.RunAsync(name, enabled, asking.Known) is not { } refusal)
            return RedirectToPage();

        ModelState.AddModelError("", refusal.Sentence);
        await OnGetAsync();
        return Page();
    }
}
