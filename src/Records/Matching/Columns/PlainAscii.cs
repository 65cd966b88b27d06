namespace Headwater.Records.Matching.Columns;

/// <summary>The same as <see cref="Plain"/> for cells of plain letters, as most are, without a text for each word.</summary>
internal static class PlainAscii
{
    /// <summary>The cell as folded; null where it needs a closer look.</summary>
    public static string? Of(Meaning meaning, ReadOnlySpan<char> cell)
    {
        Span<char> words = stackalloc char[(Plain.Longest * 2) + 1];
        if (!Words(cell, words, out var length, out var digits))
            return null;
        words = words[..length];
        if (Plain.TellsNothing(words))
            return "";
        switch (meaning)
        {
            case Meaning.GivenName or Meaning.MiddleName:
                return digits || PlainName.HasTitle(words) ? null
                    : PlainName.IsUnnamed(words) ? ""
                    : words.ToString();
            case Meaning.FamilyName or Meaning.FullName:
                return digits ? null : words.ToString();
            case Meaning.Postcode or Meaning.Identifier:
                return Capitals(words);
            case Meaning.Address:
                return PlainAddress.HasShortWord(words) ? null : words.ToString();
            case Meaning.Place or Meaning.Other:
                return words.ToString();
            default:
                return null;
        }
    }

    // Small letters and digits, words parted by one blank.
    private static bool Words(ReadOnlySpan<char> cell, Span<char> words, out int length, out bool digits)
    {
        (length, digits) = (0, false);
        var parted = false;
        foreach (var c in cell)
        {
            if (!char.IsAscii(c))
                return false;
            if (!char.IsAsciiLetterOrDigit(c))
            {
                parted |= c is not ('\'' or '`' or '.');
                continue;
            }

            if (parted && length > 0)
                words[length++] = ' ';
            parted = false;
            digits |= char.IsAsciiDigit(c);
            words[length++] = char.ToLowerInvariant(c);
        }

        return true;
    }

    private static string Capitals(Span<char> words)
    {
        var length = 0;
        foreach (var c in words)
            if (c is not ' ')
                words[length++] = char.ToUpperInvariant(c);
        return words[..length].ToString();
    }
}
