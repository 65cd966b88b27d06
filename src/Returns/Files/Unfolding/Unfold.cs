using System.IO.Compression;

namespace Headwater.Returns.Files.Unfolding;

/// <summary>Takes files apart that hold several tables; a file that is one table already stays as it is.</summary>
internal static class Unfold
{
    private const int HeadLooked = 512;

    // An archive may hold workbooks and XML, and even another archive; deeper than that nobody sends them.
    private const int Deepest = 3;

    /// <exception cref="NoRoomException">The disk is full.</exception>
    public static IEnumerable<FoundFile> Run(FoundFile file, Unpacked unpacked) => Run(file, Deepest, unpacked);

    // What cannot be opened or read says why when it is opened as a file of its own.
    private static IEnumerable<FoundFile> Run(FoundFile file, int deeper, Unpacked unpacked)
    {
        try
        {
            return file.Content is null && Unreadable.Why(file.Path) is not null
                ? [file]
                : Look(file, deeper, unpacked);
        }
        catch (UnauthorizedAccessException)
        {
            return [file];
        }
        catch (IOException)
        {
            return [file];
        }
    }

    private static IEnumerable<FoundFile> Look(FoundFile file, int deeper, Unpacked unpacked)
    {
        using var stream = file.Open();
        Span<byte> head = stackalloc byte[HeadLooked];
        head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        stream.Position = 0;
        if (deeper is 0)
            return [file];
        if (head.StartsWith("PK\u0003\u0004"u8))
            return Packed(file, stream, deeper, unpacked);
        return IsXml(head) ? Parts(file, UnfoldXml.Run(stream), "XML")
            : IsJson(head) ? Parts(file, UnfoldJson.Run(stream, file.Name), "JSON")
            : [file];
    }

    private static IEnumerable<FoundFile> Packed(FoundFile file, Stream stream, int deeper, Unpacked unpacked)
    {
        try
        {
            if (deeper == Deepest)
                unpacked.Sent(stream.Length);
            if (IsWorkbook(stream))
                return UnfoldWorkbook.Run(file, stream, unpacked);
            return
            [
                .. UnfoldZip
                    .Run(file, stream, unpacked)
                    .SelectMany(each => each.Content is null ? [each] : Run(each, deeper - 1, unpacked)),
            ];
        }
        catch (InvalidDataException)
        {
            return [file with { Notes = [new(1, "", "file", "the archive is damaged and could not be unpacked")] }];
        }
    }

    private static bool IsWorkbook(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var its = archive.GetEntry("xl/workbook.xml") is not null;
        stream.Position = 0;
        return its;
    }

    private static IReadOnlyList<FoundFile> Parts(
        FoundFile file,
        (IReadOnlyList<(Table Table, Spill Content)> Parts, IReadOnlyList<Note> Notes)? found,
        string form
    )
    {
        if (found is not { } unfolded)
            return
            [
                file with
                {
                    Notes =
                    [
                        new(1, "", "unrecognised", $"the file is {form}, but none of the returns that Headwater knows"),
                    ],
                },
            ];
        var (parts, notes) = unfolded;
        if (parts.Count is 0)
            return [file with { Notes = notes }];
        return
        [
            .. parts.Select(
                (part, i) =>
                    new FoundFile(file.Path, file.Name)
                    {
                        Content = part.Content,
                        IsNumbered = true,
                        Table = part.Table,
                        Lent = XmlShapes.Lent(part.Table),
                        Notes = i is 0 ? notes : [],
                    }
            ),
        ];
    }

    private static bool IsJson(ReadOnlySpan<byte> head) =>
        Start(head)
            is [(byte)'{', ..]
                or [(byte)'[', 0 or (byte)'{' or (byte)'[' or (byte)' ' or (byte)'\r' or (byte)'\n', ..];

    private static bool IsXml(ReadOnlySpan<byte> head) =>
        Start(head) is [(byte)'<', var next, ..]
        && (next is (byte)'?' or (byte)'!' or 0 || char.IsAsciiLetter((char)next));

    // UTF-16 is known by its mark or by the zero beside the bracket.
    private static ReadOnlySpan<byte> Start(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("\uFEFF"u8))
            head = head[3..];
        if (head.Length > 2 && head[0] is 0xFE or 0xFF && head[1] is 0xFE or 0xFF)
            head = head[2..];
        return head.TrimStart(" \t\r\n\0"u8);
    }
}
