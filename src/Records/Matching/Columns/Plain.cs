using System.Text;

namespace Headwater.Records.Matching.Columns;

/// <summary>Writes a cell so that ways of writing the same thing are one; empty where the cell tells nothing.</summary>
internal static class Plain
{
    private static readonly HashSet<string> Nothing =
    [
        .. "unknown notknown unk na nk none null nil tba tbc x xx xxx nan nfa test".Split(' '),
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NothingBySpan =
        Nothing.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestNothing = Nothing.Max(word => word.Length);

    // A longer cell is no name, address or number; its beginning is compared.
    public const int Longest = 300;

    public static string Of(Meaning meaning, string text) =>
        OfShort(meaning, text.Length > Longest ? text[..Longest] : text);

    /// <summary>Whether words in small letters say that something is not known.</summary>
    public static bool TellsNothing(ReadOnlySpan<char> words)
    {
        Span<char> letters = stackalloc char[LongestNothing];
        var length = 0;
        foreach (var c in words)
        {
            if (c is ' ')
                continue;
            if (length == letters.Length)
                return words.Trim('0') is [];
            letters[length++] = c;
        }

        return letters[..length].Trim('0') is [] || NothingBySpan.Contains(letters[..length]);
    }

    private static string OfShort(Meaning meaning, string text) =>
        PlainAscii.Of(meaning, text) ?? OfAnyLetters(meaning, text);

    private static string OfAnyLetters(Meaning meaning, string text) =>
        meaning switch
        {
            Meaning.GivenName or Meaning.MiddleName => Told(PlainName.Of(text, given: true)),
            Meaning.FamilyName or Meaning.FullName => Told(PlainName.Of(text, given: false)),
            Meaning.BirthDate => Told(PlainDay.Of(text)),
            Meaning.Sex => Sex(text),
            Meaning.Postcode or Meaning.Identifier => Told(string.Concat(Words(text)).ToUpperInvariant()),
            Meaning.NhsNumber => PlainNhsNumber.Of(text),
            Meaning.Address => Told(PlainAddress.Of(text)),
            _ => Told(string.Join(' ', Words(text))),
        };

    private static string Told(string text) => TellsNothing(text.ToLowerInvariant()) ? "" : text;

    /// <summary>The words in small plain letters; an apostrophe or full stop parts nothing.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text)
            if (char.IsLetterOrDigit(c))
                word.Append(c);
            else if (c is not ('\'' or '’' or '`' or '.') && word.Length > 0)
                End();
        if (word.Length > 0)
            End();
        return words;

        void End()
        {
            words.Add(Folding.Fold(word.ToString()));
            word.Clear();
        }
    }

    private static string Sex(string text) =>
        Folding.Fold(text) switch
        {
            "m" or "male" or "boy" or "man" or "1" => "m",
            "f" or "female" or "girl" or "woman" or "2" => "f",
            _ => "",
        };
}
