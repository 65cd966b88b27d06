using Dapper;
using Headwater.Records.Timelines;
using Headwater.Storage;

namespace Headwater.Records.Matching.Doubts;

/// <summary>The newest line of a file that tells of a person of a source, for whoever wants to look it up or ring who wrote it.</summary>
/// <param name="On">The day for which it speaks; null where it states none.</param>
/// <param name="Received">The day on which the file was received.</param>
public sealed record LastTold(string File, int Line, DateOnly? On, DateOnly Received);

internal static class LastToldSql
{
    /// <summary>By person: of what files say of who they are the newest, or their newest entry where files tell entries alone.</summary>
    public static async Task<IReadOnlyDictionary<long, LastTold>> LastToldAsync(
        this Work work,
        IReadOnlyCollection<long> people
    )
    {
        var told = new Dictionary<long, LastTold>();
        await ReadAsync(
            "select s.person, f.path, s.line, s.at_day, f.received_at from record_said s join intake_file f on f.number = s.file",
            "s.person",
            "s.at_day, s.file",
            people
        );
        await ReadAsync(
            "select e.person, f.path, e.line, e.on_day, f.received_at from record_entry e join intake_file f on f.number = e.file",
            "e.child in (select p.child from record_person p where p.id = e.person) and e.person",
            "e.on_day, e.number",
            people.Where(person => !told.ContainsKey(person))
        );
        return told;

        // The newest comes last and stays.
        async Task ReadAsync(string select, string where, string order, IEnumerable<long> some)
        {
            foreach (var part in some.Chunk(200))
            foreach (
                var (person, file, line, day, received) in await work.Connection.QueryAsync<(
                    long,
                    string,
                    long,
                    string,
                    string
                )>($"{select} where {where} in ({string.Join(", ", part)}) order by {order}")
            )
                told[person] = new LastTold(file, (int)line, Day(day), EntrySql.Day(received[..10]));
        }
    }

    // A list of people who are known now speaks for no day of its own.
    private static DateOnly? Day(string text) =>
        EntrySql.Day(text) is var day && day > DateOnly.MinValue && day < DateOnly.MaxValue ? day : null;
}
