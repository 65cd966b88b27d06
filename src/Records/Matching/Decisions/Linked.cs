using Dapper;
using Headwater.Records.People;
using Headwater.Storage;

namespace Headwater.Records.Matching.Decisions;

/// <summary>A join found at the last load.</summary>
internal sealed record FoundJoin(
    long Number,
    long LeftPerson,
    long RightPerson,
    long Ground,
    string Because,
    double? Odds
);

/// <summary>Finds who hangs together with some people: by a child, by a join found, by a decision.</summary>
internal static class Linked
{
    private const string Joins =
        "select number, left_person, right_person, ground, because, odds from record_match_join";

    /// <returns>Everyone linked, be it through others, in the order in which a load matches them; and the joins among them, in the order in which they count.</returns>
    public static async Task<(List<Person> People, IReadOnlyList<FoundJoin> Joins)> LinkedAsync(
        this Work work,
        string authority,
        IEnumerable<long> some,
        IReadOnlyList<PairDecision> decisions
    )
    {
        var people = new Dictionary<long, Person>();
        var joins = new Dictionary<long, FoundJoin>();
        var wanted = some.ToHashSet();
        while (wanted.Count > 0)
        {
            var ids = string.Join(", ", wanted);
            var found = await work.Connection.QueryAsync<Person.Row>(
                $"""
                select {Person.Selected} from record_person p
                where p.authority = @authority
                  and (p.id in ({ids}) or p.child in (select o.child from record_person o where o.id in ({ids})))
                """,
                new { authority }
            );
            foreach (var row in found)
                people[row.Id] = row.Person;
            ids = string.Join(", ", people.Keys);
            foreach (
                var join in await work.Connection.QueryAsync<FoundJoin>(
                    $"{Joins} where left_person in ({ids}) union {Joins} where right_person in ({ids})"
                )
            )
                joins[join.Number] = join;

            wanted = [.. joins.Values.SelectMany(join => new[] { join.LeftPerson, join.RightPerson })];
            wanted.UnionWith(await DecidedAsync(work, authority, people.Values, decisions));
            wanted.ExceptWith(people.Keys);
        }

        return (
            [
                .. people
                    .Values.OrderBy(person => person.Said.Source)
                    .ThenBy(person => person.Said.Key, StringComparer.Ordinal),
            ],
            [
                .. joins
                    .Values.Where(join => people.ContainsKey(join.LeftPerson) && people.ContainsKey(join.RightPerson))
                    .OrderBy(join => join.Number),
            ]
        );
    }

    private static async Task<IReadOnlyList<long>> DecidedAsync(
        Work work,
        string authority,
        IEnumerable<Person> people,
        IReadOnlyList<PairDecision> decisions
    )
    {
        var known = people.Select(person => person.Key).ToHashSet();
        var others = decisions
            .Where(decision => known.Contains(decision.Left) != known.Contains(decision.Right))
            .Select(decision => known.Contains(decision.Left) ? decision.Right : decision.Left)
            .Distinct();
        var ids = new List<long>();
        foreach (var key in others)
            ids.AddRange(
                await work.Connection.QueryAsync<long>(
                    "select id from record_person where authority = @authority and source = @source and source_key = @key",
                    new
                    {
                        authority,
                        source = (long)key.Source,
                        key = key.Key,
                    }
                )
            );
        return ids;
    }
}
