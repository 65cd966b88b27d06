using Headwater.Access.Trail;
using Headwater.Access.Users;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Restrictions;

/// <summary>Keeps a named person from seeing a child, whatever their role: a relative, a neighbour, a former partner of a parent.</summary>
public sealed class ExcludePerson(Database database, TimeProvider clock)
{
    /// <remarks>Everybody can exclude themselves from a child whom they see; it takes another person to end it.</remarks>
    public async Task<Refusal?> RunAsync(long child, string name, string why, Caller by)
    {
        await using var work = await database.BeginAloneAsync(FollowRecords.Table);
        var folded = UserSql.Folded(name);
        var refusal =
            folded != by.Name ? await work.MayNotAsync(child, why, by, clock.GetUtcNow())
            : WrittenReason.Unsaid(why) is { } unsaid ? unsaid
            : await work.SeesAsync(child, by) ? null
            : await work.RefuseAsync(child, by, clock.GetUtcNow());
        if (refusal is not null)
            return refusal;
        if (await work.CannotBeExcludedAsync(by.Authority, folded) is { } unknown)
            return unknown;
        if ((await work.ExcludedAsync(by.Authority, child)).Contains(folded))
            return new Refusal($"{folded} is kept out already.");
        if (
            await work.IsRestrictedAsync(child, by.Authority)
            && !(await work.KeepersAsync(child, by.Authority)).Any(name => name != folded)
        )
            return new Refusal("Nobody else sees this record. Let another person in first.");

        var now = clock.GetUtcNow();
        await work.EndAdmissionAsync(by.Authority, child, folded, by.Name, now);
        await work.ExcludeAsync(by.Authority, child, folded, why, by.Name, now);
        await work.RememberClosedAsync(by.Authority);
        await work.WriteToTrailAsync(
            by,
            now,
            "Kept somebody from seeing a child",
            folded,
            [child],
            Purpose.Administration
        );
        await work.KeepAsync();
        return null;
    }

    public async Task<Refusal?> EndAsync(long child, string name, Caller by)
    {
        await using var work = await database.BeginAloneAsync(FollowRecords.Table);
        if (await work.MayNotAsync(child, "ended", by, clock.GetUtcNow()) is { } refusal)
            return refusal;
        var folded = UserSql.Folded(name);
        var now = clock.GetUtcNow();
        if (await work.EndExclusionAsync(by.Authority, child, folded, by.Name, now) is 0)
            return new Refusal($"{folded} is not kept out.");
        await work.RememberClosedAsync(by.Authority);
        await work.WriteToTrailAsync(
            by,
            now,
            "Let somebody see a child again",
            folded,
            [child],
            Purpose.Administration
        );
        await work.KeepAsync();
        return null;
    }
}
