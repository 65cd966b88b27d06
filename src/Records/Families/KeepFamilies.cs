using Dapper;
using Headwater.Storage;

namespace Headwater.Records.Families;

/// <summary>
/// Works out anew where children stayed and what they are to each other, for the children concerned alone: those of whom
/// something was told, and whoever shared a place or a family with them, before or now. How many are at a place, and of a
/// family, weighs in what two others are to each other; so the result is that of working out everybody.
/// </summary>
internal static class KeepFamilies
{
    private const int FewToSeek = 3000;

    /// <param name="children">Of whom something may be told that was not before.</param>
    /// <param name="facts">What the timelines of these children hold.</param>
    /// <param name="few">
    /// Whether a decision moved a few, and no file came: then names are as common as at the last load. To count them anew would
    /// be the work of a load, and might tie anew all who bear one; the next load does so.
    /// </param>
    public static async Task KeepFamiliesAsync(
        this Work work,
        string authority,
        IReadOnlyCollection<long> children,
        KinFacts facts,
        bool few = false
    )
    {
        var first =
            await work.Connection.ExecuteScalarAsync<long?>(
                "select 1 from record_kin where authority = @authority limit 1",
                new { authority }
            )
            is null;
        var now = await work.KinAsync(authority, children, facts);
        var before = first ? [] : await work.KeptKinAsync(authority, children);
        var changed = now.Where(kin => !kin.SameAs(before.GetValueOrDefault(kin.Child) ?? Kin.Nobody(kin.Child)))
            .ToList();
        await work.WriteKinAsync(
            authority,
            [.. changed.Where(kin => !kin.SameAs(Kin.Nobody(kin.Child)))],
            [.. changed.Select(kin => kin.Child).Where(before.ContainsKey)]
        );

        var kept = few && !first;
        var names = await (kept ? CommonNames.KeptAsync(work, authority) : CommonNames.CountAsync(work, authority));
        IReadOnlyCollection<long> renamed = kept ? [] : await CommonNames.KeepAsync(work, authority, names, first);
        if (changed.Count is 0 && renamed.Count is 0)
            return;

        var known = now.ToDictionary(kin => kin.Child);
        if (!first)
            await AddAsync(work, authority, known, renamed);
        var concerned = changed.Select(kin => kin.Child).ToHashSet();
        if (!first)
        {
            var near = await NearAsync(work, authority, known, concerned, before);
            await AddAsync(work, authority, known, near);
            concerned.UnionWith(near.Where(known.ContainsKey));
        }

        concerned.UnionWith(renamed);
        await NeighboursAsync(work, authority, known, concerned, before, first);

        var schools = await work.SchoolPostcodesAsync(authority);
        var neighbours = new Neighbours(known.Values, CommonNames.Shares(names), schools);
        var places = Places(known, concerned, before);
        foreach (var place in await work.KeepMarksAsync(authority, places, neighbours, first))
            concerned.UnionWith(neighbours.At(place).Select(there => there.Kin.Child));
        // Whoever became concerned by a mark may have other places, whose people were not read yet.
        if (!first)
            await NeighboursAsync(work, authority, known, concerned, before, first);
        neighbours = new Neighbours(known.Values, CommonNames.Shares(names), schools);
        await work.KeepTiesAsync(authority, known, concerned, neighbours, first);
    }

    /// <summary>Reads whoever is told at a place, or of a family, of the children concerned.</summary>
    private static async Task NeighboursAsync(
        Work work,
        string authority,
        Dictionary<long, Kin> known,
        HashSet<long> concerned,
        Dictionary<long, Kin> before,
        bool first
    )
    {
        if (first)
            return;
        await AddAsync(work, authority, known, await NearAsync(work, authority, known, concerned, before));
    }

    /// <summary>Whoever is told at a place, or of a family, at which or of which the children are or were.</summary>
    private static async Task<HashSet<long>> NearAsync(
        Work work,
        string authority,
        Dictionary<long, Kin> known,
        HashSet<long> concerned,
        Dictionary<long, Kin> before
    )
    {
        var near = new HashSet<long>();
        near.UnionWith(await ChildrenAsync("record_stay", "postcode", Places(known, concerned, before)));
        near.UnionWith(
            await ChildrenAsync(
                "record_stated_family",
                "family",
                concerned
                    .SelectMany(child =>
                        known[child].Families.Concat(before.TryGetValue(child, out var was) ? was.Families : [])
                    )
                    .Select(family => family.Number)
                    .ToHashSet()
            )
        );
        return near;

        async Task<HashSet<long>> ChildrenAsync(string table, string column, IReadOnlySet<string> sought)
        {
            // Many are read one after the other, which is faster than seeking each.
            if (sought.Count > FewToSeek)
                return
                [
                    .. (
                        await work.Connection.QueryAsync<(long Child, string? Value)>(
                            $"select child, {column} from {table} where authority = @authority",
                            new { authority }
                        )
                    )
                        .Where(row => row.Value is { } value && sought.Contains(value))
                        .Select(row => row.Child),
                ];
            var found = new HashSet<long>();
            foreach (var value in sought)
                found.UnionWith(
                    await work.Connection.QueryAsync<long>(
                        $"select child from {table} where authority = @authority and {column} = @value",
                        new { authority, value }
                    )
                );
            return found;
        }
    }

    private static async Task AddAsync(
        Work work,
        string authority,
        Dictionary<long, Kin> known,
        IEnumerable<long> children
    )
    {
        foreach (
            var (child, kin) in await work.KeptKinAsync(
                authority,
                children.Where(child => !known.ContainsKey(child)).ToHashSet()
            )
        )
            known[child] = kin;
    }

    private static HashSet<string> Places(
        Dictionary<long, Kin> known,
        HashSet<long> concerned,
        Dictionary<long, Kin> before
    ) =>
        [
            .. concerned
                .SelectMany(child => known[child].Stays.Concat(before.TryGetValue(child, out var was) ? was.Stays : []))
                .Select(stay => stay.Postcode)
                .OfType<string>(),
        ];
}
