namespace Headwater.Records.Matching.Identities;

/// <summary>Homes that two people of sources share though the latest of one is another: of a child who moved, one file still has the old home.</summary>
/// <remarks>Whoever had several homes has as many tries to share one with a stranger: each try makes it the likelier by chance.</remarks>
internal sealed class EarlierHomes
{
    // At a postcode of more people than this is a hostel, an office or a block of flats: to have been there says little.
    private const int Most = 200;

    private readonly IdentityTable of;
    private readonly Dictionary<string, int> holders = new(StringComparer.Ordinal);
    private readonly int known;

    public EarlierHomes(IdentityTable of)
    {
        this.of = of;
        foreach (var homes in of.Homes)
        {
            known += homes.Count is 0 ? 0 : 1;
            foreach (var home in homes)
                holders[home] = holders.GetValueOrDefault(home) + 1;
        }
    }

    /// <summary>How many tries two records had to share a home; null where they share none, or their latest.</summary>
    public int? Tries(int left, int right) => Rarest(left, right) is null ? null : TriesOf(left, right);

    /// <summary>How likely a stranger is to share a home as rare as the one that two records share; null where they share none, or their latest.</summary>
    public double? Chance(int left, int right) =>
        Rarest(left, right) is { } few ? Math.Min(1, TriesOf(left, right) * (double)few / known) : null;

    /// <summary>Pairs that share an earlier home, and the given name or the birth date: the latest home may not have brought them together.</summary>
    public HashSet<(int Left, int Right)> Pairs()
    {
        var pairs = new HashSet<(int, int)>();
        var (given, birth) = (
            of.Table.Columns[IdentityTable.GivenName].Cells,
            of.Table.Columns[IdentityTable.BirthDate].Cells
        );
        foreach (var there in ByEarlierHome().Values)
            for (var i = 0; i < there.Count && there.Count <= Most; i++)
            for (var j = i + 1; j < there.Count; j++)
                if (Agree(given, there[i], there[j]) || Agree(birth, there[i], there[j]))
                    if (Rarest(there[i], there[j]) is not null)
                        pairs.Add((there[i], there[j]));
        return pairs;
    }

    private static bool Agree(int[] cells, int left, int right) => cells[left] is not 0 && cells[left] == cells[right];

    private Dictionary<string, List<int>> ByEarlierHome()
    {
        var byHome = of
            .Homes.SelectMany(homes => homes.Skip(1))
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(home => home, _ => new List<int>(), StringComparer.Ordinal);
        for (var record = 0; record < of.Homes.Count; record++)
            foreach (var home in of.Homes[record])
                if (byHome.TryGetValue(home, out var there))
                    there.Add(record);
        return byHome;
    }

    private int TriesOf(int left, int right) => Math.Max(of.Homes[left].Count, of.Homes[right].Count);

    // How many records hold the rarest home that both have.
    private int? Rarest(int left, int right)
    {
        var (mine, its) = (of.Homes[left], of.Homes[right]);
        if (mine.Count is 0 || its.Count is 0 || mine.Count + its.Count is 2 || mine[0] == its[0])
            return null;
        int? few = null;
        foreach (var home in mine)
            if (its.Contains(home) && !(few <= holders[home]))
                few = holders[home];
        return few;
    }
}
