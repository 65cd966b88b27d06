using System.Runtime.InteropServices;
using System.Text;
using Headwater.Returns.Files;

namespace Headwater.Returns.Rules;

/// <summary>
/// One column of texts: the different ones once, and for each row the number of its own, in as few bytes as these need.
/// </summary>
/// <remarks>A county's registers are tens of millions of marks; a reference to a text for each would take gigabytes.</remarks>
internal sealed class TextColumn
{
    private const int Short = 64;

    // The first text is the blank one, so that rows of files without the column need no filling.
    private readonly List<string> texts = [""];
    private readonly int[] ofOneLetter = new int[128];
    private readonly byte[] before = new byte[Short];
    private Dictionary<string, int>? numbers = new(StringComparer.Ordinal) { [""] = 0 };
    private int beforeLength = -1;
    private int beforeNumber;
    private byte[] data = [];
    private long letters;
    private int width = 1;

    public int Count { get; private set; }

    /// <summary>About how many bytes it takes; a text and its number some hundred beside its letters.</summary>
    public long Weight => data.Length + letters + (texts.Count * 100L);

    /// <summary>The text of a row, in capitals; empty for a blank cell.</summary>
    public string this[int row] => texts[Number(row)];

    public void Add(ReadOnlySpan<byte> cell, TextPool pool)
    {
        if (cell.IsEmpty)
            Put(0);
        else if (cell.Length is 1 && cell[0] < ofOneLetter.Length)
            Put(OfOneLetter(cell, pool));
        else if (cell.Length > Short || !Ascii.IsValid(cell))
            Put(NumberOf(Letters.Read(cell).ToUpperInvariant()));
        else
            // Rows that follow one another mostly say the same of their school, their child or their team.
            Put(cell.SequenceEqual(before.AsSpan(0, Math.Max(beforeLength, 0))) ? beforeNumber : Keep(cell, pool));
    }

    /// <summary>Adds a text as it is.</summary>
    public void Add(string text) => Put(NumberOf(text));

    /// <summary>Adds blank rows until there are so many.</summary>
    public TextColumn Fill(int count)
    {
        Grow(count);
        Count = Math.Max(Count, count);
        return this;
    }

    public TextColumn Without(HashSet<int> rows)
    {
        var rest = new TextColumn();
        for (var row = 0; row < Count; row++)
            if (!rows.Contains(row))
                rest.Add(this[row]);
        return rest;
    }

    public void Append(TextColumn other)
    {
        var mine = other.texts.Select(NumberOf).ToArray();
        Grow(Count + other.Count);
        for (var row = 0; row < other.Count; row++)
            Put(mine[other.Number(row)]);
    }

    /// <summary>Lets go of what only adding needs.</summary>
    public TextColumn Close()
    {
        numbers = null;
        Array.Resize(ref data, Count * width);
        return this;
    }

    private int Number(int row) =>
        width switch
        {
            1 => data[row],
            2 => MemoryMarshal.Cast<byte, ushort>(data)[row],
            _ => MemoryMarshal.Cast<byte, int>(data)[row],
        };

    private int OfOneLetter(ReadOnlySpan<byte> cell, TextPool pool)
    {
        ref var number = ref ofOneLetter[cell[0]];
        if (number is 0)
            number = NumberOf(pool.Capitals(cell));
        return number;
    }

    private int Keep(ReadOnlySpan<byte> cell, TextPool pool)
    {
        cell.CopyTo(before);
        beforeLength = cell.Length;
        Span<char> letters = stackalloc char[cell.Length];
        Ascii.ToUpper(cell, letters, out _);
        return beforeNumber = Known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out var known)
            ? known
            : NumberOf(pool.Of(letters));
    }

    private Dictionary<string, int> Known =>
        numbers ?? throw new InvalidOperationException("Nothing can be added to a column that is closed.");

    private int NumberOf(string text)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(Known, text, out var isKnown);
        if (!isKnown)
        {
            number = texts.Count;
            texts.Add(text);
            letters += text.Length * sizeof(char);
        }

        return number;
    }

    private void Put(int number)
    {
        if (
            number
            > (
                width is 1 ? byte.MaxValue
                : width is 2 ? ushort.MaxValue
                : int.MaxValue
            )
        )
            Widen(number);
        if ((Count + 1) * width > data.Length)
            Grow(Math.Max(16, Count * 2));
        switch (width)
        {
            case 1:
                data[Count] = (byte)number;
                break;
            case 2:
                MemoryMarshal.Cast<byte, ushort>(data.AsSpan())[Count] = (ushort)number;
                break;
            default:
                MemoryMarshal.Cast<byte, int>(data.AsSpan())[Count] = number;
                break;
        }

        Count++;
    }

    private void Grow(int count)
    {
        if (count * width > data.Length)
            Array.Resize(ref data, count * width);
    }

    private void Widen(int number)
    {
        var wider = number > ushort.MaxValue ? sizeof(int) : sizeof(ushort);
        var room = new byte[data.Length / width * wider];
        for (var row = 0; row < Count; row++)
        {
            if (wider is sizeof(int))
                MemoryMarshal.Cast<byte, int>(room.AsSpan())[row] = Number(row);
            else
                MemoryMarshal.Cast<byte, ushort>(room.AsSpan())[row] = (ushort)Number(row);
        }

        (data, width) = (room, wider);
    }
}
