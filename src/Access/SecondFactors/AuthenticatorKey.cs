using OtpNet;

namespace Headwater.Access.SecondFactors;

/// <summary>What an authenticator app and Headwater both know: from it follows a new code each half-minute (RFC 6238).</summary>
public sealed class AuthenticatorKey
{
    // As long as the codes' own hash; RFC 4226, section 4, asks for at least 128 bits and advises 160.
    private const int Bytes = 20;

    private readonly byte[] key;

    private AuthenticatorKey(byte[] key) => this.key = key;

    /// <summary>The key as people type it where a code cannot be scanned.</summary>
    public string Text => Base32Encoding.ToString(key);

    /// <summary>The same in groups of four, to be read aloud or copied.</summary>
    public string Spelt => string.Join(' ', Text.Chunk(4).Select(group => new string(group)));

    public static AuthenticatorKey Make() => new(KeyGeneration.GenerateRandomKey(Bytes));

    public static AuthenticatorKey Read(string text) => new(Base32Encoding.ToBytes(text));

    /// <summary>What a code to scan holds: the app shows the name beside the codes.</summary>
    public Uri Address(string name) => new(new OtpUri(OtpType.Totp, key, name, "Headwater").ToString());

    /// <summary>The half-minute that a code belongs to; null if it belongs to none around this moment.</summary>
    /// <remarks>One step either way, for clocks that differ and people who type slowly: RFC 6238, section 5.2.</remarks>
    public long? StepOf(string code, DateTimeOffset at) =>
        new Totp(key).VerifyTotp(at.UtcDateTime, code, out var step, VerificationWindow.RfcSpecifiedNetworkDelay)
            ? step
            : null;
}
