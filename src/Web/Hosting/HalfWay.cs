using System.Security.Claims;
using Headwater.Access;
using Headwater.Access.SecondFactors;
using Headwater.Access.Users;
using Microsoft.AspNetCore.Authentication;

namespace Headwater.Web.Hosting;

/// <summary>Somebody whose password was right and who has still to show, or to set up, an authenticator app. They may see nothing yet.</summary>
/// <param name="Next">The page that was asked for, to go on to.</param>
/// <param name="Key">What their app would get.</param>
/// <param name="Anew">Whether they are signed in already, and set up an app because they wish to.</param>
public sealed record HalfWay(Caller Caller, string Next, AuthenticatorKey Key, bool Anew)
{
    private const string Scheme = "headwater-half-way";
    private const string NextItem = "next";
    private const string KeyItem = "key";
    private const string AnewItem = "anew";
    private const string MarkItem = "mark";

    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(10);

    public static async Task LetInAsync(HttpContext context, Caller caller, string next, bool anew = false)
    {
        var properties = new AuthenticationProperties
        {
            Items =
            {
                [NextItem] = next,
                [KeyItem] = AuthenticatorKey.Make().Text,
                [AnewItem] = $"{anew}",
                [MarkItem] = await SignInOf(context).MarkAsync(caller.Name),
            },
        };
        var name = new ClaimsIdentity([new Claim(ClaimTypes.Name, caller.Name)], Scheme);
        await context.SignInAsync(Scheme, new ClaimsPrincipal(name), properties);
    }

    /// <summary>Who is half-way in; null where nobody is, took too long, or has another password or authenticator app since.</summary>
    public static async Task<HalfWay?> ReadAsync(HttpContext context)
    {
        var ticket = (await context.AuthenticateAsync(Scheme)).Ticket;
        if (
            ticket?.Principal.Identity?.Name is not { } name
            || ticket.Properties.Items[KeyItem] is not { } key
            || await SignInOf(context).MarkAsync(name) != ticket.Properties.Items[MarkItem]
            || await SignInOf(context).StillAsync(name) is not { } caller
        )
            return null;
        var items = ticket.Properties.Items;
        return new HalfWay(
            caller with
            {
                From = context.Address(),
            },
            items[NextItem] ?? "/",
            AuthenticatorKey.Read(key),
            Anew: items[AnewItem] == $"{true}"
        );
    }

    private static SignIn SignInOf(HttpContext context) => context.RequestServices.GetRequiredService<SignIn>();

    public static Task LeaveAsync(HttpContext context) => context.SignOutAsync(Scheme);

    internal static void Add(AuthenticationBuilder authentication) =>
        authentication.AddCookie(
            Scheme,
            options =>
            {
                options.Cookie.Name = Scheme;
                options.Cookie.Path = "/sign-in";
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Strict;
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.ExpireTimeSpan = Patience;
                options.SlidingExpiration = false;
            }
        );
}
