using Headwater.Returns;
using Headwater.Returns.Checks;

namespace Headwater.Intake.Submissions;

/// <summary>Names rows that stand twice in what is loaded, as a check does. Their entries are counted once.</summary>
/// <remarks>Of files that replace one another the replaced one says nothing any more, so that nothing of it stands twice.</remarks>
internal static class TellTwice
{
    public const string Rule = "duplicate";

    /// <param name="standing">Numbers of files received earlier that still count: a new one may repeat their rows.</param>
    public static void Run(IReadOnlyList<Incoming> incoming, IReadOnlySet<int> standing)
    {
        var files = incoming
            .Where(one => one.Table is not null && !one.File.IsMade)
            .Where(one => one.IsNew || (one.Status == FileStatus.Unchanged && standing.Contains(one.Number)))
            .ToList();
        foreach (
            var together in files.GroupBy(one =>
                (one.Table, RowsTwice.Together(one.Table!, one.File.Name, one.File.Folder, one.Year))
            )
        )
            if (together.Key.Table is { } table && together.Any(one => one.IsNew))
                Compare(table, [.. together.OrderBy(one => one.IsNew)]);
    }

    private static void Compare(Table table, List<Incoming> files)
    {
        var within = RowsTwice.LooksWithin(table);
        var some = within
            ? files
            : files.FindAll(one =>
                files.Exists(other => other != one && (one.IsNew || other.IsNew) && Meet(one, other))
            );
        var prints = some.Select(one => one.Prints ?? Read(one)).OfType<RowPrints>().ToList();
        if (prints.Count < some.Count)
            return;
        foreach (var twice in RowsTwice.Of(prints).Where(twice => within || twice.File != twice.FirstFile))
        {
            if (!some[twice.File].IsNew)
                continue;
            var where = twice.File == twice.FirstFile ? "" : $"in {some[twice.FirstFile].File.Name} ";
            some[twice.File]
                .Outcome?.Findings.Add(
                    prints[twice.File].LineOf(twice.Row),
                    "",
                    Rule,
                    $"the row stands {where}on line {prints[twice.FirstFile].LineOf(twice.FirstRow)} too, the same in every column; it was counted once"
                );
        }

        foreach (var one in files)
            one.Prints = null;
    }

    // Registers come by term: tens of millions of rows are not read again to find that their weeks differ.
    private static bool Meet(Incoming one, Incoming other) =>
        one.Days is { } days && other.Days is { } others ? days.Meets(others) : one.Slot == other.Slot;

    private static RowPrints? Read(Incoming one)
    {
        if (RowPrints.For(one.Table!) is not { } prints)
            return null;
        using var file = one.Open();
        while (file.Read())
            prints.Add(file.Row);
        return file.IsBrokenOff ? throw new LostFileException(one.File.Name) : prints;
    }
}
