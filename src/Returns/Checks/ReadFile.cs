using Headwater.Returns.Files;
using Headwater.Returns.Rules;

namespace Headwater.Returns.Checks;

/// <summary>One file, read once: what was found in it and, where its return has rules, its rows, else a print of each.</summary>
/// <param name="Rows">Null where its return has no rules, or too many rows to hold.</param>
internal sealed record ReadFile(
    CheckedFile Checked,
    Table? Table,
    int? Year,
    Findings Findings,
    IReadOnlyList<Repair> Repairs,
    FileRows? Rows,
    RowPrints? Prints
)
{
    public Return? Return => Table?.Return;

    /// <summary>Whether other files make it together: its rows are for rules alone, as its cells are checked in those.</summary>
    public bool IsMade { get; private init; }

    /// <summary>The folder it stands in: the files of one are sent together.</summary>
    public string Folder => From.Folder;

    /// <summary>The file itself, for whoever has to look into it again.</summary>
    public required FoundFile From { get; init; }

    /// <param name="year">Finds the year of a return that does not say it; asked only where it matters.</param>
    public static ReadFile Run(FoundFile found, Func<Return, int?> year, TextPool pool, Room room)
    {
        using var file = ReturnFile.Open(found);
        var hasRules = RuleBook.All.Any(rule => rule.Return == file.Table?.Return);
        if (hasRules && file.Table is { Return: { HasNoYear: false } its })
            file.Year = year(its);
        file.CheckYear();
        var prints = file.Table is { } table && (!hasRules || table.Return.IsLarge) ? RowPrints.For(table) : null;
        var rows = hasRules ? FileRows.Read(file, pool, room, prints is null ? null : prints.Add) : null;
        while (file.ReadWhole())
            prints?.Add(file.Row);

        var seen = new CheckedFile(
            file.Name,
            file.Table?.Name,
            file.Rows,
            file.LeftOut,
            file.Findings.Count,
            file.Table is null ? file.Findings.Problems[0].Message : null
        )
        {
            Year = file.Year,
            InFile = found.InFile,
        };
        return new(
            seen,
            file.Table,
            file.Year,
            file.Findings,
            file.Findings.Repairs(file.Table?.Name ?? ""),
            rows,
            prints
        )
        {
            IsMade = found.IsMade,
            From = found,
        };
    }
}
