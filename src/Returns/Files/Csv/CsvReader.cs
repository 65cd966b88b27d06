using System.Buffers.Text;

namespace Headwater.Returns.Files.Csv;

/// <summary>What a line of a file turned out to be, where it is not plain.</summary>
[Flags]
public enum LineFault : byte
{
    None = 0,

    /// <summary>A quotation mark was opened and not closed; it was read as a letter.</summary>
    OpenQuote = 1,

    /// <summary>The line is longer than any row could be; its cells were not read.</summary>
    TooLong = 2,

    /// <summary>The file ends in the middle of this line: no line end follows it.</summary>
    LastWithoutEnd = 4,
}

/// <summary>Reads comma-separated lines from bytes, in bounded memory. Its cells are valid until the next line is read.</summary>
/// <remarks>Delimiters, quotes and line ends are the same bytes in UTF-8 and Windows-1252, so no letter is decoded here.</remarks>
/// <param name="numbered">Whether every line begins with the number of the line where the row stood before it was unfolded.</param>
public sealed class CsvReader(Stream stream, bool numbered = false) : IDisposable
{
    private const int LongestRow = 1 << 20;

    private readonly CellList cells = new();
    private byte[] buffer = new byte[1 << 17];
    private int position;
    private int end;
    private bool ended;
    private int nextLine = 1;
    private int rowStart;
    private int rowEnd;
    private bool started;

    /// <summary>The line on which the row begins, the first of the file being 1.</summary>
    public int Line { get; private set; }

    public LineFault Fault { get; private set; }

    /// <summary>What parts the cells, found at the first read.</summary>
    public byte Delimiter { get; private set; }

    /// <summary>Bytes taken from the stream so far.</summary>
    public long Taken { get; private set; }

    public int Count => cells.Count - Hidden;

    /// <summary>The row's bytes as they stand in the file, without the line end; doubled quotes may already be single.</summary>
    public ReadOnlySpan<byte> Raw => buffer.AsSpan(rowStart, rowEnd - rowStart);

    public ReadOnlySpan<byte> Cell(int place) => place >= 0 && place < Count ? At(place + Hidden) : default;

    private int Hidden => numbered && cells.Count > 0 ? 1 : 0;

    private ReadOnlySpan<byte> At(int place) => buffer.AsSpan(cells.Start(place), cells.Length(place));

    /// <summary>Goes to the next row; false at the end of the file.</summary>
    public bool Read()
    {
        if (!started)
            Start();
        Fault = LineFault.None;
        Line = nextLine;
        var quotesAreLetters = false;
        while (true)
        {
            cells.Clear();
            rowStart = position;
            var row = new RowScan(buffer.AsSpan(0, end), Delimiter, ended, quotesAreLetters);
            switch (row.Scan(position, cells))
            {
                case ScanEnd.Row:
                    (rowEnd, position) = (row.RowEnd, row.Next);
                    nextLine += row.LinesPassed;
                    Fault |= row.RowEnd == row.Next ? LineFault.LastWithoutEnd : LineFault.None;
                    cells.Unescape(buffer);
                    if (numbered)
                        TakeNumber();
                    return true;
                case ScanEnd.OpenQuote:
                    Fault |= LineFault.OpenQuote;
                    quotesAreLetters = true;
                    break;
                case ScanEnd.File:
                    return false;
                case ScanEnd.NeedsMore when end - position < LongestRow:
                    Fill();
                    break;
                case ScanEnd.NeedsMore when row.InQuotes:
                    Fault |= LineFault.OpenQuote;
                    quotesAreLetters = true;
                    break;
                default:
                    PassOver();
                    return true;
            }
        }
    }

    public void Dispose() => stream.Dispose();

    // Excel heeds a first line like "sep=;", and so do we.
    private void Start()
    {
        started = true;
        Fill();
        var first = buffer.AsSpan(0, end);
        Delimiter = numbered ? (byte)',' : Dialect.Find(first);
        if (first.Length > 5 && first.StartsWith("sep="u8) && first[5] is (byte)'\r' or (byte)'\n')
        {
            Delimiter = first[4];
            position = first.IndexOf((byte)'\n') + 1;
            nextLine = 2;
        }
    }

    private void TakeNumber()
    {
        if (Utf8Parser.TryParse(At(0), out int line, out _))
            Line = line;
        rowStart = Math.Min(rowEnd, cells.Start(0) + cells.Length(0) + 1);
    }

    private void Fill()
    {
        if (position > 0)
        {
            buffer.AsSpan(position, end - position).CopyTo(buffer);
            (position, end) = (0, end - position);
        }

        if (end == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
        var read = stream.Read(buffer, end, buffer.Length - end);
        ended = read == 0;
        end += read;
        Taken += read;
    }

    private void PassOver()
    {
        Fault |= LineFault.TooLong;
        cells.Clear();
        nextLine++;
        while (true)
        {
            var found = buffer.AsSpan(position, end - position).IndexOf((byte)'\n');
            position = found < 0 ? end : position + found + 1;
            if (found >= 0 || ended)
                break;
            Fill();
        }

        rowStart = rowEnd = position;
    }
}
