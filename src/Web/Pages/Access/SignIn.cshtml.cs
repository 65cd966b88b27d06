using Headwater.Access;
using Headwater.Access.SingleSignOn;
using Headwater.Access.Users;
using Headwater.Access.WrongTries;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access;

/// <summary>The way in by name and password. A refusal never says which of the two was wrong.</summary>
[AllowAnonymous]
public sealed class SignInModel(SignIn signIn, CountTries tries, Door door, SignInPolicy policy) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>The page that was asked for, to go on to.</summary>
    [BindProperty(Name = "next", SupportsGet = true)]
    public string? Next { get; set; }

    /// <summary>Whether all of this is made up, and anybody may look around.</summary>
    public bool IsMadeUp => policy == SignInPolicy.MadeUp;

    public IReadOnlyList<Provider> Providers => policy.Providers;

    public IActionResult OnGet() => User.Identity?.IsAuthenticated is true ? LocalRedirect("/") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var (name, address) = (Name ?? "", HttpContext.Address());
        if (await tries.CountAsync(Guessed.Password, name, address) is { } wait)
            return Again(wait.Sentence, waits: true);
        if (await signIn.RunAsync(name, Password ?? "", address) is not { } caller)
            return Again("The name or the password is not right.", waits: false);

        await tries.ForgiveAsync(Guessed.Password, name, address);
        return LocalRedirect(await door.EnterAsync(HttpContext, caller, Url.IsLocalUrl(Next) ? Next : "/"));
    }

    private PageResult Again(string sentence, bool waits)
    {
        HttpContext.LogSignIn(waits);
        ModelState.AddModelError(nameof(Name), sentence);
        return Page();
    }
}
