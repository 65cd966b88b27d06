using Headwater.Access.SecondFactors;
using Headwater.Access.Users;
using Headwater.Vocabulary;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access.Users;

[Authorize(Rights.ManageUsers)]
public sealed class IndexModel(
    ListUsers list,
    EnableUser enable,
    WhatIsNeeded needed,
    ResetSecondFactor reset,
    CallerOfRequest asking
) : PageModel
{
    public IReadOnlyList<User> Users { get; private set; } = [];

    public string Me => asking.Known.Name;

    /// <summary>The names of those who have set up an authenticator app.</summary>
    public IReadOnlySet<string> WithApp { get; private set; } = new HashSet<string>();

    public async Task OnGetAsync()
    {
        Users = await list.RunAsync(asking.Known);
        WithApp = await needed.WhoHasOneAsync(asking.Known);
    }

    public async Task<IActionResult> OnPostAsync(string? name, bool enabled) =>
        await AnswerAsync(await enable.RunAsync(name ?? "", enabled, asking.Known));

    public async Task<IActionResult> OnPostResetAsync(string? name) =>
        await AnswerAsync(await reset.RunAsync(name ?? "", asking.Known));

    private async Task<IActionResult> AnswerAsync(Refusal? refused)
    {
        if (refused is not { } refusal)
            return RedirectToPage();

        ModelState.AddModelError("", refusal.Sentence);
        await OnGetAsync();
        return Page();
    }
}
