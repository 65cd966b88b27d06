using Dapper;
using Headwater.Storage;

namespace Headwater.Records.Families;

/// <summary>Writes what the children concerned are to others, and to each other.</summary>
internal static class KeepTies
{
    // A family number that more children share stands for "not known", or for an office.
    private const int LargestFamily = 20;

    // At a postcode with more children only those are held against each other who share a name, a house or a family.
    private const int ManyChildren = 150;

    public static async Task KeepTiesAsync(
        this Work work,
        string authority,
        IReadOnlyDictionary<long, Kin> known,
        IReadOnlySet<long> concerned,
        Neighbours neighbours,
        bool first
    )
    {
        if (!first)
            foreach (var some in concerned.Order().Chunk(500))
                await work.Connection.ExecuteAsync(
                    $"delete from record_tie where left_child in ({string.Join(", ", some)}) or right_child in ({string.Join(", ", some)})"
                );

        var pairs = new HashSet<(long Left, long Right)>();
        foreach (var postcode in neighbours.Postcodes)
            AtOnePlace(pairs, neighbours.At(postcode), concerned);
        var families = known
            .Values.SelectMany(kin => kin.Families.Select(family => (family.Number, kin.Child)))
            .ToLookup(each => each.Number, each => each.Child);
        foreach (var family in families)
            Pair(pairs, family.Count() > LargestFamily ? [] : [.. family], concerned);

        await using var rows = Insert(work);
        foreach (var (left, right) in pairs.Order())
        {
            var number = 0;
            foreach (var tie in RelateKin.Of(InFamilies(known[left]), InFamilies(known[right]), neighbours))
                Write(rows, authority, ++number, tie);
        }

        await rows.FinishAsync();

        Kin InFamilies(Kin kin) =>
            kin.Families.All(family => families[family.Number].Count() <= LargestFamily)
                ? kin
                : kin with
                {
                    Families = [.. kin.Families.Where(family => families[family.Number].Count() <= LargestFamily)],
                };
    }

    private static void AtOnePlace(
        HashSet<(long, long)> pairs,
        IReadOnlyList<(Kin Kin, Stay Stay)> there,
        IReadOnlySet<long> concerned
    )
    {
        if (there.Count <= ManyChildren)
        {
            Pair(pairs, [.. there.Select(one => one.Kin.Child).Distinct()], concerned);
            return;
        }

        foreach (
            var group in there
                .SelectMany(one => one.Kin.Names.Select(name => (name, one.Kin.Child)))
                .ToLookup(one => one.name, one => one.Child)
        )
            Pair(pairs, [.. group.Distinct()], concerned);
        foreach (
            var group in there
                .Where(one => one.Stay.Address is not null)
                .ToLookup(one => Dwelling.Of(one.Stay.Address)?.House ?? "", one => one.Kin.Child)
        )
            Pair(pairs, [.. group.Distinct()], concerned);
    }

    private static void Pair(HashSet<(long, long)> pairs, List<long> children, IReadOnlySet<long> concerned)
    {
        for (var i = 0; i < children.Count; i++)
        for (var j = i + 1; j < children.Count; j++)
            if (concerned.Contains(children[i]) || concerned.Contains(children[j]))
                pairs.Add((Math.Min(children[i], children[j]), Math.Max(children[i], children[j])));
    }

    private static IRows Insert(Work work) =>
        work.Insert(
            "record_tie",
            "left_child",
            "right_child",
            "number",
            "authority",
            "relation",
            "sureness",
            "rests",
            "from_day",
            "told_until",
            "until_day",
            "postcode",
            "left_file",
            "left_line",
            "right_file",
            "right_line"
        );

    private static void Write(IRows rows, string authority, int number, Tie tie)
    {
        rows.Number(tie.Left);
        rows.Number(tie.Right);
        rows.Number(number);
        rows.Text(authority);
        rows.Number((long)tie.Relation);
        rows.Number((long)tie.Sureness);
        rows.Number((long)tie.Rests);
        rows.Day(tie.From);
        rows.Day(tie.ToldUntil);
        rows.Day(tie.Until);
        rows.Text(tie.Postcode);
        rows.Number(tie.LeftAt.File);
        rows.Number(tie.LeftAt.Line);
        rows.Number(tie.RightAt.File);
        rows.Number(tie.RightAt.Line);
        rows.EndRow();
    }
}
