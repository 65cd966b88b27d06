using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Keys;

/// <summary>Gives records their keys under one rule. Keys that too many records share are parted by further features.</summary>
/// <remarks>Which keys are parted is settled once, so that a record that comes later gets the key that those like it have.</remarks>
internal sealed class Parting(PersonTable table, Rule rule, Fingerprints fingerprints)
{
    // When the rule's own features are used up, whatever else a record holds parts it from others, by so many bits at a time.
    private const int Bits = 4;
    private const int Nibbles = 32 / Bits;

    private readonly HashSet<uint> parted = [];

    public Rule Rule => rule;

    /// <summary>By how many features a key can be parted.</summary>
    public int Deepest => rule.Thinning.Count + Nibbles;

    /// <summary>The key that all who share the rule's features have: odd. A record that the rule does not speak of has one of its own, which is even.</summary>
    public uint First(int record)
    {
        if (rule.Features.Count is 0)
            return 1;
        var row = table.Row(record);
        var first = rule.Features[0].Of(row);
        var second = rule.Features.Count is 1 ? 1 : rule.Features[1].Of(row);
        return first is 0 || second is 0 ? Own(record)
            : rule.Features.Count is 1 ? Feature.Mix(first, 0)
            : rule.Unordered && second < first ? Feature.Mix(second, first)
            : Feature.Mix(first, second);
    }

    /// <summary>The key of a record whose key is parted by the feature of a depth, the first being 0.</summary>
    public uint Next(uint key, int record, int depth) =>
        Feature.Mix(
            key,
            depth < rule.Thinning.Count
                ? rule.Thinning[depth].Of(table.Row(record))
                : fingerprints.Of(record) >> (Bits * (depth - rule.Thinning.Count)) & ((1 << Bits) - 1)
        );

    /// <summary>From now on this key is parted.</summary>
    public void Part(uint key) => parted.Add(key);

    /// <summary>The key of a record, after all parting.</summary>
    public uint Key(int record)
    {
        var key = First(record);
        for (var depth = 0; depth < Deepest && (key & 1) is not 0 && parted.Contains(key); depth++)
            key = Next(key, record, depth);
        return key;
    }

    // Spread over all numbers.
    private static uint Own(int record) => ((uint)record << 1) * 2654435761u;
}
