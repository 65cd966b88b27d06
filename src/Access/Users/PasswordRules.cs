using Headwater.Vocabulary;

namespace Headwater.Access.Users;

/// <summary>Which passwords are taken. Length counts, not kinds of letters; what everybody guesses first is refused.</summary>
/// <remarks>As the National Cyber Security Centre advises (Password policy: updating your approach): no forced mix of signs, no change by date, a list of what is common.</remarks>
public static class PasswordRules
{
    public const int Shortest = 12;

    // The hash takes as long as its text: nobody may send a book.
    public const int Longest = 200;

    private const int FewestDifferent = 5;
    private const int FewestLetters = 3;

    /// <param name="names">What the person is called, signs in with and works at: none of it may carry the password.</param>
    public static Refusal? Check(string password, params IReadOnlyList<string> names)
    {
        if (password.Length < Shortest)
            return new Refusal($"The password needs at least {Shortest} characters.");
        if (password.Length > Longest)
            return new Refusal($"The password can have at most {Longest} characters.");

        if (password.Count(char.IsLetter) < FewestLetters)
            return new Refusal(
                "The password is little more than a number. Choose another, such as four words in a row."
            );

        var plain = CommonPasswords.Plain(password);
        if (names.SelectMany(Parts).Any(part => WithoutIt(plain, part) < Shortest / 2))
            return new Refusal("The password is little more than a name. Choose another, such as four words in a row.");
        if (password.ToLowerInvariant().Distinct().Count() < FewestDifferent || CommonPasswords.Has(password))
            return new Refusal("Many people use that password. Choose another, such as four words in a row.");
        return null;
    }

    private static IEnumerable<string> Parts(string name) =>
        name.Split([' ', '.', '-', '_', '@', '\''], StringSplitOptions.RemoveEmptyEntries)
            .Append(string.Concat(name.Where(char.IsAsciiLetterOrDigit)))
            .Select(CommonPasswords.Plain)
            .Where(part => part.Length > 3);

    private static int WithoutIt(string plain, string part) =>
        plain.Contains(part, StringComparison.Ordinal)
            ? plain.Replace(part, "", StringComparison.Ordinal).Length
            : int.MaxValue;
}
