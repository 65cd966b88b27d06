using Headwater.Access.Users;
using Headwater.Access.WrongTries;
using Headwater.Vocabulary;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access.Account;

public sealed class PasswordModel(ChangePassword change, CountTries tries, Door door, CallerOfRequest asking)
    : PageModel
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(string? old, string? @new, string? again)
    {
        if (await ChangeAsync(old ?? "", @new ?? "", again ?? "") is { } refusal)
        {
            ModelState.AddModelError("Old", refusal.Sentence);
            return Page();
        }

        // The change ended every session, this one too.
        await door.OpenAsync(HttpContext, asking.Known, "with a password that was just changed");
        return LocalRedirect("/account");
    }

    private async Task<Refusal?> ChangeAsync(string old, string @new, string again)
    {
        if (@new != again)
            return new Refusal("The new password was not the same both times.");
        var (name, address) = (asking.Known.Name, HttpContext.Address());
        if (await tries.CountAsync(Guessed.Password, name, address) is { } wait)
            return wait;
        if (await change.RunAsync(old, @new, asking.Known) is { } refusal)
            return refusal;
        await tries.ForgiveAsync(Guessed.Password, name, address);
        return null;
    }
}
