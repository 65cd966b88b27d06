using Headwater.Access.Sessions;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access;

[AllowAnonymous]
public sealed class SignOutModel(EndSession end, CallerOfRequest asking) : PageModel
{
    public IActionResult OnGet() => User.Identity?.IsAuthenticated is true ? LocalRedirect("/") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (asking.Session is { } session)
            await end.RunAsync(session);
        await HttpContext.SignOutAsync();
        return RedirectToPage();
    }
}
