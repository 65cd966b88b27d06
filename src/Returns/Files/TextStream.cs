using System.Text;

namespace Headwater.Returns.Files;

/// <summary>A file's bytes with their mark of encoding taken off; UTF-16 is turned into UTF-8 on the way.</summary>
/// <param name="Note">What was done to make the file readable, as a repair's sentence; null for nothing.</param>
/// <param name="Refusal">Why the file is not a text with lines at all; null when it is.</param>
public sealed record TextStream(Stream Stream, string? Note, string? Refusal)
{
    /// <summary>How many bytes the file has; null where it could not be opened.</summary>
    public long? Size { get; private init; }

    private static readonly byte[] Zip = [(byte)'P', (byte)'K', 3, 4];
    private static readonly byte[] OldExcel = [0xD0, 0xCF, 0x11, 0xE0];

    public static TextStream Open(FoundFile file)
    {
        try
        {
            if (file.Content is null && Unreadable.Why(file.Path) is { } why)
                return Refused(why);
            var stream = file.Open();
            return Of(stream) with { Size = stream.Length };
        }
        catch (UnauthorizedAccessException)
        {
            return Refused(Unreadable.NotAllowed);
        }
        catch (IOException fault)
        {
            return Refused(
                fault is FileNotFoundException or DirectoryNotFoundException ? Unreadable.Gone : Unreadable.BrokenOff
            );
        }
    }

    private static readonly UTF32Encoding Utf32BigEndian = new(bigEndian: true, byteOrderMark: true);

    private static TextStream Refused(string why) => new(Stream.Null, null, why);

    /// <param name="stream">Must be able to seek.</param>
    public static TextStream Of(Stream stream)
    {
        Span<byte> head = stackalloc byte[4096];
        head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];

        if (head.IsEmpty)
            return new(stream, null, "is empty");
        if (head.StartsWith(Zip) || head.StartsWith(OldExcel))
            return new(
                stream,
                null,
                "is a workbook or an archive, not a CSV file; save the sheet as CSV and send that"
            );
        if (head.StartsWith("%PDF"u8))
            return new(stream, null, "is a PDF, not a CSV file");
        if (head.StartsWith(Encoding.UTF8.Preamble))
            return From(stream, 3, null, "began with a byte order mark, which was passed over");
        // Before UTF-16, whose mark the first of these begins with.
        if (head.StartsWith(Encoding.UTF32.Preamble))
            return From(stream, 4, Encoding.UTF32, "was written in UTF-32 and read as such");
        if (head.StartsWith(Utf32BigEndian.Preamble))
            return From(stream, 4, Utf32BigEndian, "was written in UTF-32 and read as such");
        if (head.StartsWith(Encoding.Unicode.Preamble))
            return From(stream, 2, Encoding.Unicode, "was written in UTF-16 and read as such");
        if (head.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return From(stream, 2, Encoding.BigEndianUnicode, "was written in UTF-16 and read as such");

        // In UTF-16 without its mark, English letters have a zero in every other byte.
        var (even, odd) = Zeros(head);
        if (odd > head.Length / 4 && even == 0)
            return From(stream, 0, Encoding.Unicode, "was written in UTF-16 and read as such");
        if (even > head.Length / 4 && odd == 0)
            return From(stream, 0, Encoding.BigEndianUnicode, "was written in UTF-16 and read as such");
        return even + odd > head.Length / 20
            ? new(stream, null, "holds no readable text; the copy may have been cut off or damaged")
            : From(stream, 0, null, null);
    }

    private static TextStream From(Stream stream, int start, Encoding? encoding, string? note)
    {
        stream.Position = start;
        return new(
            encoding is null ? stream : Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8),
            note,
            null
        );
    }

    private static (int Even, int Odd) Zeros(ReadOnlySpan<byte> head)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] == 0)
            {
                even += 1 - (i & 1);
                odd += i & 1;
            }
        }

        return (even, odd);
    }
}
