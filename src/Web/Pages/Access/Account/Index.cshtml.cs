using Headwater.Access;
using Headwater.Access.SecondFactors;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access.Account;

/// <summary>What somebody can do about their own way in. Each asks again for all that signing in takes: a screen may be left open.</summary>
public sealed class IndexModel(WhatIsNeeded needed, RenewRecoveryCodes renew, ProveAgain prove, CallerOfRequest asking)
    : PageModel
{
    public Caller Caller => asking.Known;

    public SecondFactor Factor { get; private set; } =
        new(Since: null, CodesLeft: 0, IsAsked: false, HasPassword: false);

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public async Task OnGetAsync() => Factor = await needed.RunAsync(Caller);

    public async Task<IActionResult> OnPostSetUpAsync(string? password, string? code)
    {
        if (await prove.RunAsync(password ?? "", code ?? "", Caller, HttpContext.Address()) is { } unproven)
            return await AgainAsync(unproven);
        await HalfWay.LetInAsync(HttpContext, Caller, "/account", anew: true);
        return LocalRedirect("/sign-in/set-up");
    }

    public async Task<IActionResult> OnPostCodesAsync(string? password, string? code)
    {
        if (await prove.RunAsync(password ?? "", code ?? "", Caller, HttpContext.Address()) is { } unproven)
            return await AgainAsync(unproven);
        Codes = await renew.RunAsync(Caller);
        return Codes.Count is 0 ? RedirectToPage() : Page();
    }

    private async Task<PageResult> AgainAsync(Unproven unproven)
    {
        await OnGetAsync();
        ModelState.AddModelError(unproven.IsCode ? "Code" : "Password", unproven.Refusal.Sentence);
        return Page();
    }
}
