using Headwater.Access;
using Headwater.Access.Sharing;
using Headwater.Access.Users;
using Headwater.Vocabulary;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access.Users;

[Authorize(Rights.ManageUsers)]
[BindProperties]
public sealed class AddModel(AddUser add, ListAgreements agreements, CallerOfRequest asking) : PageModel
{
    public string? DisplayName { get; set; }

    public string? Name { get; set; }

    public Role? Role { get; set; }

    public string? School { get; set; }

    public string? Team { get; set; }

    public string? Worker { get; set; }

    public SourceSystem? Service { get; set; }

    public string? Organisation { get; set; }

    [BindNever]
    public IReadOnlyList<Partner> Partners { get; private set; } = [];

    public string? Password { get; set; }

    public async Task OnGetAsync() => Partners = await agreements.PartnersAsync(asking.Known);

    public async Task<IActionResult> OnPostAsync()
    {
        await OnGetAsync();
        if (Role is not { } role)
            return Again("Choose a role.");

        var caller = asking.Known;
        var user = new User(
            caller.Authority,
            Name ?? "",
            DisplayName ?? "",
            role,
            Said(School),
            Said(Team),
            Said(Worker),
            Enabled: true
        )
        {
            Service = Service,
            Organisation = Said(Organisation),
        };
        return await add.RunAsync(user, Password ?? "", caller) is { } refusal
            ? Again(refusal.Sentence)
            : RedirectToPage("/Access/Users/Index");
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private PageResult Again(string sentence)
    {
        ModelState.AddModelError("", sentence);
        return Page();
    }
}
