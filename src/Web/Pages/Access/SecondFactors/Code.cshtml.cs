using Headwater.Access.SecondFactors;
using Headwater.Access.WrongTries;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access.SecondFactors;

/// <summary>The second step of signing in, for whoever has an authenticator app.</summary>
[AllowAnonymous]
public sealed class CodeModel(WhatIsNeeded needed, CheckSecondFactor check, CountTries tries, Door door) : PageModel
{
    private HalfWay? who;

    public bool IsAsked => who is not null;

    public Task OnGetAsync() => FindAsync();

    public async Task<IActionResult> OnPostAsync(string? code)
    {
        await FindAsync();
        if (who is null)
            return Page();
        var (name, address) = (who.Caller.Name, HttpContext.Address());
        if (await tries.CountAsync(Guessed.Code, name, address) is { } wait)
            return Again(wait.Sentence, waits: true);
        if (await check.RunAsync(code ?? "", who.Caller) is not { } how)
            return Again(
                "That code is not right, or was used before. Enter the code that the app shows now.",
                waits: false
            );

        await tries.ForgiveAsync(Guessed.Code, name, address);
        await door.OpenAsync(HttpContext, who.Caller, how);
        return LocalRedirect(who.Next);
    }

    private async Task FindAsync()
    {
        if (
            await HalfWay.ReadAsync(HttpContext) is { } found
            && (await needed.RunAsync(found.Caller)).StillNeeded is StillNeeded.Code
        )
            who = found;
    }

    private PageResult Again(string sentence, bool waits)
    {
        HttpContext.LogSignIn(waits);
        ModelState.AddModelError("Code", sentence);
        return Page();
    }
}
