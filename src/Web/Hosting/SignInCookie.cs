using System.Security.Claims;
using Headwater.Access;
using Headwater.Access.Users;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Headwater.Web.Hosting;

/// <summary>The cookie holds a name and what its owner said they look for, and nothing else. Rights are read again at each request, so that a stopped user is out at once.</summary>
public static class SignInCookie
{
    private const string Chosen = "purpose";

    private static readonly TimeSpan Idle = TimeSpan.FromHours(1);

    public static void AddSignInCookie(this IServiceCollection services) =>
        services
            .AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(options =>
            {
                options.Cookie.Name = "headwater";
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Strict;
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.ExpireTimeSpan = Idle;
                options.SlidingExpiration = true;
                options.LoginPath = "/sign-in";
                options.ReturnUrlParameter = "next";
                options.Events.OnValidatePrincipal = LookAgainAsync;
                options.Events.OnRedirectToAccessDenied = context =>
                {
                    context.Response.StatusCode = StatusCodes.Status403Forbidden;
                    return Task.CompletedTask;
                };
            });

    public static Task SignInAsync(this HttpContext context, Caller caller) =>
        context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, Named(caller));

    /// <summary>The address that a request comes from, as the trail keeps it.</summary>
    public static string Address(this HttpContext context) => $"{context.Connection.RemoteIpAddress}";

    private static async Task LookAgainAsync(CookieValidatePrincipalContext context)
    {
        var signIn = context.HttpContext.RequestServices.GetRequiredService<SignIn>();
        var name = context.Principal?.Identity?.Name;
        if (name is null || await signIn.StillAsync(name) is not { } caller)
        {
            context.RejectPrincipal();
            return;
        }

        caller = caller with
        {
            From = context.HttpContext.Address(),
            Purpose = Enum.TryParse<Purpose>(context.Principal?.FindFirstValue(Chosen), out var purpose)
                ? purpose
                : null,
        };
        context.HttpContext.Features.Set(caller);
        context.ReplacePrincipal(Named(caller));
    }

    private static ClaimsPrincipal Named(Caller caller) =>
        new(
            new ClaimsIdentity(
                [
                    new Claim(ClaimTypes.Name, caller.Name),
                    .. caller.Purpose is { } purpose ? [new Claim(Chosen, $"{purpose}")] : Array.Empty<Claim>(),
                    .. Rights.Of(caller).Select(right => new Claim(Rights.May, right)),
                ],
                CookieAuthenticationDefaults.AuthenticationScheme
            )
        );
}
