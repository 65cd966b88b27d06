using Dapper;
using Headwater.Intake.Submissions;
using Headwater.Records.Matching;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Homes;
using Headwater.Records.Matching.Identities;
using Headwater.Records.Matching.Notices;
using Headwater.Records.Matching.Samples;
using Headwater.Records.Matching.Weights;
using Headwater.Storage;

namespace Headwater.Records.People;

/// <summary>Everyone of an authority after a reception: who is which child, and whose child changed.</summary>
/// <param name="PersonOf">For each person received, in the order received, the person kept.</param>
/// <param name="Moved">Children who lost or won a person: their timelines must be built again.</param>
/// <param name="Told">Children of whose people files say something that they did not say before, be it in no entry.</param>
/// <param name="People">Everyone, and <paramref name="Frame"/> the pairs of them that samples may be drawn from.</param>
internal sealed record Matched(
    IReadOnlyList<Person> PersonOf,
    IReadOnlySet<long> Moved,
    IReadOnlySet<long> Told,
    int Children,
    IReadOnlyList<Person> People,
    IReadOnlyList<FramePair> Frame
);

/// <summary>Decides which people are the same child, and keeps people and children.</summary>
internal static class MatchPeople
{
    /// <param name="kept">The weights that the policy names; null where it names none.</param>
    public static async Task<Matched> MatchPeopleAsync(
        this Work work,
        string authority,
        Received received,
        MatchPolicy policy,
        DateTimeOffset now,
        Kept? kept
    )
    {
        var heard = await work.HearAsync(authority, received);
        var people = heard.People;
        var before = people.ConvertAll(person => person.Child is 0 ? (long?)null : person.Child);

        await work.KeepPlacedAtAsync(authority, received);
        var nobodys = await work.NobodysHomesAsync(authority);
        var identities = people.ConvertAll(person => person.Identity.Apart(nobodys));
        var placeOf = people.Select((person, place) => (person.Key, place)).ToDictionary();
        var decisions = await work.PairDecisionsAsync(authority);
        var found = MatchIdentities.Run(identities, policy, decisions.Settled(placeOf), kept: kept);
        var clusters = found.Clusters;
        await work.HaveFallenWaitAsync(authority, decisions, people, clusters);
        var highest = await work.Connection.ExecuteScalarAsync<long>("select coalesce(max(id), 0) from record_child");
        var children = ChildNumbers.Give(clusters, before, highest, Keeping(people, clusters));
        var because = Because(found.Joins, clusters);

        var moved = heard.Left.ToHashSet();
        var went = new List<Went>();
        for (var i = 0; i < people.Count; i++)
        {
            people[i] = people[i] with { Child = children[i], JoinedBecause = because[i] };
            if (before[i] is { } old && old != children[i])
            {
                moved.UnionWith([old, children[i]]);
                went.Add(new Went(old, children[i], people[i].Said.Source));
            }
        }

        var stood = await work.HowTheyStandAsync(authority, went);
        await work.KeepPeopleAsync(authority, people);
        await work.KeepMatchesAsync(authority, people, found, policy, now);
        var today = DateOnly.FromDateTime(now.Date);
        await work.KeepChildrenAsync(authority, people, Gone.Of(people, before, heard.Left), today);
        await work.RaiseNoticesAsync(authority, went, people, stood, now);
        await work.ForgetGoneAsync(authority);
        var told = people.Where(person => heard.Changed.Contains(person.Id)).Select(person => person.Child).ToHashSet();
        return new Matched(
            [.. heard.PlaceOf.Select(place => people[place])],
            moved,
            told,
            children.Distinct().Count(),
            people,
            found.Frame
        );
    }

    /// <summary>For each person why they are the child they are: the first of the joins that counted; empty where nobody had to be joined.</summary>
    public static string[] Because(IReadOnlyList<Join> joins, int[] clusters)
    {
        var because = new string[clusters.Length];
        Array.Fill(because, "");
        foreach (var join in joins.Where(join => clusters[join.Left] == clusters[join.Right]))
        foreach (var place in new[] { join.Right, join.Left })
            if (because[place] is "")
                because[place] = join.Because;
        return because;
    }

    /// <summary>The clusters of whoever was adopted: a number that stood for the old life never comes to stand for the new.</summary>
    public static IReadOnlySet<int> Keeping(IReadOnlyList<Person> people, int[] clusters) =>
        clusters.Where((_, place) => people[place].Dates.AdoptedOn is not null).ToHashSet();

    private static async Task KeepPeopleAsync(this Work work, string authority, List<Person> people)
    {
        await work.Connection.ExecuteAsync("delete from record_person where authority = @authority", new { authority });
        await using var rows = Person.Insert(work);
        foreach (var person in people)
            person.Write(rows, authority);
        await rows.FinishAsync();
    }
}
