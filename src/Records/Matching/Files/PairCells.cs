using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;
using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching.Files;

/// <summary>What stands in two records, side by side as it was understood, with how alike it is in words.</summary>
internal sealed class PairCells(MatchedPersons matching)
{
    // By column: each likeness in words.
    private readonly string[][] words =
    [
        .. matching.Comparisons.Select(comparison =>
            Enum.GetValues<Likeness>().Select(level => Wording.Of(comparison.Column.Meaning, level)).ToArray()
        ),
    ];

    /// <summary>Whether both are one person, then both values and their likeness for each column.</summary>
    public void Write(CsvText csv, Pair pair)
    {
        csv.Cell(matching.ClusterOf[pair.Left] == matching.ClusterOf[pair.Right] ? "yes" : "no");
        var one = matching.Table.Row(pair.Left);
        var other = matching.Table.Row(pair.Right);
        for (var c = 0; c < words.Length; c++)
        {
            csv.Words(Text(c, one[c]));
            csv.Words(Text(c, other[c]));
            csv.Cell(words[c][(int)Comparer.At(pair.Levels, c)]);
        }
    }

    private string Text(int column, int value)
    {
        var (meaning, text) = (
            matching.Comparisons[column].Column.Meaning,
            matching.Comparisons[column].Column.Values[value]
        );
        return meaning is Meaning.BirthDate && text.Length is 8 ? $"{text[..4]}-{text[4..6]}-{text[6..]}" : text;
    }
}
