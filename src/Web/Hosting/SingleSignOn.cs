using System.Security.Claims;
using Headwater.Access.SingleSignOn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Headwater.Web.Hosting;

/// <summary>
/// The way to a council's own sign-in and back: OpenID Connect's code flow with PKCE. What comes back stands in a cookie for
/// two minutes, until <see cref="Pages.Access.SingleSignOn.ArrivedModel"/> has made a session of it.
/// </summary>
/// <remarks>
/// The provider's answer ends on a page of ours and not on a redirect: browsers send the strict cookie of a session only to
/// what a page of the same site asked for.
/// </remarks>
public static class SingleSignOn
{
    public const string ArrivedPage = "/sign-in/arrived";

    private const string Arrived = "headwater-arrived";
    private const string KeyItem = "provider";
    private const string NextItem = "next";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // Signed with a key that the provider alone has. Never unsigned, nor by a secret that both know.
    private static readonly string[] Signatures =
    [
        SecurityAlgorithms.RsaSha256,
        SecurityAlgorithms.RsaSha384,
        SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256,
        SecurityAlgorithms.RsaSsaPssSha384,
        SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256,
        SecurityAlgorithms.EcdsaSha384,
        SecurityAlgorithms.EcdsaSha512,
    ];

    /// <exception cref="InvalidOperationException">The provider does not answer.</exception>
    public static Task GoToProviderAsync(this HttpContext context, Provider provider, string next) =>
        context.ChallengeAsync(
            provider.Key,
            new AuthenticationProperties
            {
                RedirectUri = ArrivedPage,
                Items = { [KeyItem] = provider.Key, [NextItem] = next },
            }
        );

    /// <summary>Who came back from a provider, and the page that they had asked for; null where nobody did, or took too long. Asked once: the answer is gone then.</summary>
    public static async Task<(Arrival Arrival, string Next)?> TakeArrivalAsync(
        this HttpContext context,
        IReadOnlyList<Provider> providers
    )
    {
        var ticket = (await context.AuthenticateAsync(Arrived)).Ticket;
        if (ticket is null)
            return null;
        await context.SignOutAsync(Arrived);
        var key = ticket.Properties.Items[KeyItem];
        if (providers.FirstOrDefault(provider => provider.Key == key) is not { } provider)
            return null;

        string Claim(string? name) => name is null ? "" : ticket.Principal.FindFirst(name)?.Value.Trim() ?? "";
        var arrival = new Arrival(
            provider,
            Claim("sub"),
            Claim(provider.NameClaim),
            Claim("name"),
            [.. ticket.Principal.FindAll(provider.GroupClaim).Select(claim => claim.Value)],
            Claim(provider.WorkerClaim) is { Length: > 0 } worker ? worker : null,
            context.Address()
        );
        return arrival.Subject.Length is 0 ? null : (arrival, ticket.Properties.Items[NextItem] ?? "/");
    }

    internal static void AddSingleSignOn(this IServiceCollection services, SiteSettings settings)
    {
        var authentication = services
            .AddAuthentication()
            .AddCookie(
                Arrived,
                options =>
                {
                    options.Cookie.Name = Arrived;
                    options.Cookie.Path = "/sign-in";
                    options.Cookie.HttpOnly = true;
                    // Lax: the browser comes from the provider's site.
                    options.Cookie.SameSite = SameSiteMode.Lax;
                    options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                    options.ExpireTimeSpan = Patience;
                    options.SlidingExpiration = false;
                }
            );
        foreach (var provider in settings.SignIn.Providers)
            authentication.AddOpenIdConnect(
                provider.Key,
                options => Set(options, provider, settings.ProviderSecrets[provider.Key])
            );
    }

    private static void Set(OpenIdConnectOptions options, Provider provider, string secret)
    {
        options.Authority = provider.Address.AbsoluteUri;
        options.RequireHttpsMetadata = !provider.Address.IsLoopback;
        options.ClientId = provider.Client;
        options.ClientSecret = secret;
        options.SignInScheme = Arrived;
        options.CallbackPath = $"/sign-in/back/{provider.Key}";
        // Nobody is signed out from outside, and Headwater signs nobody out of their other programs.
        options.RemoteSignOutPath = PathString.Empty;
        options.ResponseType = OpenIdConnectResponseType.Code;
        // In the address and not in a form: a form from another site would bring no cookie.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.TokenValidationParameters.ValidAlgorithms = Signatures;
        // The name in a provider's own description is not enough: whoever could change that could call themselves anything.
        options.TokenValidationParameters.IssuerValidator = (issuer, _, _) =>
            issuer.TrimEnd('/') == provider.Address.AbsoluteUri.TrimEnd('/')
                ? issuer
                : throw new SecurityTokenInvalidIssuerException("The token is not from the address in the policy.");
        // The address in the signed policy and no other.
        options.BackchannelHttpHandler = new SocketsHttpHandler { AllowAutoRedirect = false };
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.NonceCookie.SameSite = SameSiteMode.Lax;
        options.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Events.OnTokenValidated = context =>
        {
            // The framework takes a token without a signature where it fetched it itself.
            if (context.SecurityToken.RawSignature is not { Length: > 0 })
                context.Fail("The token is not signed.");
            return Task.CompletedTask;
        };
        options.Events.OnTicketReceived = context =>
        {
            // A few claims are needed; a cookie that holds all of them would grow beyond what browsers keep.
            Keep(
                context.Principal,
                ["sub", "name", provider.NameClaim, provider.GroupClaim, provider.WorkerClaim ?? ""]
            );
            return Task.CompletedTask;
        };
        options.Events.OnRemoteFailure = context =>
        {
            context
                .HttpContext.RequestServices.GetRequiredService<ILoggerFactory>()
                .CreateLogger(typeof(SingleSignOn))
                .LogWarning("Single sign-on with {Provider} failed: {Why}", provider.Key, context.Failure?.Message);
            context.Response.Redirect(ArrivedPage);
            context.HandleResponse();
            return Task.CompletedTask;
        };
    }

    private static void Keep(ClaimsPrincipal? principal, IReadOnlyList<string> names)
    {
        if (principal?.Identity is not ClaimsIdentity identity)
            return;
        foreach (var claim in identity.Claims.Where(claim => !names.Contains(claim.Type)).ToList())
            identity.TryRemoveClaim(claim);
    }
}
