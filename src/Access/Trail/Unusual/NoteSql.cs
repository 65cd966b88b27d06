using Dapper;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Trail.Unusual;

/// <summary>Writes and reads what those found who judged unusual looks.</summary>
internal static class NoteSql
{
    /// <summary>Writes a note. Whoever does holds the table, so that numbers follow one another as lines that tell of notes do.</summary>
    public static async Task<KeptNote> NoteAsync(
        this Work work,
        string authority,
        string rule,
        long line,
        string text,
        string by,
        DateTimeOffset at
    )
    {
        var last = await work.Connection.ExecuteScalarAsync<long>(
            "select coalesce(max(number), 0) from access_trail_note"
        );
        var note = new KeptNote(last + 1, authority, rule, line, text, by, Moment.Text(at));
        await work.Connection.ExecuteAsync(
            """
            insert into access_trail_note (number, authority, rule, line, note, by_name, at)
            values (@Number, @Authority, @Rule, @Line, @Text, @By, @At)
            """,
            note
        );
        return note;
    }

    /// <summary>Whom a line is about, for the trail alone.</summary>
    public static Task<IEnumerable<long>> ChildrenOfLineAsync(this Work work, long line, string authority) =>
        work.Connection.QueryAsync<long>(
            """
            select c.child from access_trail_child c join access_trail t on t.number = c.number
            where t.number = @line and t.authority = @authority
            union
            select t.sought from access_trail t where t.number = @line and t.authority = @authority and t.sought is not null
            """,
            new { line, authority }
        );

    /// <summary>The notes on any of some lines, the first first: a group of lines grows, and its notes stay with it.</summary>
    public static async Task<IReadOnlyList<Note>> NotesAsync(
        this Work work,
        Rule rule,
        IReadOnlyList<Glimpse> lines,
        string authority,
        TimeZoneInfo zone
    )
    {
        var known = lines.Select(line => line.Number).ToHashSet();
        var notes = await work.Connection.QueryAsync<(long Line, string Note, string By, string At)>(
            """
            select n.line, n.note, coalesce(u.display_name, n.by_name) as display, n.at from access_trail_note n
            left join access_user u on u.authority = n.authority and u.name = n.by_name
            where n.authority = @authority and n.rule = @Key and n.line >= @first and n.line <= @last
            order by n.number
            """,
            new
            {
                authority,
                rule.Key,
                first = lines[0].Number,
                last = lines[^1].Number,
            }
        );
        return
        [
            .. notes
                .Where(note => known.Contains(note.Line))
                .Select(note => new Note(note.Note, note.By, TimeZoneInfo.ConvertTime(Moment.Read(note.At), zone))),
        ];
    }
}
