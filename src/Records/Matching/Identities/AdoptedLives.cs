namespace Headwater.Records.Matching.Identities;

/// <summary>Whoever was adopted, among people who are gathered into children: nobody is asked about their two lives.</summary>
/// <remarks>To ask would lead from one to the other: <see cref="Adoption"/>.</remarks>
internal sealed class AdoptedLives(IReadOnlyList<Identity> people, int[] clusters)
{
    private readonly Dictionary<int, List<int>> adopted = Enumerable
        .Range(0, people.Count)
        .Where(place => people[place].AdoptedOn is not null)
        .GroupBy(place => clusters[place])
        .ToDictionary(child => child.Key, child => child.ToList());

    private readonly ILookup<DateOnly?, Identity> ended = Adoption.Ended(people);

    /// <summary>Whether a question about two people would lead from an old life to a new.</summary>
    public bool Lead(int left, int right) =>
        Adoption.MayLead(ended, people[left], people[right])
        || (
            (adopted.ContainsKey(clusters[left]) || adopted.ContainsKey(clusters[right]))
            && (
                Against.Of(people[left], people[right]) is not null
                || Adoption.Parts(people, Old(clusters[left], left), Old(clusters[right], right))
            )
        );

    // Of a child who was adopted the records that say so, and the record itself.
    private List<int> Old(int cluster, int person) =>
        adopted.TryGetValue(cluster, out var records) ? [.. records, person] : [person];
}
