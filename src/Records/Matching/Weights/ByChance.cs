using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Weights;

/// <summary>Counts how alike the records of random pairs are, nearly all of which are two persons.</summary>
internal static class ByChance
{
    /// <summary>Memory is asked for so many pairs before it is needed.</summary>
    public const int Ahead = 16;

    private const int Random = 1_000_000;

    /// <param name="records">All records in an order that what they hold decides, so that their order in the file decides nothing.</param>
    /// <returns>By column and likeness how many pairs were so alike; and how many pairs there were.</returns>
    public static (double[][] Met, double Asked) Count(PersonTable table, Comparer comparer, int[] records, int seed)
    {
        var columns = comparer.Comparisons.Count;
        var random = RandomPairs
            .Of(table.Count, Random, seed)
            .Select(pair => (Left: records[pair.Left], Right: records[pair.Right]))
            .ToArray();
        var parts = new double[Train.Parts][][];
        Parallel.For(
            0,
            parts.Length,
            part =>
            {
                var mine = parts[part] = [.. Enumerable.Range(0, columns).Select(_ => new double[Train.Levels])];
                for (var k = part; k < random.Length; k += parts.Length)
                {
                    if (k + (Ahead * parts.Length) is var soon && soon < random.Length)
                        Fetch(table, random[soon].Left, random[soon].Right);
                    var found = comparer.Levels(table.Row(random[k].Left), table.Row(random[k].Right));
                    for (var c = 0; c < columns; c++)
                        mine[c][(int)Comparer.At(found, c)]++;
                }
            }
        );
        return (
            [
                .. Enumerable
                    .Range(0, columns)
                    .Select(c =>
                        Enumerable.Range(0, Train.Levels).Select(level => parts.Sum(part => part[c][level])).ToArray()
                    ),
            ],
            random.Length
        );
    }

    public static void Fetch(PersonTable table, int left, int right)
    {
        table.Fetch(left);
        table.Fetch(right);
    }
}
