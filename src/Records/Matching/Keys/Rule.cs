using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Keys;

/// <summary>Records that share all of some features are compared.</summary>
/// <param name="Unordered">Whether the first two features may stand in each other's place: names swapped.</param>
/// <param name="Thinning">What parts a block that is too large, one after the other.</param>
internal sealed record Rule(
    string Words,
    IReadOnlyList<Feature> Features,
    IReadOnlyList<Feature> Thinning,
    bool Unordered = false
)
{
    /// <summary>For each record its key, which is odd. A record that the rule does not speak of has one of its own, which is even.</summary>
    public uint[] Keys(PersonTable table)
    {
        var keys = new uint[table.Count];
        if (Features.Count is 0)
            Array.Fill(keys, 1u);
        for (var i = 0; i < keys.Length && Features.Count > 0; i++)
        {
            var row = table.Row(i);
            var first = Features[0].Of(row);
            var second = Features.Count is 1 ? 1 : Features[1].Of(row);
            keys[i] =
                first is 0 || second is 0 ? Own(i)
                : Features.Count is 1 ? Feature.Mix(first, 0)
                : Unordered && second < first ? Feature.Mix(second, first)
                : Feature.Mix(first, second);
        }

        return keys;
    }

    // Spread over all numbers.
    private static uint Own(int record) => ((uint)record << 1) * 2654435761u;
}
