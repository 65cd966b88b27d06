namespace Headwater.Records.Matching.Columns;

/// <summary>Splits a name written in one cell, "Family, Given Middle" or "Given Middle Family", into its parts.</summary>
internal static class FullNames
{
    // What belongs to the family name behind it.
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "abu",
        "al",
        "ap",
        "bin",
        "binti",
        "bint",
        "da",
        "das",
        "de",
        "del",
        "della",
        "den",
        "der",
        "di",
        "do",
        "dos",
        "du",
        "el",
        "fitz",
        "ibn",
        "la",
        "le",
        "mac",
        "mc",
        "o",
        "st",
        "ter",
        "van",
        "von",
    };

    private static readonly HashSet<string> Endings = new(StringComparer.Ordinal)
    {
        "jr",
        "jnr",
        "sr",
        "snr",
        "ii",
        "iii",
        "iv",
    };

    /// <summary>The parts in plain small letters; empty where there is none.</summary>
    public static (string Given, string Middle, string Family) Split(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var family = comma < 0 ? "" : Without(text[..comma]);
        // Read as a given name, so that titles go; the words behind a "baby" are no given names.
        var all = Without(text.Replace(',', ' '));
        if (all is "")
            return ("", "", Last(Plain.Of(Meaning.FamilyName, text)));
        if (family is not "" && (all == family || all.StartsWith($"{family} ", StringComparison.Ordinal)))
            return Parted(all[family.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries), family);

        var words = all.Split(' ').ToList();
        while (words.Count > 2 && Endings.Contains(words[^1]))
            words.RemoveAt(words.Count - 1);
        if (words.Count is 1)
            return ("", "", words[0]);
        // One word as written may be several: Fenwright-Mox.
        var from = Math.Max(1, words.Count - InLast(text, words[^1]));
        while (from > 1 && Particles.Contains(words[from - 1]))
            from--;
        return Parted([.. words.Take(from)], string.Join(' ', words.Skip(from)));
    }

    /// <summary>Fills given, middle and family names where they are not known from a full name.</summary>
    /// <remarks>A column of given or family names that the file does not have is made; one of middle names is not.</remarks>
    public static PersonTable Fill(PersonTable table, IReadOnlyList<WrittenNames> written)
    {
        var columns = table.Columns.ToList();
        var values = columns.Find(IsName)?.Values ?? new Values();
        foreach (var full in written)
        {
            var names = full.Split();
            Take(Meaning.GivenName, full, [.. names.Select(name => values.Number(name.Given))]);
            Take(Meaning.FamilyName, full, [.. names.Select(name => values.Number(name.Family))]);
            if (columns.Exists(column => column.Meaning is Meaning.MiddleName))
                Take(Meaning.MiddleName, full, [.. names.Select(name => values.Number(name.Middle))]);
        }

        return new PersonTable(columns);

        void Take(Meaning meaning, WrittenNames full, int[] numbers)
        {
            var at = columns.FindIndex(column => column.Meaning == meaning);
            if (at < 0)
                columns.Add(
                    new Column(
                        $"{Meanings.Words(meaning)} of {full.Column}",
                        meaning,
                        values,
                        [.. full.Cells.Select(cell => numbers[cell])]
                    )
                );
            else
                columns[at] = columns[at] with
                {
                    Cells =
                    [
                        .. columns[at].Cells.Select((cell, record) => cell is 0 ? numbers[full.Cells[record]] : cell),
                    ],
                };
        }
    }

    private static bool IsName(Column column) =>
        column.Meaning is Meaning.GivenName or Meaning.MiddleName or Meaning.FamilyName;

    private static int InLast(string text, string last)
    {
        var written = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        // A name such as Na, which alone would say that nothing is known, is found in no word by itself.
        return written.Select(word => Without(word).Split(' ')).LastOrDefault(parts => parts.Contains(last))?.Length
            ?? 1;
    }

    private static string Without(string text) => Plain.Of(Meaning.GivenName, text);

    private static string Last(string names) => names[(names.LastIndexOf(' ') + 1)..];

    private static (string, string, string) Parted(string[] givens, string family) =>
        givens.Length is 0 ? ("", "", family) : (givens[0], string.Join(' ', givens.Skip(1)), family);
}
