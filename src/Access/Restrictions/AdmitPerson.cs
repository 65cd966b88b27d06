using Headwater.Access.Trail;
using Headwater.Access.Users;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Restrictions;

/// <summary>Lets a named person see a restricted record, and takes that back.</summary>
public sealed class AdmitPerson(Database database, TimeProvider clock)
{
    public async Task<Refusal?> RunAsync(long child, string name, string why, Caller by)
    {
        await using var work = await database.BeginAloneAsync(FollowRecords.Table);
        if (await work.MayNotAsync(child, why, by, clock.GetUtcNow()) is { } refusal)
            return refusal;
        if (!await work.IsRestrictedAsync(child, by.Authority))
            return new Refusal("This record is not restricted: who sees it follows from how far each role sees.");
        var folded = UserSql.Folded(name);
        if (await work.CannotBeAdmittedAsync(by.Authority, [folded]) is { } unknown)
            return unknown;
        if ((await work.ExcludedAsync(by.Authority, child)).Contains(folded))
            return new Refusal($"{folded} is kept out of this child. End that first.");
        if ((await work.AdmittedAsync(by.Authority, child)).Contains(folded))
            return new Refusal($"{folded} sees this record already.");

        var now = clock.GetUtcNow();
        await work.AdmitAsync(by.Authority, child, folded, why, by.Name, now, until: null);
        await work.WriteToTrailAsync(
            by,
            now,
            "Let somebody see a restricted record",
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
        var admitted = await work.AdmittedAsync(by.Authority, child);
        if (!admitted.Contains(folded))
            return new Refusal($"{folded} is not among those who see this record.");
        if (!(await work.KeepersAsync(child, by.Authority)).Any(name => name != folded))
            return new Refusal("Somebody must see the record. Let another person in first, or lift the restriction.");

        var now = clock.GetUtcNow();
        await work.EndAdmissionAsync(by.Authority, child, folded, by.Name, now);
        await work.WriteToTrailAsync(
            by,
            now,
            "Took the sight of a restricted record from somebody",
            folded,
            [child],
            Purpose.Administration
        );
        await work.KeepAsync();
        return null;
    }
}
