using Headwater.Access;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access;

/// <summary>Where somebody whose role has more than one purpose says what they look for now.</summary>
public sealed class PurposeModel(CallerOfRequest asking) : PageModel
{
    public IReadOnlyList<PurposeDescription> Own =>
        [.. Roles.Describe(asking.Known.Role).Purposes.Select(Purposes.Describe)];

    public Purpose Now => asking.Known.PurposeOf(only: null);

    public async Task<IActionResult> OnPostAsync(Purpose? purpose)
    {
        if (purpose is not { } chosen || Own.All(each => each.Purpose != chosen))
        {
            ModelState.Clear();
            ModelState.AddModelError("purpose", "Choose what you look for.");
            return Page();
        }

        if (asking.Session is { } session)
            await HttpContext.SignInAsync(session with { Caller = asking.Known with { Purpose = chosen } });
        return LocalRedirect("/");
    }
}
