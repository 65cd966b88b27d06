namespace Headwater.Returns.Files.Csv;

/// <summary>Where each cell of the row at hand begins and ends in the buffer.</summary>
internal sealed class CellList
{
    private int[] starts = new int[64];
    private int[] lengths = new int[64];
    private bool anyDoubled;
    private bool[] doubled = new bool[64];

    public int Count { get; private set; }

    public int Start(int place) => starts[place];

    public int Length(int place) => lengths[place];

    public void Clear()
    {
        if (anyDoubled)
            Array.Clear(doubled);
        anyDoubled = false;
        Count = 0;
    }

    public void Add(int start, int length)
    {
        if (Count == starts.Length)
            Grow();
        starts[Count] = start;
        lengths[Count++] = length;
    }

    /// <param name="quotesDoubled">Whether the cell holds quotation marks that are written twice.</param>
    public void Add(int start, int length, bool quotesDoubled)
    {
        Add(start, length);
        if (quotesDoubled)
            anyDoubled = doubled[Count - 1] = true;
    }

    /// <summary>Writes doubled quotation marks once, in place: the cell only gets shorter.</summary>
    public void Unescape(byte[] buffer)
    {
        if (!anyDoubled)
            return;
        for (var i = 0; i < Count; i++)
        {
            if (doubled[i])
                lengths[i] = Unescape(buffer.AsSpan(starts[i], lengths[i]));
        }
    }

    private void Grow()
    {
        Array.Resize(ref starts, Count * 2);
        Array.Resize(ref lengths, Count * 2);
        Array.Resize(ref doubled, Count * 2);
    }

    private static int Unescape(Span<byte> cell)
    {
        var to = 0;
        for (var from = 0; from < cell.Length; from++)
        {
            cell[to++] = cell[from];
            if (cell[from] == '"' && from + 1 < cell.Length && cell[from + 1] == '"')
                from++;
        }

        return to;
    }
}
