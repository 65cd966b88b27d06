using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Headwater.Access;
using Headwater.Access.SingleSignOn;
using Headwater.Access.Trail.Unusual;
using Headwater.Privacy.Retention;

namespace Headwater.Web.Hosting;

/// <summary>What differs from one installation to the next. Secrets are named by the environment, never written in a file of the repository.</summary>
public sealed record SiteSettings
{
    public const string ProxiesName = "HEADWATER_PROXIES";
    public const string CertificateName = "HEADWATER_KEY_CERTIFICATE";
    public const string CertificatePasswordName = "HEADWATER_KEY_CERTIFICATE_PASSWORD";
    public const string ProviderSecretName = "HEADWATER_SIGN_IN_SECRET_";
    public const string RequestsName = "HEADWATER_REQUESTS_PER_MINUTE";

    public SignInPolicy SignIn { get; init; } = SignInPolicy.Default;

    /// <summary>What Headwater shows each council's own sign-in, by the provider's key.</summary>
    public IReadOnlyDictionary<string, string> ProviderSecrets { get; init; } = new Dictionary<string, string>();

    public LookPolicy Looks { get; init; } = LookPolicy.Default;

    /// <summary>How long records are kept.</summary>
    public Schedule Retention { get; init; } = Schedule.Default;

    /// <summary>Which children each role reaches.</summary>
    public ReachPolicy Reach { get; init; } = ReachPolicy.Default;

    /// <summary>Proxies on other machines that are believed when they say who asks and by what scheme. One on this machine is believed anyway.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>Protects the keys of cookies, forms, authenticator apps and typed work; null where they are kept as they are.</summary>
    public X509Certificate2? KeyCertificate { get; init; }

    /// <summary>How many requests one person, or one address before sign-in, may send in a minute.</summary>
    public int RequestsPerMinute { get; init; } = 3_000;

    /// <exception cref="InvalidDataException">A setting cannot be meant or is missing; the message names it.</exception>
    public static SiteSettings Read(Func<string, string?> environment, SignInPolicy signIn) =>
        new()
        {
            SignIn = signIn,
            ProviderSecrets = signIn.Providers.ToDictionary(
                provider => provider.Key,
                provider => Secret(environment, provider)
            ),
            Proxies = [.. Parts(environment(ProxiesName)).Select(Network)],
            KeyCertificate = environment(CertificateName) is { Length: > 0 } path
                ? Certificate(path, environment(CertificatePasswordName))
                : null,
            RequestsPerMinute = environment(RequestsName) is { Length: > 0 } text
                ? Number(text)
                : new SiteSettings().RequestsPerMinute,
        };

    private static string Secret(Func<string, string?> environment, Provider provider)
    {
        var name = $"{ProviderSecretName}{provider.Key.ToUpperInvariant()}";
        return environment(name) is { Length: > 0 } secret
            ? secret
            : throw new InvalidDataException(
                $"{name} should hold what Headwater shows {provider.Name} (the secret of the client \"{provider.Client}\")."
            );
    }

    private static string[] Parts(string? text) =>
        (text ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IPNetwork Network(string text)
    {
        if (IPNetwork.TryParse(text, out var network))
            return network;
        return IPAddress.TryParse(text, out var address)
            ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
            : throw new InvalidDataException(
                $"{ProxiesName} should list addresses or networks, such as 10.0.0.5 or 10.0.0.0/24."
            );
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new InvalidDataException($"{RequestsName} should be a whole number above 0.");

    private static X509Certificate2 Certificate(string path, string? password)
    {
        try
        {
            var certificate = Path.GetExtension(path).ToUpperInvariant() is ".PEM"
                ? X509Certificate2.CreateFromPemFile(path)
                : X509CertificateLoader.LoadPkcs12FromFile(path, password);
            return certificate.HasPrivateKey
                ? certificate
                : throw new InvalidDataException(
                    $"{CertificateName} names a certificate without its private key, so nothing that it protects could be read again."
                );
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException(
                $"{CertificateName} should name a file that this service can read, with a certificate and its private key: PEM, or PKCS 12 with its password in {CertificatePasswordName}.",
                fault
            );
        }
    }
}
