using System.Security.Cryptography;
using Headwater.Access.Users;

namespace Headwater.Access.SecondFactors;

/// <summary>Codes to write down, for the day the phone is gone.</summary>
internal static class RecoveryCodes
{
    public const int Count = 10;

    // Nothing that looks like something else on paper.
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int Length = 24;

    public static IReadOnlyList<string> Make() =>
        [
            .. Enumerable
                .Range(0, Count)
                .Select(_ => RandomNumberGenerator.GetString(Letters, Length))
                .Select(code => string.Join('-', code.Chunk(4).Select(group => new string(group)))),
        ];

    /// <summary>What is kept of a code. It has 120 random bits, which nobody guesses: a slow hash would add nothing (OWASP ASVS 5.0, 6.5.2, asks for 112).</summary>
    public static string PrintOf(string name, string code) =>
        Print.Of(UserSql.Folded(name), string.Concat(code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)));
}
