using Dapper;
using Headwater.Records.People;
using Headwater.Storage;

namespace Headwater.Records.Matching.Decisions;

/// <summary>Which records a second person must look at before they are joined to others. This is the one place that says so.</summary>
internal static class Guarded
{
    private const string Adopted = "one of the records ended in adoption";

    // Each: why it waits, and a condition on the people who are one of the two children, as "p".
    private static readonly (string Since, string Condition)[] All =
    [
        (Adopted, "p.adopted_on is not null"),
        (
            "one of the records is restricted",
            "p.child in (select r.child from access_restriction r where r.ended_at is null)"
        ),
    ];

    /// <summary>Why a join of two people of sources must wait for a second person; null where it need not.</summary>
    public static async Task<string?> WaitsSinceAsync(this Work work, long left, long right)
    {
        foreach (var (since, condition) in All)
            if (
                await work.Connection.ExecuteScalarAsync<long>(
                    $"""
                    select count(*) from record_person p
                    where p.child in (select o.child from record_person o where o.id in (@left, @right)) and {condition}
                    """,
                    new { left, right }
                )
                is not 0
            )
                return since;
        return null;
    }

    /// <summary>
    /// Joins that one person made before anybody knew of the adoption order, and that hold no longer since it parts the two:
    /// they wait for a second person like any other.
    /// </summary>
    /// <param name="clusters">For each person the place of the first person of the same child, as worked out with the decisions.</param>
    public static async Task HaveFallenWaitAsync(
        this Work work,
        string authority,
        IEnumerable<PairDecision> decisions,
        IReadOnlyList<Person> people,
        int[] clusters
    )
    {
        var together = decisions
            .Where(decision => decision is { Stands: true, Verdict: Verdict.Together, Look: null })
            .ToList();
        if (together.Count is 0 || !people.Any(person => person.Dates.AdoptedOn is not null))
            return;
        var placeOf = people.Select((person, place) => (person.Key, place)).ToDictionary();
        var members = people.Select((_, place) => place).ToLookup(place => clusters[place]);
        var identities = people.Select(person => person.Identity).ToList();
        // One act may hold several decisions, of records that were taken along: it waits once.
        var waits = new HashSet<long>();
        foreach (var decision in together)
            if (
                placeOf.TryGetValue(decision.Left, out var left)
                && placeOf.TryGetValue(decision.Right, out var right)
                && clusters[left] != clusters[right]
                && Adoption.Parts(identities, [.. members[clusters[left]]], [.. members[clusters[right]]])
                && waits.Add(decision.Act)
            )
                await work.WaitForSecondAsync(authority, decision.Act, Adopted);
    }
}
