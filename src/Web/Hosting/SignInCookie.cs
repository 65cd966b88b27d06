using System.Security.Claims;
using Headwater.Access;
using Headwater.Access.Sessions;
using Headwater.Web.TypedWork;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Headwater.Web.Hosting;

/// <summary>The cookie holds only the number of a session and what its owner said they look for. Who that is and what they may is read again at each request, so that whoever is stopped or leaves is out at once.</summary>
public static class SignInCookie
{
    public const string Name = "headwater";

    private const string SessionId = "session";
    private const string Chosen = "purpose";

    public static void AddSignInCookie(this IServiceCollection services) =>
        HalfWay.Add(
            services
                .AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
                .AddCookie(options =>
                {
                    options.Cookie.Name = Name;
                    options.Cookie.HttpOnly = true;
                    options.Cookie.SameSite = SameSiteMode.Strict;
                    options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                    options.ExpireTimeSpan = Session.Idle;
                    options.SlidingExpiration = true;
                    options.LoginPath = "/sign-in";
                    options.ReturnUrlParameter = "next";
                    options.Events.OnValidatePrincipal = LookAgainAsync;
                    // At each request, so that the end that a page names is the true one.
                    options.Events.OnCheckSlidingExpiration = context =>
                    {
                        context.ShouldRenew = true;
                        return Task.CompletedTask;
                    };
                    options.Events.OnRedirectToLogin = LateForm.KeepAsync;
                    options.Events.OnRedirectToAccessDenied = context =>
                    {
                        context.Response.StatusCode = StatusCodes.Status403Forbidden;
                        return context.HttpContext.KeepPageAsync();
                    };
                })
        );

    public static Task SignInAsync(this HttpContext context, Session session) =>
        context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, Named(session));

    /// <summary>The number of the session that a cookie holds.</summary>
    public static string? SessionOf(ClaimsPrincipal? principal) => principal?.FindFirst(SessionId)?.Value;

    /// <summary>The address that a request comes from, as the trail keeps it.</summary>
    public static string Address(this HttpContext context) => $"{context.Connection.RemoteIpAddress}";

    private static async Task LookAgainAsync(CookieValidatePrincipalContext context)
    {
        var find = context.HttpContext.RequestServices.GetRequiredService<FindSession>();
        var id = SessionOf(context.Principal);
        if (id is null || await find.RunAsync(id) is not { } session)
        {
            context.RejectPrincipal();
            return;
        }

        session = session with
        {
            Caller = session.Caller with
            {
                From = context.HttpContext.Address(),
                Purpose = Enum.TryParse<Purpose>(context.Principal?.FindFirstValue(Chosen), out var purpose)
                    ? purpose
                    : null,
            },
        };
        context.HttpContext.Features.Set(session);
        context.HttpContext.Features.Set(session.Caller);
        context.ReplacePrincipal(Named(session));
    }

    private static ClaimsPrincipal Named(Session session) =>
        new(
            new ClaimsIdentity(
                [
                    new Claim(SessionId, session.Id),
                    // What the token of a form belongs to: the person, so that a form opened before they signed in again is still theirs.
                    new Claim(ClaimTypes.NameIdentifier, session.Caller.Name),
                    new Claim(ClaimTypes.Name, session.Caller.Name),
                    .. session.Caller.Purpose is { } purpose ? [new Claim(Chosen, $"{purpose}")] : Array.Empty<Claim>(),
                    .. Rights.Of(session.Caller).Select(right => new Claim(Rights.May, right)),
                ],
                CookieAuthenticationDefaults.AuthenticationScheme
            )
        );
}
