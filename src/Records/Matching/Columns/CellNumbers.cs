using System.Runtime.InteropServices;
using System.Text;

namespace Headwater.Records.Matching.Columns;

/// <summary>The cells of one column as they are written, each distinct text with a number.</summary>
internal sealed class CellNumbers
{
    private readonly Texts texts = new();
    private readonly List<int> numbers = [];

    public void Add(RowBatch batch, int place)
    {
        var before = numbers.Count;
        CollectionsMarshal.SetCount(numbers, before + batch.Count);
        texts.Number(batch, place, CollectionsMarshal.AsSpan(numbers)[before..]);
    }

    /// <summary>The column with each text folded for its meaning.</summary>
    public Column ToColumn(string name, Meaning meaning, Values values)
    {
        const int Part = 1024;
        var folded = new string[texts.Count];
        Parallel.For(
            0,
            (texts.Count + Part - 1) / Part,
            part =>
            {
                for (var text = Math.Max(part * Part, 1); text < Math.Min(texts.Count, (part + 1) * Part); text++)
                    folded[text] = Plain.Of(meaning, Encoding.UTF8.GetString(texts[text]));
            }
        );
        var number = new int[texts.Count];
        for (var text = 1; text < number.Length; text++)
            number[text] = values.Number(folded[text]);
        var cells = new int[numbers.Count];
        for (var row = 0; row < cells.Length; row++)
            cells[row] = number[numbers[row]];
        return new Column(name, meaning, values, cells);
    }
}
