using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Headwater.Tests.Web.SingleSignOn;

/// <summary>A council's own sign-in, as far as a program that uses it can tell: it describes itself, gives codes, and changes each for a signed token once, to whoever knows the secret and the code's verifier.</summary>
internal sealed class ExampleProvider : IAsyncDisposable
{
    public const string Client = "headwater-example";
    public const string Secret = "a made-up secret";

    private readonly RSA key = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, (string Challenge, string Nonce, string Redirect)> codes = new();
    private readonly WebApplication server;

    private ExampleProvider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(options => options.Listen(IPAddress.Loopback, 0));
        server = builder.Build();
        server.MapGet("/.well-known/openid-configuration", Describe);
        server.MapGet(
            "/moved/.well-known/openid-configuration",
            () => Results.Redirect("/.well-known/openid-configuration")
        );
        // The same description at an address that it does not name.
        server.MapGet("/elsewhere/.well-known/openid-configuration", Describe);
        server.MapGet("/keys", Keys);
        server.MapGet("/authorize", Authorize);
        server.MapPost("/token", TokenAsync);
    }

    /// <summary>Who sits at the computer: what the next token says of them, besides what each token says.</summary>
    public Dictionary<string, object> Person { get; set; } = [];

    /// <summary>What a forger does to the next tokens.</summary>
    public Forgery Forges { get; set; }

    /// <summary>Whether it says no to whoever comes.</summary>
    public bool Refuses { get; set; }

    /// <summary>Under another name than the site's own, so that a browser takes the two for two sites.</summary>
    public Uri Address => new($"http://localhost:{new Uri(server.Urls.First()).Port}");

    public static async Task<ExampleProvider> StartAsync()
    {
        var provider = new ExampleProvider();
        await provider.server.StartAsync();
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        key.Dispose();
    }

    private static string Coded(byte[] bytes) =>
        Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private string Issuer => Address.AbsoluteUri.TrimEnd('/');

    private IResult Describe() =>
        Results.Json(
            new Dictionary<string, object>
            {
                ["issuer"] = Issuer,
                ["authorization_endpoint"] = $"{Issuer}/authorize",
                ["token_endpoint"] = $"{Issuer}/token",
                ["jwks_uri"] = $"{Issuer}/keys",
                ["response_types_supported"] = new[] { "code" },
                ["subject_types_supported"] = new[] { "pairwise" },
                ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
            }
        );

    private IResult Keys()
    {
        var parts = key.ExportParameters(includePrivateParameters: false);
        return Results.Json(
            new
            {
                keys = new[]
                {
                    new
                    {
                        kty = "RSA",
                        use = "sig",
                        kid = "1",
                        n = Coded(parts.Modulus ?? []),
                        e = Coded(parts.Exponent ?? []),
                    },
                },
            }
        );
    }

    private IResult Authorize(HttpRequest request)
    {
        var asked = request.Query;
        if (
            asked["client_id"] != Client
            || asked["response_type"] != "code"
            || asked["code_challenge_method"] != "S256"
        )
            return Results.BadRequest();
        var back = $"{asked["redirect_uri"]}?state={Uri.EscapeDataString($"{asked["state"]}")}";
        if (Refuses)
            return Results.Redirect($"{back}&error=access_denied");
        var code = Coded(RandomNumberGenerator.GetBytes(16));
        codes[code] = ($"{asked["code_challenge"]}", $"{asked["nonce"]}", $"{asked["redirect_uri"]}");
        return Results.Redirect($"{back}&code={code}");
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var verifier = SHA256.HashData(Encoding.ASCII.GetBytes($"{form["code_verifier"]}"));
        if (
            form["client_secret"] != Secret
            || !codes.TryRemove($"{form["code"]}", out var given)
            || given.Challenge != Coded(verifier)
            || given.Redirect != form["redirect_uri"]
        )
            return Results.BadRequest(new { error = "invalid_grant" });
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var claims = new Dictionary<string, object>(Person)
        {
            ["iss"] = Issuer,
            ["aud"] = Client,
            ["iat"] = now,
            ["nbf"] = now,
            ["exp"] = now + 300,
            ["nonce"] = given.Nonce,
        };
        Forge(claims, now);
        return Results.Json(
            new
            {
                access_token = "of no use",
                token_type = "Bearer",
                expires_in = 300,
                id_token = Signed(claims),
            }
        );
    }

    private void Forge(Dictionary<string, object> claims, long now)
    {
        switch (Forges)
        {
            case Forgery.ForAnother:
                claims["aud"] = "another program";
                break;
            case Forgery.ByAnother:
                claims["iss"] = "https://another.example";
                break;
            case Forgery.RunOut:
                (claims["nbf"], claims["exp"]) = (now - 7_200, now - 3_600);
                break;
            case Forgery.OfAnotherVisit:
                claims["nonce"] = "made up";
                break;
        }
    }

    private string Signed(Dictionary<string, object> claims)
    {
        var algorithm = Forges switch
        {
            Forgery.NotSigned => "none",
            Forgery.SignedWithTheSecret => "HS256",
            _ => "RS256",
        };
        var head = Coded(Encoding.UTF8.GetBytes($$"""{"alg":"{{algorithm}}","typ":"JWT","kid":"1"}"""));
        var said = $"{head}.{Coded(JsonSerializer.SerializeToUtf8Bytes(claims))}";
        return $"{said}.{Coded(Signature(Encoding.ASCII.GetBytes(said)))}";
    }

    private byte[] Signature(byte[] said)
    {
        using var another = RSA.Create(2048);
        return Forges switch
        {
            Forgery.NotSigned or Forgery.SignatureCutOff => [],
            Forgery.SignedWithTheSecret => HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), said),
            Forgery.SignedByAnother => another.SignData(said, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            _ => key.SignData(said, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        };
    }
}
