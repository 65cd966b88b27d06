namespace Headwater.Demo.Files;

/// <summary>Puts one value of a row into its cell.</summary>
public delegate void Fill<in T>(T row, Cells cells);

/// <summary>How rows of one table are written: each of its columns, bound by name to the value that fills it.</summary>
public sealed class Layout<T>
{
    private readonly Fill<T>[] fills;

    public Layout(params IReadOnlyList<(string Column, Fill<T> Fill)> bindings)
    {
        Columns = [.. bindings.Select(binding => binding.Column)];
        fills = [.. bindings.Select(binding => binding.Fill)];
    }

    public IReadOnlyList<string> Columns { get; }

    public void Write(T row, Cells cells)
    {
        foreach (var fill in fills)
            fill(row, cells);
    }
}
