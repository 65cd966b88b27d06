using Headwater.Demo.Faults;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Files;

/// <summary>One file's share of a batch of rows, before it is put behind the shares of earlier batches.</summary>
public abstract class Sheet(string path, Paper paper, IReadOnlyList<string> columns)
{
    public string Path { get; } = path;

    public Paper Paper { get; } = paper;

    public IReadOnlyList<string> Columns { get; } = columns;

    public Cells Cells { get; } = new((byte)paper.Delimiter, columns.Count);

    /// <summary>What stands above the rows of all batches.</summary>
    public virtual string Heading => string.Join(Paper.Delimiter, Columns.Select(Quoted)) + "\r\n";

    /// <summary>What stands below them; empty for nothing.</summary>
    public virtual string Footing(int rows) =>
        Paper.TotalsRow ? $"Total{Paper.Delimiter}{rows}{new string(Paper.Delimiter, Columns.Count - 2)}\r\n" : "";

    public virtual int Rows => Cells.Rows;

    public virtual ReadOnlyMemory<byte> Written => Cells.Written;

    /// <summary>How often each fault befell a cell of the batch.</summary>
    public virtual IEnumerable<(Fault Fault, int Times)> Planted => [];

    /// <summary>Begins a new batch: what goes wrong in it depends only on the file and the batch.</summary>
    /// <param name="faults">From what the faults are drawn; null for a clean file.</param>
    public abstract void Begin(Draw? faults);

    private string Quoted(string column) =>
        column.Contains(Paper.Delimiter, StringComparison.Ordinal) ? $"\"{column}\"" : column;
}

public sealed class Sheet<T> : Sheet
{
    private readonly Layout<T> layout;
    private readonly RowFaults? listed;
    private RowFaults.Pass? pass;

    public Sheet(string path, Layout<T> layout, Paper? paper = null, double faultsTimes = 1)
        : base(path, paper ?? Paper.Plain, [.. layout.Table.Columns.Select(column => column.Name)])
    {
        this.layout = layout;
        listed = faultsTimes > 0 ? RowFaults.For(layout.Table, faultsTimes) : null;
    }

    public override IEnumerable<(Fault Fault, int Times)> Planted => pass?.Planted ?? [];

    public override void Begin(Draw? faults)
    {
        Cells.Clear();
        pass = faults is null ? null : listed?.Begin(faults);
    }

    public void Write(T row)
    {
        layout.Write(row, Cells);
        pass?.Corrupt(Cells);
        Cells.EndRow();
        if (Paper.BlankLines && Cells.Rows % 37 == 0)
            Cells.Line("");
    }
}
