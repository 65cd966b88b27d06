using Headwater.Access;
using Headwater.Access.SecondFactors;
using Headwater.Access.Users;
using Headwater.Access.WrongTries;
using Headwater.Vocabulary;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access.Account;

/// <summary>What somebody can do about their own way in. Each asks for the password again: a screen may be left open.</summary>
public sealed class IndexModel(
    WhatIsNeeded needed,
    RenewRecoveryCodes renew,
    SignIn signIn,
    CountTries tries,
    CallerOfRequest asking
) : PageModel
{
    public Caller Caller => asking.Known;

    public SecondFactor Factor { get; private set; } =
        new(Since: null, CodesLeft: 0, IsAsked: false, HasPassword: false);

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public async Task OnGetAsync() => Factor = await needed.RunAsync(Caller);

    public async Task<IActionResult> OnPostSetUpAsync(string? password)
    {
        if (await CheckAsync(password) is { } refusal)
            return await AgainAsync(refusal);
        await HalfWay.LetInAsync(HttpContext, Caller, "/account", anew: true);
        return LocalRedirect("/sign-in/set-up");
    }

    public async Task<IActionResult> OnPostCodesAsync(string? password)
    {
        if (await CheckAsync(password) is { } refusal)
            return await AgainAsync(refusal);
        Codes = await renew.RunAsync(Caller);
        return Codes.Count is 0 ? RedirectToPage() : Page();
    }

    private async Task<Refusal?> CheckAsync(string? password)
    {
        var address = HttpContext.Address();
        if (await tries.CountAsync(Guessed.Password, Caller.Name, address) is { } wait)
            return wait;
        if (await signIn.RunAsync(Caller.Name, password ?? "", address) is null)
            return new Refusal("The password is not right.");
        await tries.ForgiveAsync(Guessed.Password, Caller.Name, address);
        return null;
    }

    private async Task<PageResult> AgainAsync(Refusal refusal)
    {
        await OnGetAsync();
        ModelState.AddModelError("Password", refusal.Sentence);
        return Page();
    }
}
