using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Keys;

/// <summary>Of each record a number that its values alone decide, wherever it stands in the file.</summary>
internal sealed class Fingerprints
{
    private readonly PersonTable table;
    private readonly Each<uint>[] codes;

    public Fingerprints(PersonTable table)
    {
        this.table = table;
        var known = new Dictionary<Values, Each<uint>>();
        codes = new Each<uint>[table.Columns.Count];
        for (var c = 0; c < codes.Length; c++)
        {
            var values = table.Columns[c].Values;
            if (!known.TryGetValue(values, out var code))
                known[values] = code = values.Each(text => Feature.Code(text));
            codes[c] = code;
        }
    }

    public uint Of(int record)
    {
        var row = table.Row(record);
        var mixed = 0u;
        for (var c = 0; c < codes.Length; c++)
            mixed = Feature.Mix(mixed, row[c] is 0 ? 0 : codes[c][row[c]]);
        return mixed;
    }

    /// <summary>The records in the order of their numbers.</summary>
    public int[] Order()
    {
        var (entries, room) = (new ulong[table.Count], new ulong[table.Count]);
        Parallel.For(
            0,
            (entries.Length + 65535) / 65536,
            part =>
            {
                for (var i = part * 65536; i < Math.Min(entries.Length, (part + 1) * 65536); i++)
                    entries[i] = ((ulong)Of(i) << 32) | (uint)i;
            }
        );
        ByKey.Sort(entries, room);
        var order = Array.ConvertAll(entries, entry => (int)(uint)entry);
        for (var (start, end) = (0, 0); start < order.Length; start = end)
        {
            end = start + 1;
            while (end < order.Length && entries[end] >> 32 == entries[start] >> 32)
                end++;
            if (end - start > 1)
                Array.Sort(order, start, end - start, Comparer<int>.Create(ByTexts));
        }

        return order;
    }

    // Different records with the same number are rare, but there are some among many.
    private int ByTexts(int left, int right)
    {
        for (var c = 0; c < codes.Length; c++)
            if (
                table.Row(left)[c] != table.Row(right)[c]
                && string.CompareOrdinal(Text(left, c), Text(right, c)) is not 0 and var told
            )
                return told;
        return left.CompareTo(right);
    }

    private string Text(int record, int column) => table.Columns[column].Values[table.Row(record)[column]];
}
