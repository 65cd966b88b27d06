using System.Reflection;

namespace Headwater.Access.Users;

/// <summary>Passwords that everybody guesses first: a few common words, walks over the keyboard and rows of numbers, one after another, with whatever digits beside them.</summary>
internal static class CommonPasswords
{
    // What is left beside common words may be guessed as well: a year, "1!", a month.
    private const int FewLeft = 4;

    // The longest first: "football" is one word, not "foot" and what is left.
    private static readonly IReadOnlyList<string> Words = [.. Read().OrderByDescending(word => word.Length)];

    public static bool Has(string password)
    {
        var letters = Plain(password);
        var left = letters;
        foreach (var word in Words)
            left = left.Replace(word, "", StringComparison.Ordinal);
        // Of four common words in a row nobody guesses which: only one or two make a common password.
        return left.Length <= FewLeft && CountOf(letters) <= 2;
    }

    /// <summary>Small letters alone, with the signs that people write for letters read as those.</summary>
    public static string Plain(string password) =>
        string.Concat(
            password
                .ToLowerInvariant()
                .Select(sign =>
                    sign switch
                    {
                        '0' => 'o',
                        '1' or '!' => 'i',
                        '3' => 'e',
                        '4' or '@' => 'a',
                        '5' or '$' => 's',
                        '7' => 't',
                        _ => sign,
                    }
                )
                .Where(char.IsAsciiLetter)
        );

    private static int CountOf(string letters)
    {
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Words.Where(word => letters.Contains(word, StringComparison.Ordinal)))
        {
            kinds.Add(word);
            letters = letters.Replace(word, " ", StringComparison.Ordinal);
        }

        return kinds.Count;
    }

    private static IEnumerable<string> Read()
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream("common-passwords.txt")
            ?? throw new InvalidOperationException("The list of common passwords was not built in.");
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(line => line[0] is not '#')
                .Select(Plain),
        ];
    }
}
