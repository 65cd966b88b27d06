using Headwater.Access.Users;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access.Users;

[Authorize(Rights.ManageUsers)]
public sealed class PasswordModel(GivePassword give, CallerOfRequest asking) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Name { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(string? password)
    {
        if (await give.RunAsync(Name ?? "", password ?? "", asking.Known) is not { } refusal)
            return RedirectToPage("/Access/Users/Index");
        ModelState.AddModelError(nameof(Name), refusal.Sentence);
        return Page();
    }
}
