using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Headwater.Access.Users;

/// <summary>Passwords are kept only as the framework's salted, slow hashes.</summary>
internal static class Passwords
{
    // OWASP ASVS 5.0, appendix C, for PBKDF2 with SHA-512; the framework comes with fewer.
    private const int Rounds = 210_000;

    private static readonly PasswordHasher<string> Hasher = new(
        Options.Create(new PasswordHasherOptions { IterationCount = Rounds })
    );

    // Checked when nobody has the name given, so that the answer takes as long as for a wrong password.
    private static readonly string NobodysHash = Hasher.HashPassword("", "a password that nobody has");

    /// <summary>The hash of somebody who has no password here, since another sign-in vouches for them. No password matches it.</summary>
    public const string None = "";

    public static string Hash(string name, string password) => Hasher.HashPassword(UserSql.Folded(name), password);

    public static bool Match(string name, string? hash, string password) =>
        Hasher.VerifyHashedPassword(UserSql.Folded(name), hash is null or None ? NobodysHash : hash, password)
            is not PasswordVerificationResult.Failed
        && hash is not (null or None);
}
