using System.Data.Common;
using Headwater.Storage;

namespace Headwater.Access.Trail.Unusual;

/// <summary>Holds the notes on unusual looks against the lines of the trail that tell of them.</summary>
/// <remarks>
/// Notes are numbered one after another, each in one transaction with its line: the third line that tells of a note tells
/// of note 3. A line that is older than hashes of notes proves who wrote its note and when, and not what it says.
/// </remarks>
internal sealed class ToldNotes
{
    private readonly List<Line> told = [];

    /// <summary>Takes a line in its turn, once the chain has proved it.</summary>
    public void Add(Line line)
    {
        if (line.Did is KeptNote.Did)
            told.Add(line);
    }

    /// <summary>The first note that is not what was written, with the line that tells of it; null where all are whole.</summary>
    public async Task<(long Note, long? Line)?> FirstBrokenAsync(Work work)
    {
        await using var command = work.Command(
            "select number, authority, rule, line, note, by_name, at from access_trail_note order by number"
        );
        await using var reader = await command.ExecuteReaderAsync();
        var count = 0;
        while (await reader.ReadAsync())
        {
            count++;
            if (count > told.Count)
                return (KeptLine.Whole(reader, 0) ?? count, null);
            if (Read(reader) is not { } note || note.Number != count || !IsToldBy(told[count - 1], note))
                return (count, told[count - 1].Number);
        }

        return count < told.Count ? (count + 1, told[count].Number) : null;
    }

    private static bool IsToldBy(Line line, KeptNote note) =>
        (line.Authority, line.ByName, line.At) == (note.Authority, note.By, note.At)
        && (KeptNote.HashIn(line.About) is not { } hash || hash == note.Hash);

    private static KeptNote? Read(DbDataReader row) =>
        (KeptLine.Whole(row, 0), KeptLine.Whole(row, 3)) is ({ } number, { } line)
        && (
            KeptLine.Text(row, 1),
            KeptLine.Text(row, 2),
            KeptLine.Text(row, 4),
            KeptLine.Text(row, 5),
            KeptLine.Text(row, 6)
        )
            is ({ } authority, { } rule, { } text, { } by, { } at)
            ? new KeptNote(number, authority, rule, line, text, by, at)
            : null;
}
