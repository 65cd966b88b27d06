using Headwater.Demo.Faults;
using Headwater.Demo.Randomness;
using Headwater.Returns;

namespace Headwater.Demo.Files;

/// <summary>Rows of one table that stand in a file together with those of others: filled as for a file of their own, faults and all.</summary>
internal abstract class FormRows(Table table)
{
    // No cell holds it, so none is ever quoted.
    private protected const byte Between = 0x1f;

    private readonly List<IReadOnlyDictionary<Column, string>> rows = [];

    public Table Table { get; } = table;

    public IReadOnlyList<IReadOnlyDictionary<Column, string>> Rows => rows;

    private protected Cells Cells { get; } = new(Between, table.Columns.Count, quotes: false);

    public abstract IEnumerable<(Fault Fault, int Times)> Planted { get; }

    public abstract void Begin(Draw? faults);

    public void Clear() => rows.Clear();

    private protected void Keep()
    {
        rows.Add(Table.Columns.ToDictionary(column => column, column => Cells[column.Place]));
        Cells.Forget();
    }
}

internal sealed class FormRows<T>(Layout<T> layout) : FormRows(layout.Table)
{
    private readonly RowFaults? listed = RowFaults.For(layout.Table);
    private RowFaults.Pass? pass;

    public override IEnumerable<(Fault Fault, int Times)> Planted => pass?.Planted ?? [];

    public override void Begin(Draw? faults) => pass = faults is null ? null : listed?.Begin(faults);

    public void Write(T row)
    {
        layout.Write(row, Cells);
        pass?.Corrupt(Cells);
        Keep();
    }
}
