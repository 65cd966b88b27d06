namespace Headwater.Returns.Checks;

/// <summary>
/// Rows that stand in two files of one return, table and year alike: the same rows sent twice, as parts that overlap. Of
/// returns without rules, rows that stand twice in one file too: elsewhere a rule says so.
/// </summary>
internal static class Duplicates
{
    /// <summary>Tells of each such row once, at its later place, and takes it from what the rules see.</summary>
    public static void Find(IReadOnlyList<ReadFile> files)
    {
        foreach (
            var together in files
                .Where(file => file is { Prints: not null, Table: not null })
                .GroupBy(file => (file.Table, file.Table?.Return.IsOfADay is true ? file.Checked.Name : file.Folder))
        )
            FindPrints([.. together]);
        foreach (
            var together in files
                .Where(file => file is { Rows: not null, Prints: null, Table.Return.IsOfADay: false })
                .GroupBy(file => (file.Table, file.Year, file.IsMade, RowsTwice.Lists(file.Table, file.Checked.Name)))
                .Select(group => group.ToList())
        )
        {
            if (together.Count > 1 && !AreApart(together))
                Find(together);
        }
    }

    // Registers come by term: files whose days do not meet need no look at tens of millions of rows.
    private static bool AreApart(List<ReadFile> files)
    {
        var spans = files.Select(file => file.Rows?.Rows.Span()).OrderBy(span => span?.First).ToList();
        return spans.TrueForAll(span => span is not null)
            && spans.Zip(spans.Skip(1)).All(pair => pair.First?.Last < pair.Second?.First);
    }

    private static void Find(List<ReadFile> files)
    {
        var often = Often(files);
        var seen = new Dictionary<string, (ReadFile File, int Line)>();
        foreach (var file in files)
        {
            var read = file.Rows ?? throw new InvalidOperationException("No rows.");
            var (again, its) = (new HashSet<int>(), new List<(string Row, int Line)>());
            for (var row = 0; row < read.Rows.Lines.Count; row++)
            {
                if (!often.Contains(read.Rows.Hash(row)) || read.Rows.Text(row) is not { } text)
                    continue;
                var line = read.Rows.Lines[row];
                if (!seen.TryGetValue(text, out var first))
                {
                    its.Add((text, line));
                    continue;
                }

                again.Add(row);
                file.Findings.Add(
                    line,
                    "",
                    "duplicate",
                    $"the row stands in {first.File.Findings.File} on line {first.Line} too, the same in every column; it was counted once",
                    read.Whose(row)
                );
            }

            foreach (var (text, line) in its)
                seen.TryAdd(text, (file, line));
            read.Rows.Remove(again);
        }
    }

    private static void FindPrints(List<ReadFile> files)
    {
        var prints = files.ConvertAll(file => file.Prints ?? throw new InvalidOperationException("No prints."));
        foreach (var again in RowsTwice.Of(prints).ToList().GroupBy(twice => twice.File))
        {
            var file = files[again.Key];
            foreach (var twice in again)
            {
                var first = twice.FirstFile == twice.File ? "" : $"in {files[twice.FirstFile].Findings.File} ";
                file.Findings.Add(
                    prints[twice.File].LineOf(twice.Row),
                    "",
                    "duplicate",
                    $"the row stands {first}on line {prints[twice.FirstFile].LineOf(twice.FirstRow)} too, the same in every column",
                    file.Rows?.Whose(twice.Row) ?? default
                );
            }

            file.Rows?.Rows.Remove(again.Select(twice => twice.Row).ToHashSet());
        }
    }

    /// <summary>What more than one row comes to: few rows need to be compared letter by letter.</summary>
    private static HashSet<int> Often(List<ReadFile> files)
    {
        var (once, often) = (new HashSet<int>(), new HashSet<int>());
        foreach (var file in files)
        foreach (var row in Enumerable.Range(0, file.Rows?.Rows.Lines.Count ?? 0))
            if (file.Rows is { } read && read.Rows.Hash(row) is var hash && !once.Add(hash))
                often.Add(hash);
        return often;
    }
}
