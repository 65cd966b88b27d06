using Headwater.Access;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access.SingleSignOn;

/// <summary>Sends somebody on to their council's own sign-in.</summary>
[AllowAnonymous]
public sealed class WithModel(SignInPolicy policy, ILogger<WithModel> log) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string provider, string? next)
    {
        if (policy.Providers.FirstOrDefault(known => known.Key == provider) is not { } known)
            return NotFound();
        if (User.Identity?.IsAuthenticated is true)
            return LocalRedirect(Url.IsLocalUrl(next) ? next : "/");
        // A link on another site begins no session: whoever followed it presses the button themselves.
        if (Request.Headers["Sec-Fetch-Site"] is ["cross-site" or "same-site"])
            return RedirectToPage("/Access/SignIn", new { next });
        try
        {
            await HttpContext.GoToProviderAsync(known, Url.IsLocalUrl(next) ? next : "/");
            return new EmptyResult();
        }
        catch (InvalidOperationException fault)
        {
            log.LogWarning(fault, "The sign-in of {Provider} does not answer.", known.Key);
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }
}
