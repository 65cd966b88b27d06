namespace Headwater.Records.Matching.Files;

/// <summary>Gives persons their numbers.</summary>
public static class ClusterNumbers
{
    /// <summary>Persons are numbered in the order in which their first records stand in the file.</summary>
    /// <param name="clusterOf">For each record the place of the first record of the same person.</param>
    /// <returns>For each record the number of its person, and the highest of them.</returns>
    public static (int[] Numbers, int Highest) Of(IReadOnlyList<int> clusterOf)
    {
        var numbers = new int[clusterOf.Count];
        var persons = 0;
        for (var record = 0; record < numbers.Length; record++)
            numbers[record] = clusterOf[record] == record ? ++persons : numbers[clusterOf[record]];
        return (numbers, persons);
    }

    /// <summary>A person keeps the number that most of its records had, unless more of another's had it; who has none gets a new one.</summary>
    /// <param name="before">The numbers of the first records, which were known already.</param>
    /// <returns>For each record the number of its person.</returns>
    public static int[] Kept(IReadOnlyList<int> clusterOf, IReadOnlyList<int> before)
    {
        var number = new Dictionary<int, int>();
        var claims = Enumerable
            .Range(0, before.Count)
            .CountBy(record => (Person: clusterOf[record], Number: before[record]))
            .OrderByDescending(claim => claim.Value)
            .ThenBy(claim => claim.Key.Person)
            .ThenBy(claim => claim.Key.Number);
        var given = new HashSet<int>();
        foreach (var ((person, claimed), _) in claims)
            if (!number.ContainsKey(person) && given.Add(claimed))
                number[person] = claimed;
        var highest = before.Count is 0 ? 0 : before.Max();
        var numbers = new int[clusterOf.Count];
        for (var record = 0; record < numbers.Length; record++)
        {
            if (!number.TryGetValue(clusterOf[record], out var known))
                number[clusterOf[record]] = known = ++highest;
            numbers[record] = known;
        }

        return numbers;
    }
}
