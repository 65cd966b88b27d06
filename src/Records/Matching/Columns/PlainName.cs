namespace Headwater.Records.Matching.Columns;

/// <summary>Names in small plain letters, their parts parted by one blank.</summary>
internal static class PlainName
{
    private static readonly HashSet<string> Titles =
    [
        .. "mr mrs ms miss mx master dr sir lady lord dame rev reverend prof professor hon".Split(' '),
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> TitlesBySpan =
        Titles.GetAlternateLookup<ReadOnlySpan<char>>();

    // What is written before a child has a name.
    private static readonly HashSet<string> Unnamed =
    [
        .. "baby infant newborn unborn twin triplet babyboy babygirl babyof".Split(' '),
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> UnnamedBySpan =
        Unnamed.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether some of the words, in small letters, are titles.</summary>
    public static bool HasTitle(ReadOnlySpan<char> words)
    {
        foreach (var word in words.Split(' '))
            if (TitlesBySpan.Contains(words[word]))
                return true;
        return false;
    }

    /// <summary>Whether the first of the words stands for a name that is not known yet.</summary>
    public static bool IsUnnamed(ReadOnlySpan<char> words) =>
        UnnamedBySpan.Contains(words.IndexOf(' ') is > 0 and var end ? words[..end] : words);

    /// <param name="given">Whether titles and what stands for a name that is not known yet are left out.</param>
    public static string Of(string text, bool given)
    {
        var words = Plain.Words(text);
        if (words.Count > 1 && given)
            words.RemoveAll(Titles.Contains);
        if (given && words.Count > 0 && Unnamed.Contains(words[0]))
            return "";
        return string.Join(' ', words.Select(Letters).Where(word => word is not ""));
    }

    private static string Letters(string word) => string.Concat(word.Where(char.IsLetter));
}
