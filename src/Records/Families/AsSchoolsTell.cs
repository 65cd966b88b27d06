using Dapper;
using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Families;

/// <summary>A child's homes and family from what schools and the special needs team tell alone, worked out anew.</summary>
/// <remarks>
/// What other services tell neither adds a child nor leaves one out, so that nothing of it shows. The kept ties are no
/// help here: they are worked out from everything.
/// </remarks>
internal static class AsSchoolsTell
{
    private static readonly string Sources = $"({(int)SourceSystem.Schools}, {(int)SourceSystem.Sen2})";

    public static async Task<(IReadOnlyList<Stay> Stays, IReadOnlyList<Tie> Ties)> AsSchoolsTellAsync(
        this Work work,
        long child,
        Caller caller
    )
    {
        var one = (await work.KinAsync(caller.Authority, [child], facts: null))[0];
        var places = one.Stays.Select(stay => stay.Postcode).OfType<string>().ToHashSet();
        if (places.Count is 0)
            return (one.Stays, []);

        var seen = await OnRollAsync(work, places, caller);
        seen.Remove(child);
        if (seen.Count is 0)
            return (one.Stays, []);

        // Whoever else lives there says how easily two meet by chance; of them nobody is shown.
        var there = await AtAsync(work, places, caller.Authority);
        there.UnionWith(seen);
        there.Add(child);
        var kins = await work.KinAsync(caller.Authority, there, facts: null);
        var neighbours = new Neighbours(
            kins,
            CommonNames.Shares(await CommonNames.KeptAsync(work, caller.Authority)),
            await work.SchoolPostcodesAsync(caller.Authority)
        );
        return (
            one.Stays,
            [
                .. kins.Where(kin => seen.Contains(kin.Child))
                    .SelectMany(other =>
                        child < other.Child
                            ? RelateKin.Of(one, other, neighbours)
                            : RelateKin.Of(other, one, neighbours)
                    ),
            ]
        );
    }

    /// <summary>The postcodes of schools.</summary>
    public static async Task<HashSet<string>> SchoolPostcodesAsync(this Work work, string authority) =>
        (
            await work.Connection.QueryAsync<string>(
                "select postcode from record_school where authority = @authority and postcode is not null",
                new { authority }
            )
        ).ToHashSet();

    /// <summary>Whom the caller sees, and whom schools tell of at a place.</summary>
    private static async Task<HashSet<long>> OnRollAsync(Work work, HashSet<string> places, Caller caller)
    {
        var parameters = new DynamicParameters();
        foreach (var (place, i) in places.Select((place, i) => (place, i)))
            parameters.Add($"place{i}", $"%{place}%");
        var told = await work.Connection.QueryAsync<(long Child, string Postcodes)>(
            $"""
            select c.id, s.postcodes from record_child c
            join record_person p on p.child = c.id and p.source in {Sources}
            join record_said s on s.person = p.id and s.postcodes is not null
              and ({string.Join(" or ", places.Select((_, i) => $"s.postcodes like @place{i}"))})
            where c.joined_into is null and {NeedToKnow.Condition(caller, "c", parameters)}
            """,
            parameters
        );
        return told.Where(row => row.Postcodes.Split(' ').Any(places.Contains)).Select(row => row.Child).ToHashSet();
    }

    private static async Task<HashSet<long>> AtAsync(Work work, HashSet<string> places, string authority)
    {
        var there = new HashSet<long>();
        foreach (var postcode in places)
            there.UnionWith(
                await work.Connection.QueryAsync<long>(
                    "select child from record_stay where authority = @authority and postcode = @postcode",
                    new { authority, postcode }
                )
            );
        return there;
    }
}
