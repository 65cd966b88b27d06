using Headwater.Storage;

namespace Headwater.Records.Families;

/// <summary>What is kept of children's families, read as it was written.</summary>
internal static class KinSql
{
    private const int FewChildren = 2000;

    /// <summary>The kept ones among some children.</summary>
    public static async Task<Dictionary<long, Kin>> KeptKinAsync(
        this Work work,
        string authority,
        IReadOnlyCollection<long> children
    )
    {
        var kept = new Dictionary<long, Kin>();
        if (children.Count is 0)
            return kept;
        var wanted = children as IReadOnlySet<long> ?? children.ToHashSet();
        foreach (var part in Parts(wanted))
        {
            var stays = await StaysAsync(work, authority, part, wanted);
            var families = await FamiliesAsync(work, authority, part, wanted);
            await using var cells = work.Read(
                $"select child, birth_date, given_names, names, heard, adopted_on from record_kin where authority = @authority and {part}",
                ("authority", authority)
            );
            while (await cells.NextAsync())
                if (wanted.Contains(cells.Number(0)))
                    kept[cells.Number(0)] = new Kin(
                        cells.Number(0),
                        cells.IsNull(1) ? null : cells.Day(1),
                        Words(cells.Text(2)),
                        Words(cells.Text(3)),
                        stays.GetValueOrDefault(cells.Number(0)) ?? [],
                        families.GetValueOrDefault(cells.Number(0)) ?? [],
                        Words(cells.Text(4)),
                        cells.IsNull(5) ? null : cells.Day(5)
                    );
        }

        return kept;
    }

    private static IEnumerable<string> Parts(IReadOnlySet<long> children) =>
        children.Count <= FewChildren
            ? children.Order().Chunk(200).Select(some => $"child in ({string.Join(", ", some)})")
            : [$"child between {children.Min()} and {children.Max()}"];

    private static async Task<Dictionary<long, List<Stay>>> StaysAsync(
        Work work,
        string authority,
        string part,
        IReadOnlySet<long> wanted
    )
    {
        await using var cells = work.Read(
            $"""
            select child, kind, postcode, address, from_day, from_stated, told_until, until_day, sources, file, line,
                   last_file, last_line, times
            from record_stay where authority = @authority and {part} order by child, number
            """,
            ("authority", authority)
        );
        var stays = new Dictionary<long, List<Stay>>();
        while (await cells.NextAsync())
        {
            if (!wanted.Contains(cells.Number(0)))
                continue;
            if (!stays.TryGetValue(cells.Number(0), out var of))
                stays[cells.Number(0)] = of = [];
            of.Add(
                new Stay(
                    (StayKind)cells.Number(1),
                    cells.IsNull(2) ? null : cells.Text(2),
                    cells.IsNull(3) ? null : cells.Text(3),
                    cells.Day(4),
                    cells.Number(5) is 1,
                    cells.Day(6),
                    cells.IsNull(7) ? null : cells.Day(7),
                    (int)cells.Number(8),
                    new ToldAt((int)cells.Number(9), (int)cells.Number(10)),
                    new ToldAt((int)cells.Number(11), (int)cells.Number(12)),
                    (int)cells.Number(13)
                )
            );
        }

        return stays;
    }

    private static async Task<Dictionary<long, List<ToldFamily>>> FamiliesAsync(
        Work work,
        string authority,
        string part,
        IReadOnlySet<long> wanted
    )
    {
        await using var cells = work.Read(
            $"select child, family, file, line from record_stated_family where authority = @authority and {part} order by child",
            ("authority", authority)
        );
        var families = new Dictionary<long, List<ToldFamily>>();
        while (await cells.NextAsync())
        {
            if (!wanted.Contains(cells.Number(0)))
                continue;
            if (!families.TryGetValue(cells.Number(0), out var of))
                families[cells.Number(0)] = of = [];
            of.Add(new ToldFamily(cells.Text(1), new ToldAt((int)cells.Number(2), (int)cells.Number(3))));
        }

        foreach (var of in families.Values)
            of.Sort((one, other) => string.CompareOrdinal(one.Number, other.Number));
        return families;
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
