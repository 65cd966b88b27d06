namespace Headwater.Records.Matching.Columns;

/// <summary>Addresses in small letters, their short words written out.</summary>
internal static class PlainAddress
{
    private static readonly Dictionary<string, string> Whole = new[]
    {
        "road rd",
        "street st str",
        "avenue ave av",
        "lane ln",
        "close cl",
        "crescent cres cr",
        "court ct crt",
        "drive dr",
        "gardens gdns gdn",
        "green grn",
        "grove gr gro",
        "house hse",
        "place pl",
        "park pk",
        "square sq",
        "terrace ter terr tce",
        "way wy",
        "estate est",
        "building bldg",
        "buildings bldgs",
        "flat apt apartment unit flt fl",
        "mount mt",
        "north nth",
        "south sth",
    }
        .Select(line => line.Split(' '))
        .SelectMany(line => line[1..].Select(written => (written, whole: line[0])))
        .ToDictionary(each => each.written, each => each.whole, StringComparer.Ordinal);

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> WholeBySpan =
        Whole.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether some of the words, in small letters, are to be written out.</summary>
    public static bool HasShortWord(ReadOnlySpan<char> words)
    {
        foreach (var word in words.Split(' '))
            if (WholeBySpan.ContainsKey(words[word]))
                return true;
        return false;
    }

    public static string Of(string text)
    {
        var words = Plain.Words(text);
        for (var i = 0; i < words.Count; i++)
            // A leading "St" is a saint.
            if (Whole.TryGetValue(words[i], out var whole) && (i > 0 || words[i] is not "st"))
                words[i] = whole;
        return string.Join(' ', words);
    }
}
