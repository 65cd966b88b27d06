using Headwater.Access;
using Headwater.Access.SingleSignOn;
using Headwater.Vocabulary;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access.SingleSignOn;

/// <summary>Where somebody comes back from their council's own sign-in. It goes on by itself.</summary>
[AllowAnonymous]
public sealed class ArrivedModel(ArriveByProvider arrive, Door door, SignInPolicy policy) : PageModel
{
    public Refusal? Refusal { get; private set; }

    public string Next { get; private set; } = "/";

    public async Task OnGetAsync()
    {
        if (await HttpContext.TakeArrivalAsync(policy.Providers) is not var (arrival, next))
        {
            Refusal = new Refusal("Your council’s sign-in did not finish, or took longer than two minutes.");
            return;
        }

        (var caller, Refusal) = await arrive.RunAsync(arrival);
        if (caller is null)
            return;
        await door.OpenAsync(HttpContext, caller, $"with {arrival.Provider.Name}");
        Next = Url.IsLocalUrl(next) ? next : "/";
    }
}
