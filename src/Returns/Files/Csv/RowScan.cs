using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Headwater.Returns.Files.Csv;

internal enum ScanEnd : byte
{
    Row,
    NeedsMore,
    OpenQuote,
    File,
}

/// <summary>One attempt at finding the cells of one row in what is in the buffer.</summary>
internal ref struct RowScan(ReadOnlySpan<byte> bytes, byte delimiter, bool ended, bool quotesAreLetters)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>Where the row's last cell ends.</summary>
    public int RowEnd { get; private set; }

    /// <summary>Where the next row begins.</summary>
    public int Next { get; private set; }

    public int LinesPassed { get; private set; }

    public bool InQuotes { get; private set; }

    public ScanEnd Scan(int at, CellList cells)
    {
        if (at == bytes.Length)
            return ended ? ScanEnd.File : ScanEnd.NeedsMore;
        if (Plain(ref at, cells) is { } row)
            return row;
        while (true)
        {
            if (at < bytes.Length && bytes[at] == '"' && !quotesAreLetters)
            {
                var quoted = Quoted(ref at, cells);
                if (quoted is not null)
                    return quoted.Value;
            }
            else
            {
                var length = bytes[at..].IndexOfAny(delimiter, (byte)'\n', (byte)'\r');
                if (length < 0 && !ended)
                    return ScanEnd.NeedsMore;
                cells.Add(at, length < 0 ? bytes.Length - at : length);
                at = length < 0 ? bytes.Length : at + length;
            }

            if (at < bytes.Length && bytes[at] == delimiter)
            {
                at++;
                if (at == bytes.Length && !ended)
                    return ScanEnd.NeedsMore;
                continue;
            }

            return EndOfRow(at);
        }
    }

    // Most cells are short and few are quoted: looking at 32 bytes at a time costs less than a search for each cell.
    // Stops before a quoted cell, or near the end of what is there, with at on the start of the cell not yet taken.
    private ScanEnd? Plain(ref int at, CellList cells)
    {
        ref var first = ref MemoryMarshal.GetReference(bytes);
        var (delimiters, feeds) = (Vector256.Create(delimiter), Vector256.Create((byte)'\n'));
        var (returns, quotes) = (Vector256.Create((byte)'\r'), Vector256.Create((byte)'"'));
        for (var block = at; block + Vector256<byte>.Count <= bytes.Length; block += Vector256<byte>.Count)
        {
            var letters = Vector256.LoadUnsafe(ref first, (nuint)block);
            var found =
                Vector256.Equals(letters, delimiters)
                | Vector256.Equals(letters, feeds)
                | Vector256.Equals(letters, returns)
                | Vector256.Equals(letters, quotes);
            for (var marks = found.ExtractMostSignificantBits(); marks != 0; marks &= marks - 1)
            {
                var place = block + BitOperations.TrailingZeroCount(marks);
                var letter = bytes[place];
                if (letter == '"')
                {
                    if (place == at && !quotesAreLetters)
                        return null;
                    continue;
                }

                cells.Add(at, place - at);
                if (letter != delimiter)
                    return EndOfRow(place);
                at = place + 1;
            }
        }

        return at == bytes.Length && !ended ? ScanEnd.NeedsMore : null;
    }

    private ScanEnd EndOfRow(int at)
    {
        RowEnd = Next = at;
        LinesPassed++;
        if (at == bytes.Length)
            return ScanEnd.Row;
        // A carriage return at the very end of the buffer may have its line feed still to come.
        if (bytes[at] == '\r' && at + 1 == bytes.Length && !ended)
            return ScanEnd.NeedsMore;
        Next = at + (bytes[at] == '\r' && at + 1 < bytes.Length && bytes[at + 1] == '\n' ? 2 : 1);
        return ScanEnd.Row;
    }

    // Returns null when a cell was found and at stands on what follows it.
    private ScanEnd? Quoted(ref int at, CellList cells)
    {
        InQuotes = true;
        var start = at + 1;
        var close = start;
        var doubled = false;
        while (true)
        {
            var found = bytes[close..].IndexOf((byte)'"');
            if (found < 0)
                return ended ? ScanEnd.OpenQuote : ScanEnd.NeedsMore;
            close += found;
            if (close + 1 == bytes.Length && !ended)
                return ScanEnd.NeedsMore;
            if (close + 1 == bytes.Length || bytes[close + 1] != '"')
                break;
            doubled = true;
            close += 2;
        }

        var lines = Lines(bytes[start..close]);
        at = close + 1;
        var clean = at == bytes.Length || bytes[at] == delimiter || bytes[at] is (byte)'\n' or (byte)'\r';
        if (clean)
        {
            cells.Add(start, close - start, doubled);
        }
        else
        {
            // Letters follow the closing mark. Over several lines that means a mark opened by mistake; within one it is kept as it stands.
            if (lines > 0)
                return ScanEnd.OpenQuote;
            var rest = bytes[at..].IndexOfAny(delimiter, (byte)'\n', (byte)'\r');
            if (rest < 0 && !ended)
                return ScanEnd.NeedsMore;
            var tail = rest < 0 ? bytes[at..] : bytes.Slice(at, rest);
            at += tail.Length;
            if (tail.Trim((byte)' ').IsEmpty)
                cells.Add(start, close - start, doubled);
            else
                cells.Add(start - 1, at - start + 1);
        }

        LinesPassed += lines;
        InQuotes = false;
        return null;
    }

    private static int Lines(ReadOnlySpan<byte> cell)
    {
        if (!cell.ContainsAny((byte)'\n', (byte)'\r'))
            return 0;
        var lines = 0;
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == '\n' || (cell[i] == '\r' && (i + 1 == cell.Length || cell[i + 1] != '\n')))
                lines++;
        }

        return lines;
    }
}
