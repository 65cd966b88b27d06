using Headwater.Access.Users;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access;

[AllowAnonymous]
public sealed class SignOutModel(SignOut signOut, CallerOfRequest asking) : PageModel
{
    public IActionResult OnGet() => User.Identity?.IsAuthenticated is true ? LocalRedirect("/") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (asking.Current is { } caller)
            await signOut.RunAsync(caller);
        await HttpContext.SignOutAsync();
        return RedirectToPage();
    }
}
