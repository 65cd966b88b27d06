using System.Globalization;
using System.Text.Json;
using Headwater.Access;
using Headwater.Records.Timelines;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing;

/// <summary>Reads all children of whom something of a kind is known, one by one, with every telling of every thing.</summary>
internal static class ReadKnownChildren
{
    // Stays, placements and descriptions begin once a day: two systems that write another code speak of the same one.
    private static readonly Kind[] OnceADay = [Kind.CareEpisode, Kind.Placement, Kind.Described];

    /// <param name="about">The kinds of which a child must have one.</param>
    /// <param name="needed">The kinds that are read of such a child.</param>
    /// <param name="when">When what a child must have was; null for whenever.</param>
    /// <param name="known">Who the children are, where it has been read already.</param>
    public static async IAsyncEnumerable<KnownChild> KnownChildrenAsync(
        this Work work,
        Caller caller,
        IReadOnlyList<Kind> about,
        IReadOnlyList<Kind> needed,
        Within? when = null,
        KnownPeople? known = null
    )
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            throw new InvalidOperationException("Only a caller who sees every child may write a return.");
        var who = known ?? await KnownPeople.ReadAsync(work, caller, SourceSystem.SocialCare);
        await using var command = work.Command(
            $"""
            select e.child, e.kind, e.on_day, e.until_day, e.code, e.amount, e.file, e.line, e.facts, e.number, e.again,
                   coalesce(f.table_name, ''), coalesce(f.slot, ''), e.person
            from record_entry e
            left join intake_file f on f.number = e.file
            where e.authority = @authority and e.kind in ({Numbers(needed)})
              and e.child in (select a.child from record_entry a where a.authority = @authority and a.kind in ({Numbers(
                about
            )}){when?.Sql})
            order by e.child, e.number
            """,
            [("authority", caller.Authority), .. when?.Parameters ?? []]
        );
        await using var reader = await command.ExecuteReaderAsync();
        var (child, told) = (0L, new List<(Telling Telling, long Number, long Person)>());
        while (await reader.ReadAsync())
        {
            if (reader.GetInt64(0) != child && told.Count > 0)
            {
                yield return Make(child, told, who);
                told.Clear();
            }

            child = reader.GetInt64(0);
            var number = reader.IsDBNull(10) ? reader.GetInt64(9) : reader.GetInt64(10);
            var telling = new Telling(
                reader.Entry(from: 1),
                Facts(reader.TextOrNull(8)),
                reader.GetString(11),
                YearOf(reader.GetString(12))
            );
            // The believed telling has the number by which the others name it.
            told.Insert(
                reader.IsDBNull(10)
                    ? told.FindIndex(other => other.Number == number) is var at and >= 0
                        ? at
                        : told.Count
                    : told.Count,
                (telling, number, reader.GetInt64(13))
            );
        }

        if (told.Count > 0)
            yield return Make(child, told, who);
    }

    private static KnownChild Make(long child, List<(Telling Telling, long Number, long Person)> told, KnownPeople who)
    {
        var person = who.Best(child, told.CountBy(one => one.Person).ToDictionary());
        return new KnownChild(
            child,
            person.Number,
            person.BirthDate is null ? null : EntrySql.Day(person.BirthDate),
            person.Sex,
            person.Upn,
            person.FormerUpn,
            [
                .. told.GroupBy(one => Key(one.Telling.Entry, one.Number))
                    .Select(thing => new Thing(
                        thing.First().Telling.Entry.Kind,
                        thing.First().Telling.Entry.On,
                        [.. thing.Select(one => one.Telling)]
                    ))
                    .OrderBy(thing => thing.On),
            ]
        );
    }

    private static (Kind, DateOnly, long) Key(Entry entry, long number) =>
        (entry.Kind, entry.On, OnceADay.Contains(entry.Kind) ? 0 : number);

    private static Dictionary<string, string> Facts(string? json) =>
        json is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [];

    // A file's slot is its table and, for a return of a year, the year: Header:2026.
    private static int? YearOf(string slot) =>
        slot.Split(':') is [_, { Length: 4 } year]
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var of)
            ? of
            : null;

    private static string Numbers(IEnumerable<Kind> kinds) => string.Join(", ", kinds.Select(kind => (int)kind));
}
