using Headwater.Access.SecondFactors;
using Headwater.Access.WrongTries;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access.SecondFactors;

/// <summary>An app gets its key, shows a code of it, and its owner the recovery codes: once, and never again.</summary>
[AllowAnonymous]
public sealed class SetUpModel(WhatIsNeeded needed, SetUpSecondFactor setUp, CountTries tries, Door door) : PageModel
{
    public HalfWay? Who { get; private set; }

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public string Next { get; private set; } = "/";

    /// <summary>The picture to scan. Drawn here: the key goes to no other server.</summary>
    public QrPicture Picture => QrPicture.Of(Who?.Key.Address(Who.Caller.Name).AbsoluteUri ?? "");

    public Task OnGetAsync() => FindAsync();

    public async Task<IActionResult> OnPostAsync(string? code)
    {
        await FindAsync();
        if (Who is null)
            return Page();
        var address = HttpContext.Address();
        if (await tries.CountAsync(Guessed.Code, Who.Caller.Name, address) is { } wait)
            return Again(wait.Sentence);
        var (codes, refusal) = await setUp.RunAsync(Who.Key, code ?? "", Who.Caller);
        if (refusal is not null)
            return Again(refusal.Sentence);

        await tries.ForgiveAsync(Guessed.Code, Who.Caller.Name, address);
        await door.OpenAsync(HttpContext, Who.Caller, "with an authenticator app that was just set up");
        (Codes, Next) = (codes, Who.Next);
        return Page();
    }

    // A password alone must not put another app in the place of the one that its owner has.
    private async Task FindAsync()
    {
        if (
            await HalfWay.ReadAsync(HttpContext) is { } found
            && (found.Anew || (await needed.RunAsync(found.Caller)).StillNeeded is StillNeeded.SetUp)
        )
            Who = found;
    }

    private PageResult Again(string sentence)
    {
        ModelState.AddModelError("Code", sentence);
        return Page();
    }
}
