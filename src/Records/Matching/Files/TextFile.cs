using Headwater.Returns.Files;
using Headwater.Returns.Files.Csv;

namespace Headwater.Records.Matching.Files;

/// <summary>A file of persons, opened as UTF-8 whatever it is written in.</summary>
internal sealed class TextFile
{
    private readonly string path;
    private readonly bool western;

    /// <exception cref="IOException">The file is not a text with lines.</exception>
    public TextFile(string path)
    {
        this.path = path;
        // A pipe or a device has no length, and reading one may wait for ever.
        if (Directory.Exists(path))
            throw new IOException($"{path} is a folder. Name the file in it.");
        if (new FileInfo(path) is { Exists: true, Length: 0 })
            throw new IOException(
                $"{path} is empty, or is no file but a pipe or a device. Write what is to be matched to a file and name that."
            );
        var text = Text();
        using var letters = new LettersStream(text.Stream);
        letters.CopyTo(Stream.Null);
        western = letters.FoundWestern;
        var notes = new List<string>();
        if (text.Note is { } note)
            notes.Add($"The file {note}.");
        if (western)
            notes.Add("Some lines are written in Windows-1252, not UTF-8, and were read as such.");
        Notes = notes;
        using var first = new CsvReader(Open());
        Headings = first.Read() ? [.. Enumerable.Range(0, first.Count).Select(i => Heading(first, i))] : [];
        if (Headings.All(heading => heading is ""))
            throw new IOException(
                $"{path} has no headings: its first line is blank. The names of the columns should stand there."
            );
    }

    /// <summary>What was done to make the file readable.</summary>
    public IReadOnlyList<string> Notes { get; }

    public IReadOnlyList<string> Headings { get; }

    public Stream Open() => western ? new LettersStream(Text().Stream) : Text().Stream;

    private static string Heading(CsvReader row, int place) => Letters.Read(row.Cell(place)).Trim(' ');

    private TextStream Text()
    {
        var file = File.OpenRead(path);
        if (!file.CanSeek)
        {
            file.Dispose();
            throw new IOException(
                $"{path} is no file but a pipe or a device. Write what is to be matched to a file and name that."
            );
        }

        var text = TextStream.Of(file);
        if (text.Refusal is not { } refusal)
            return text;
        text.Stream.Dispose();
        throw new IOException($"{path} {refusal}.");
    }
}
