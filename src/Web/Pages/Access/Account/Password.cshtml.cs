using Headwater.Access.SecondFactors;
using Headwater.Access.Users;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access.Account;

public sealed class PasswordModel(
    ChangePassword change,
    ProveAgain prove,
    WhatIsNeeded needed,
    Door door,
    CallerOfRequest asking
) : PageModel
{
    /// <summary>Whether they have an authenticator app, so that its code is asked for too.</summary>
    public bool HasApp { get; private set; }

    public async Task OnGetAsync() => HasApp = (await needed.RunAsync(asking.Known)).Since is not null;

    public async Task<IActionResult> OnPostAsync(string? old, string? @new, string? again, string? code)
    {
        await OnGetAsync();
        if (@new != again)
            return Again("New", "The new password was not the same both times.");
        if (PasswordRules.Check(@new ?? "", asking.Known.Name, asking.Known.DisplayName) is { } weak)
            return Again("New", weak.Sentence);
        if (await prove.RunAsync(old ?? "", code ?? "", asking.Known, HttpContext.Address()) is { } unproven)
            return Again(unproven.IsCode ? "Code" : "Old", unproven.Refusal.Sentence);
        if (await change.RunAsync(old ?? "", @new ?? "", asking.Known) is { } refusal)
            return Again("New", refusal.Sentence);

        // The change ended every session, this one too.
        await door.OpenAsync(HttpContext, asking.Known, "with a password that was just changed");
        return LocalRedirect("/account");
    }

    private PageResult Again(string field, string sentence)
    {
        ModelState.AddModelError(field, sentence);
        return Page();
    }
}
