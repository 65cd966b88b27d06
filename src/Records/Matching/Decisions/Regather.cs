using Dapper;
using Headwater.Access;
using Headwater.Access.Restrictions;
using Headwater.Intake.Submissions;
using Headwater.Records.Families;
using Headwater.Records.Matching.Homes;
using Headwater.Records.Matching.Notices;
using Headwater.Records.People;
using Headwater.Records.Timelines;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Decisions;

/// <param name="Moved">The children who lost or won a person.</param>
/// <param name="Torn">Whoever is no longer one child with others of theirs, beside those who went with the people decided about.</param>
internal sealed record Regathered(IReadOnlySet<long> Moved, IReadOnlyList<Person> Torn);

/// <summary>Works out anew which of a few people are one child, after a decision about them, and builds the timelines of the children concerned.</summary>
/// <remarks>The same joins in the same order as at the last load: nobody is compared again, and nobody else is touched.</remarks>
internal static class Regather
{
    /// <param name="people">The people decided about.</param>
    /// <param name="all">Every decision of the authority, the act among them.</param>
    /// <param name="now">With the day as it is here.</param>
    /// <param name="by">Who decided.</param>
    /// <param name="takenBack">The act that is taken back: whoever it moved goes back to the child they were.</param>
    public static async Task<Regathered> RegatherAsync(
        this Work work,
        string authority,
        IEnumerable<long> people,
        IEnumerable<PairDecision> all,
        long act,
        long? takenBack,
        DateTimeOffset now,
        Caller by
    )
    {
        var decisions = all.Where(decision => decision.Stands).ToList();
        var (concerned, joins) = await work.LinkedAsync(authority, people, decisions);
        var nobodys = await work.NobodysHomesAsync(authority);
        var identities = concerned.ConvertAll(person => person.Identity.Apart(nobodys));
        var placeOf = concerned.Select((person, place) => (person.Id, place)).ToDictionary();
        var settled = decisions.Settled(concerned.Select((person, place) => (person.Key, place)).ToDictionary());

        List<Join> inOrder =
        [
            .. settled.Where(each => each.Together).Select(each => each.Join),
            .. joins.Select(join => new Join(
                placeOf[join.LeftPerson],
                placeOf[join.RightPerson],
                join.Because,
                (Ground)join.Ground,
                (float)(join.Odds ?? double.PositiveInfinity)
            )),
        ];
        var apart = settled.Where(each => !each.Together).Select(each => (each.Left, each.Right)).ToHashSet();
        inOrder = Adoption.First(identities, inOrder);
        var clusters = Clusters.Of(identities, inOrder, apart);
        var torn = Torn(concerned, clusters, people);
        await work.HaveFallenWaitAsync(authority, decisions, concerned, clusters);
        var before = await BeforeAsync(work, concerned, takenBack);
        var highest = await work.Connection.ExecuteScalarAsync<long>("select coalesce(max(id), 0) from record_child");
        var children = ChildNumbers.Give(clusters, before, highest, MatchPeople.Keeping(concerned, clusters));
        var because = MatchPeople.Because(inOrder, clusters);

        var (moved, gone, went) = (new HashSet<long>(), new Dictionary<long, long>(), new List<Went>());
        for (var i = 0; i < concerned.Count; i++)
        {
            var was = concerned[i];
            concerned[i] = was with { Child = children[i], JoinedBecause = because[i] };
            await KeepAsync(work, was, concerned[i], act);
            if (was.Child == children[i])
                continue;
            moved.UnionWith([was.Child, children[i]]);
            went.Add(new Went(was.Child, children[i], was.Said.Source));
            if (was.Dates.AdoptedOn is not null)
                gone[was.Child] = children[i];
            else
                gone.TryAdd(was.Child, children[i]);
        }

        var stood = await work.HowTheyStandAsync(authority, went);
        await work.KeepChildrenAgainAsync(authority, concerned, gone, moved, DateOnly.FromDateTime(now.Date));
        var nothing = new Received([], [], [], [], new HashSet<int>(), []);
        var matched = new Matched([], moved, new HashSet<long>(), 0, [], []);
        var built = await work.BuildTimelinesAsync(authority, nothing, matched, progress: null);
        await work.KeepFamiliesAsync(authority, built.Children, built.Kin, few: true);
        await work.RaiseNoticesAsync(authority, went, concerned, stood, now, act, by);
        await work.FollowReturnedAsync(authority, now);
        return new Regathered(moved, torn);
    }

    private static List<Person> Torn(List<Person> concerned, int[] clusters, IEnumerable<long> decided)
    {
        var about = decided.ToHashSet();
        var whole = concerned.Select((person, place) => (person, place)).Where(each => about.Contains(each.person.Id));
        var kept = whole.Select(each => clusters[each.place]).ToHashSet();
        return
        [
            .. concerned
                .Select((person, place) => (Person: person, Cluster: clusters[place]))
                .GroupBy(each => each.Person.Child)
                .Where(child => child.Select(each => each.Cluster).Distinct().Skip(1).Any())
                .SelectMany(child =>
                    child.Any(each => kept.Contains(each.Cluster))
                        ? child.Where(each => !kept.Contains(each.Cluster))
                        : child.Where(each => each.Cluster != child.First().Cluster)
                )
                .Select(each => each.Person),
        ];
    }

    private static async Task<List<long?>> BeforeAsync(Work work, List<Person> people, long? takenBack)
    {
        var moved = (
            await work.Connection.QueryAsync<(long Source, string Key, long Before, long After)>(
                "select source, source_key, before, after from record_match_moved where act = @act",
                new { act = takenBack ?? 0 }
            )
        ).ToDictionary(row => new SourceKey((SourceSystem)row.Source, row.Key));
        return people.ConvertAll(person =>
            moved.TryGetValue(person.Key, out var row) && row.After == person.Child ? row.Before : (long?)person.Child
        );
    }

    private static async Task KeepAsync(Work work, Person was, Person person, long act)
    {
        if (was == person)
            return;
        await work.Connection.ExecuteAsync(
            "update record_person set child = @Child, joined_because = @JoinedBecause where id = @Id",
            new
            {
                person.Child,
                person.JoinedBecause,
                person.Id,
            }
        );
        if (was.Child != person.Child)
            await work.Connection.ExecuteAsync(
                """
                insert into record_match_moved (act, source, source_key, before, after)
                values (@act, @source, @key, @before, @after)
                on conflict (act, source, source_key) do update set before = excluded.before, after = excluded.after
                """,
                new
                {
                    act,
                    source = (long)person.Said.Source,
                    key = person.Said.Key,
                    before = was.Child,
                    after = person.Child,
                }
            );
    }
}
