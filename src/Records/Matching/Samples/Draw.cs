namespace Headwater.Records.Matching.Samples;

/// <summary>Draws pairs of every kind from those kept, and mixes them.</summary>
internal static class Draw
{
    /// <summary>A pair that may be drawn; its marks are those of its two records.</summary>
    public sealed record Drawable(long Left, long Right, ulong LeftMark, ulong RightMark, int Stratum, double? Odds);

    /// <summary>In the order in which they are asked, each with the record that stands left by chance.</summary>
    public static IReadOnlyList<Drawable> Of(
        IReadOnlyList<Counted> counted,
        IReadOnlyList<Drawable> kept,
        int wanted,
        long seed
    )
    {
        var kinds = Stratum
            .All.Select(kind =>
            {
                var parts = counted.Where(part => part.Stratum == kind.Number).ToList();
                var pairs = parts.Sum(part => part.Pairs);
                return (
                    Pairs: pairs,
                    Kept: kept.Count(pair => pair.Stratum == kind.Number),
                    Thought: pairs is 0 ? 0 : parts.Sum(part => part.Ones) / pairs
                );
            })
            .ToList();
        var drawn = Allocate.Of(kinds, wanted);
        return
        [
            .. Stratum
                .All.SelectMany(kind =>
                    kept.Where(pair => pair.Stratum == kind.Number)
                        .OrderBy(pair => Chance.Of(seed, pair.LeftMark, pair.RightMark))
                        .Take(drawn[kind.Number - 1])
                )
                .OrderBy(pair => Chance.Of(~seed, pair.LeftMark, pair.RightMark))
                .Select(pair => (Chance.Of(~seed, pair.LeftMark, pair.RightMark) & 1) is 0 ? pair : Turned(pair)),
        ];
    }

    private static Drawable Turned(Drawable pair) =>
        pair with
        {
            Left = pair.Right,
            Right = pair.Left,
            LeftMark = pair.RightMark,
            RightMark = pair.LeftMark,
        };
}
