using Headwater.Returns.Rules;

namespace Headwater.Returns.Checks;

/// <summary>Rows that stand in two files of one return, table and year alike: the same rows sent twice, as parts that overlap.</summary>
internal static class Duplicates
{
    /// <summary>Tells of each such row once, at its later place, and takes it from what the rules see.</summary>
    public static void Find(IEnumerable<ReadFile> files)
    {
        foreach (
            var together in files
                .Where(file => file is { Rows: not null, Table: not null })
                .GroupBy(file => (file.Table, file.Year, file.IsMade))
                .Where(group => group.Count() > 1)
        )
            Find([.. together]);
    }

    private static void Find(IReadOnlyList<ReadFile> files)
    {
        var seen = new Dictionary<string, (ReadFile File, int Line)>();
        foreach (var file in files)
        {
            var rows = file.Rows?.Rows ?? throw new InvalidOperationException("No rows.");
            var again = new HashSet<int>();
            var its = new List<(string Row, int Line)>();
            for (var row = 0; row < rows.Lines.Count; row++)
            {
                if (rows.Text(row) is not { } text)
                    continue;
                if (!seen.TryGetValue(text, out var first))
                {
                    its.Add((text, rows.Lines[row]));
                    continue;
                }

                again.Add(row);
                file.Findings.Add(
                    rows.Lines[row],
                    "",
                    "duplicate",
                    $"the row stands in {first.File.Findings.File} on line {first.Line} too, the same in every column; it was counted once",
                    file.Rows.Whose(row)
                );
            }

            foreach (var (text, line) in its)
                seen.TryAdd(text, (file, line));
            rows.Remove(again);
        }
    }
}
