using System.Buffers.Binary;

namespace Headwater.Intake.Submissions;

/// <summary>Enough of a file's key numbers to tell how many it shares with another: the smallest few hundred of their hashes.</summary>
/// <remarks>Exact for small files, an estimate for large ones. A hash cannot be turned back into a number.</remarks>
internal sealed class Sketch
{
    private const int Most = 256;

    private readonly List<ulong> smallest = new(Most + 1);

    /// <summary>How many different keys there are.</summary>
    public long Count =>
        smallest.Count < Most ? smallest.Count : (long)((Most - 1) / (smallest[^1] / (double)ulong.MaxValue));

    public string Text
    {
        get
        {
            var bytes = new byte[smallest.Count * sizeof(ulong)];
            for (var i = 0; i < smallest.Count; i++)
                BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(i * sizeof(ulong)), smallest[i]);
            return Convert.ToBase64String(bytes);
        }
    }

    public static Sketch Parse(string text)
    {
        var (sketch, bytes) = (new Sketch(), Convert.FromBase64String(text));
        for (var i = 0; i < bytes.Length; i += sizeof(ulong))
            sketch.smallest.Add(BinaryPrimitives.ReadUInt64BigEndian(bytes.AsSpan(i)));
        return sketch;
    }

    /// <param name="day">The row's day, so that the same people in another week are another thing; 0 where rows have none.</param>
    public void Add(ReadOnlySpan<byte> key, int day)
    {
        var hash = Hash(key, day);
        if (smallest.Count == Most && hash >= smallest[^1])
            return;
        var place = smallest.BinarySearch(hash);
        if (place >= 0)
            return;
        smallest.Insert(~place, hash);
        if (smallest.Count > Most)
            smallest.RemoveAt(Most);
    }

    /// <summary>About how many keys stand in both.</summary>
    public double SharedWith(Sketch other)
    {
        var union = smallest.Union(other.smallest).Order().Take(Most).ToList();
        if (union.Count == 0)
            return 0;
        var both = union.Count(hash => smallest.BinarySearch(hash) >= 0 && other.smallest.BinarySearch(hash) >= 0);
        if (union.Count < Most)
            return both;
        var all = (Most - 1) / (union[^1] / (double)ulong.MaxValue);
        return all * both / union.Count;
    }

    // FNV-1a over the letters in capitals, then mixed so that the smallest are a fair draw.
    private static ulong Hash(ReadOnlySpan<byte> key, int day)
    {
        var hash = 14695981039346656037UL ^ ((ulong)day << 32);
        foreach (var letter in key)
            hash = (hash ^ (letter is >= (byte)'a' and <= (byte)'z' ? (byte)(letter - 32) : letter)) * 1099511628211UL;
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
        return hash ^ (hash >> 31);
    }
}
