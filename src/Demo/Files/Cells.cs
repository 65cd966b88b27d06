using System.Text;

namespace Headwater.Demo.Files;

/// <summary>The cells of one file's rows as they are written, straight to bytes. The row in hand can still be changed.</summary>
/// <param name="quotes">Whether a cell that holds the delimiter or a quotation mark stands in quotation marks.</param>
public sealed class Cells(byte delimiter, int columns, bool quotes = true)
{
    private readonly int[] ends = new int[columns];
    private byte[] bytes = new byte[4096];
    private int rowStart;
    private int cell;

    public int Length { get; private set; }

    public int Rows { get; private set; }

    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, Length);

    public void Blank() => End();

    public void Text(string? text)
    {
        if (text is null)
        {
            End();
            return;
        }

        Room(text.Length * 3 + 2);
        if (NeedsQuotes(text))
            Length += Encoding.UTF8.GetBytes(
                $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
                bytes.AsSpan(Length)
            );
        else
            Length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(Length));
        End();
    }

    public void Letter(char letter)
    {
        Room(1);
        bytes[Length++] = (byte)letter;
        End();
    }

    public void Number(long? number)
    {
        if (number is { } value)
        {
            Room(20);
            value.TryFormat(
                bytes.AsSpan(Length),
                out var written,
                default,
                System.Globalization.CultureInfo.InvariantCulture
            );
            Length += written;
        }

        End();
    }

    /// <summary>Digits and letters that are known to be plain: a code, a mark, a number already written out.</summary>
    public void Plain(ReadOnlySpan<byte> text)
    {
        Room(text.Length);
        text.CopyTo(bytes.AsSpan(Length));
        Length += text.Length;
        End();
    }

    public void Flag(bool flag) => Letter(flag ? '1' : '0');

    public void YesNo(bool flag) => Letter(flag ? 'Y' : 'N');

    public void Day(DateOnly? day) => Plain(day is { } on ? Days.British(on) : default);

    public void IsoDay(DateOnly? day) => Plain(day is { } on ? Days.Iso(on) : default);

    public void BladeDay(DateOnly? day) => Plain(day is { } on ? Days.Blade(on) : default);

    public void Moment(DateTime? moment) =>
        Text(moment?.ToString("dd'/'MM'/'yyyy HH':'mm", System.Globalization.CultureInfo.InvariantCulture));

    public void EndRow()
    {
        if (cell != ends.Length)
            throw new InvalidOperationException($"A row of {ends.Length} columns was given {cell} cells.");

        // The last cell's delimiter becomes the line's end.
        Length--;
        Room(2);
        bytes[Length++] = (byte)'\r';
        bytes[Length++] = (byte)'\n';
        rowStart = Length;
        cell = 0;
        Rows++;
    }

    /// <summary>Takes back the row in hand, as if it had not been begun.</summary>
    public void Forget()
    {
        Length = rowStart;
        cell = 0;
    }

    /// <summary>What the row in hand holds in a column.</summary>
    public string this[int column]
    {
        get => Encoding.UTF8.GetString(bytes, Start(column), ends[column] - Start(column));
        set => Replace(column, value);
    }

    /// <summary>A line that is not a row: blank, or a total at the foot.</summary>
    public void Line(string text)
    {
        Room(text.Length + 2);
        Length += Encoding.ASCII.GetBytes(text, bytes.AsSpan(Length));
        bytes[Length++] = (byte)'\r';
        bytes[Length++] = (byte)'\n';
        rowStart = Length;
    }

    public void Clear()
    {
        Length = 0;
        rowStart = 0;
        Rows = 0;
    }

    private int Start(int column) => column == 0 ? rowStart : ends[column - 1] + 1;

    private void Replace(int column, string text)
    {
        var (start, end) = (Start(column), ends[column]);
        var added = Encoding.UTF8.GetByteCount(text) - (end - start);
        Room(Math.Max(added, 0));
        bytes.AsSpan(end, Length - end).CopyTo(bytes.AsSpan(end + added));
        Encoding.UTF8.GetBytes(text, bytes.AsSpan(start));
        Length += added;
        for (var i = column; i < cell; i++)
            ends[i] += added;
    }

    private bool NeedsQuotes(string text) => quotes && text.AsSpan().IndexOfAny((char)delimiter, '"', '\n') >= 0;

    private void End()
    {
        Room(1);
        if (cell == ends.Length)
            throw new InvalidOperationException($"A row of {ends.Length} columns was given one more cell.");
        ends[cell++] = Length;
        bytes[Length++] = delimiter;
    }

    private void Room(int more)
    {
        if (Length + more + 2 > bytes.Length)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + more + 2));
    }
}
