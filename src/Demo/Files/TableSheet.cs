using Headwater.Demo.Faults;
using Headwater.Demo.Randomness;
using Headwater.Returns;

namespace Headwater.Demo.Files;

/// <summary>A table whose cells come from rows filled elsewhere: first the columns that are filled, then the others that it always has.</summary>
/// <param name="from">Those rows, where this file leads what is made of them: their faults are its own.</param>
internal sealed class TableSheet(string path, Table table, IReadOnlyList<string> filled, FormRows? from = null)
    : Sheet(path, Paper.Plain, Ordered(table, filled))
{
    public override IEnumerable<(Fault Fault, int Times)> Planted => from?.Planted ?? [];

    public override void Begin(Draw? faults)
    {
        Cells.Clear();
        from?.Begin(faults);
    }

    public void Write(params IReadOnlyList<string> cells)
    {
        if (cells.Count != filled.Count)
            throw new InvalidOperationException(
                $"{table.Name}: {filled.Count} columns were given {cells.Count} cells."
            );
        foreach (var cell in cells)
            Cells.Text(cell);
        for (var i = cells.Count; i < Columns.Count; i++)
            Cells.Blank();
        Cells.EndRow();
    }

    private static IReadOnlyList<string> Ordered(Table table, IReadOnlyList<string> filled) =>
        [
            .. filled.Select(name => table.Columns.Single(column => column.Name == name).Name),
            .. from column in table.Columns
            where column.Presence is not Presence.Sometimes && !filled.Contains(column.Name)
            select column.Name,
        ];
}
