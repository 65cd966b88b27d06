using System.Collections;
using System.Text;

namespace Headwater.Records.Matching.Columns;

/// <summary>Many short texts, kept as their bytes.</summary>
internal sealed class TextList : IReadOnlyList<string>
{
    private const int Block = 1 << 20;

    private readonly List<byte[]> blocks = [];
    private readonly List<(int Block, int Start, int Length)> places = [];
    private int used = Block;

    public int Count => places.Count;

    public string this[int index] =>
        places[index] is var (block, start, length) ? Encoding.UTF8.GetString(blocks[block].AsSpan(start, length)) : "";

    public void Add(ReadOnlySpan<byte> text)
    {
        if (blocks.Count is 0 || used + text.Length > blocks[^1].Length)
        {
            blocks.Add(new byte[Math.Max(Block, text.Length)]);
            used = 0;
        }

        text.CopyTo(blocks[^1].AsSpan(used));
        places.Add((blocks.Count - 1, used, text.Length));
        used += text.Length;
    }

    public IEnumerator<string> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
