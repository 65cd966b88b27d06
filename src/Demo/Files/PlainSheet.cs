using Headwater.Demo.Randomness;

namespace Headwater.Demo.Files;

/// <summary>A file that is of no return: the truth, which Headwater never reads.</summary>
public sealed class PlainSheet<T>(string path, params IReadOnlyList<(string Column, Func<T, string?> Value)> columns)
    : Sheet(path, Paper.Plain, [.. columns.Select(column => column.Column)])
{
    public override void Begin(Draw? faults) => Cells.Clear();

    public void Write(T row)
    {
        foreach (var (_, value) in columns)
            Cells.Text(value(row));
        Cells.EndRow();
    }
}
