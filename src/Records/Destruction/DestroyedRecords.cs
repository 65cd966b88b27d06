using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Headwater.Intake.Submissions;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Destruction;

/// <summary>
/// Leaves out what files tell of records that were destroyed. Files are the truth, and an old one may come again at any time:
/// without this, a load would bring back what was destroyed.
/// </summary>
internal static class DestroyedRecords
{
    /// <summary>What was received without what was destroyed. Somebody of whom a file tells a thing after that day is known again, by what is told from then on.</summary>
    public static async Task<Received> WithoutDestroyedAsync(this Work work, string authority, Received received)
    {
        var destroyed = (
            await work.Connection.QueryAsync<(string Print, string UntilDay)>(
                "select print, until_day from record_destroyed where authority = @authority",
                new { authority }
            )
        ).ToDictionary(row => row.Print, row => Day(row.UntilDay));
        if (destroyed.Count is 0)
            return received;
        var until = received
            .People.Select(person =>
                destroyed.TryGetValue(Print(authority, person), out var day) ? day : default(DateOnly?)
            )
            .ToList();
        if (until.TrueForAll(day => day is null))
            return received;

        var entries = received.Entries.Where(draft => !(draft.Entry.On <= until[draft.Person])).ToList();
        var again = entries.Select(draft => draft.Person).ToHashSet();
        var known = await KnownAsync(work, authority);
        var sayings = received
            .Sayings.Where(saying =>
                until[saying.Person] is not { } day
                || (
                    saying.At > day && (again.Contains(saying.Person) || known.Contains(received.People[saying.Person]))
                )
            )
            .ToList();
        return Only(
            received,
            [.. again.Concat(sayings.Select(saying => saying.Person)).Distinct().Order()],
            entries,
            sayings
        );
    }

    /// <summary>Remembers that what is told of a record up to a day is not read again.</summary>
    public static Task RememberDestroyedAsync(this Work work, string authority, SourceKey record, DateOnly until) =>
        work.Connection.ExecuteAsync(
            """
            insert into record_destroyed (authority, print, until_day) values (@authority, @print, @until)
            on conflict (authority, print) do update set until_day = excluded.until_day
            """,
            new
            {
                authority,
                print = Print(authority, record),
                until,
            }
        );

    // The number itself would be the beginning of the record again.
    private static string Print(string authority, SourceKey record) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Create(CultureInfo.InvariantCulture, $"{authority}:{(int)record.Source}:{record.Key}")
                )
            )
        );

    private static Received Only(Received received, List<int> people, List<DraftEntry> entries, List<Saying> sayings)
    {
        var placeOf = people.Select((old, place) => (old, place)).ToDictionary();
        return received with
        {
            People = people.ConvertAll(old => received.People[old]),
            Entries = entries.ConvertAll(draft => draft with { Person = placeOf[draft.Person] }),
            Sayings = sayings.ConvertAll(saying => saying with { Person = placeOf[saying.Person] }),
        };
    }

    private static async Task<HashSet<SourceKey>> KnownAsync(Work work, string authority) =>
        (
            await work.Connection.QueryAsync<(long Source, string Key)>(
                "select p.source, p.source_key from record_person p where p.authority = @authority",
                new { authority }
            )
        )
            .Select(row => new SourceKey((SourceSystem)row.Source, row.Key))
            .ToHashSet();

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
