using Headwater.Access.Users;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access;

/// <summary>The one way in. A refusal never says whether the name or the password was wrong.</summary>
[AllowAnonymous]
public sealed class SignInModel(SignIn signIn, SignInThrottle throttle) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>The page that was asked for, to go on to.</summary>
    [BindProperty(Name = "next", SupportsGet = true)]
    public string? Next { get; set; }

    public IActionResult OnGet() => User.Identity?.IsAuthenticated is true ? LocalRedirect("/") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var (name, address) = (Name ?? "", HttpContext.Address());
        if (throttle.MustWait(name, address))
            return Again($"There were too many tries. Wait {SignInThrottle.Window.Minutes} minutes, then try again.");

        if (await signIn.RunAsync(name, Password ?? "", address) is not { } caller)
        {
            throttle.CountWrong(name, address);
            return Again("The name or the password is not right.");
        }

        await HttpContext.SignInAsync(caller);
        return LocalRedirect(Url.IsLocalUrl(Next) ? Next : "/");
    }

    private PageResult Again(string sentence)
    {
        ModelState.AddModelError(nameof(Name), sentence);
        return Page();
    }
}
