using Dapper;
using Headwater.Access;
using Headwater.Intake.Submissions;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Timelines;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Doubts;

/// <summary>Since when a record is this child's, and what brought it: a person's act, or the file that first told of it.</summary>
/// <param name="By">Who decided; null where a file brought it.</param>
/// <param name="Verdict">What they did; null where a file brought it.</param>
/// <param name="File">The first of the files that count which told of it; null where a person brought it.</param>
public sealed record Came(DateOnly On, string? By, Verdict? Verdict, string? File, int? Line)
{
    /// <summary>So long a record counts as added lately.</summary>
    public static TimeSpan Lately { get; } = TimeSpan.FromDays(30);

    public bool IsLate(DateOnly today) => today.DayNumber - On.DayNumber < Lately.Days;
}

internal static class CameSql
{
    /// <summary>Of a child's people of sources: when and how each came to be this child's.</summary>
    public static async Task<IReadOnlyDictionary<long, Came>> CameAsync(
        this Work work,
        string authority,
        long child,
        IReadOnlyCollection<(long Person, SourceKey Key)> people
    )
    {
        var came = new Dictionary<long, Came>();
        var ids = string.Join(", ", people.Select(each => each.Person).Append(0));
        foreach (
            var told in new[]
            {
                $"""
                    select e.person, f.path, e.line, f.received_at from record_entry e join intake_file f on f.number = e.file
                    where e.child = @child order by e.file desc, e.line desc
                    """,
                $"""
                    select s.person, f.path, s.line, f.received_at from record_said s join intake_file f on f.number = s.file
                    where s.person in ({ids}) order by s.file desc, s.line desc
                    """,
            }
        )
        foreach (
            // The first comes last and stays; what says who they are stands above what is entered of them.
            var (person, file, line, received) in await work.Connection.QueryAsync<(long, string, long, string)>(
                told,
                new { child }
            )
        )
            came[person] = new Came(EntrySql.Day(received[..10]), null, null, file, (int)line);

        var moved = await work.Connection.QueryAsync<(long Source, string Key, string By, string Verdict, string At)>(
            $"""
            select distinct m.source, m.source_key, d.by_display, d.verdict, d.at
            from record_match_moved m
            cross join record_match_decision d
            where d.act = m.act and d.authority = @authority and m.after in (
                {StandFor.LedTo()})
            order by d.at
            """,
            new { authority, child }
        );
        foreach (var row in moved)
        {
            var key = new SourceKey((SourceSystem)row.Source, row.Key);
            foreach (var (person, _) in people.Where(each => each.Key == key))
                came[person] = new Came(
                    EntrySql.Day(row.At[..10]),
                    row.By,
                    Enum.Parse<Verdict>(row.Verdict),
                    null,
                    null
                );
        }

        return came;
    }
}
