using System.Text;

namespace Headwater.Records.Matching.Columns;

/// <summary>One column of full names as they are written, for each record the number of its text.</summary>
internal sealed class WrittenNames(string column)
{
    private readonly Texts texts = new();
    private readonly List<int> cells = [];

    public string Column => column;

    public IReadOnlyList<int> Cells => cells;

    public void Add(ReadOnlySpan<byte> cell) => cells.Add(texts.Number(cell));

    /// <summary>For each text the names in it.</summary>
    public (string Given, string Middle, string Family)[] Split()
    {
        var names = new (string, string, string)[texts.Count];
        names[0] = ("", "", "");
        Parallel.For(1, names.Length, n => names[n] = FullNames.Split(Encoding.UTF8.GetString(texts[n])));
        return names;
    }
}
