using Headwater.Access.Trail;
using Headwater.Access.Users;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Restrictions;

/// <summary>Makes a child's record one that only named people see, and lets everybody see it again.</summary>
public sealed class RestrictChild(Database database, TimeProvider clock)
{
    /// <summary>The same whether there is no such child, or none whom the caller may see.</summary>
    public static Refusal NoSuchChild { get; } = new("There is no such child among those you may see.");

    /// <param name="admitted">The names with which those sign in who see the record from now on; whoever restricts it is always among them.</param>
    /// <param name="also">Other records that may be the same child's, restricted to the same people for the same reason: all of them or none. One that is restricted already stays as it is.</param>
    public async Task<Refusal?> RunAsync(
        long child,
        string why,
        IReadOnlyCollection<string> admitted,
        Caller by,
        params IReadOnlyCollection<long> also
    )
    {
        await using var work = await database.BeginAloneAsync(FollowRecords.Table);
        foreach (var one in also.Prepend(child))
            if (await work.MayNotAsync(one, why, by, clock.GetUtcNow()) is { } refusal)
                return refusal;
        if (await work.IsRestrictedAsync(child, by.Authority))
            return new Refusal("This record is restricted already.");
        var names = admitted.Select(UserSql.Folded).Append(by.Name).Distinct(StringComparer.Ordinal).Order().ToList();
        if (await work.CannotBeAdmittedAsync(by.Authority, names) is { } unknown)
            return unknown;

        var now = clock.GetUtcNow();
        foreach (var one in also.Prepend(child).Distinct())
        {
            if (await work.IsRestrictedAsync(one, by.Authority))
                continue;
            await work.RestrictAsync(by.Authority, one, why, by.Name, now);
            foreach (var name in names)
                await work.AdmitAsync(by.Authority, one, name, why, by.Name, now, until: null);
            await work.WriteToTrailAsync(
                by,
                now,
                "Restricted a record",
                $"to {string.Join(", ", names)}",
                [one],
                Purpose.Administration
            );
        }

        await work.RememberClosedAsync(by.Authority);
        await work.KeepAsync();
        return null;
    }

    /// <summary>Lets all see the record again who see others.</summary>
    public async Task<Refusal?> LiftAsync(long child, string why, Caller by)
    {
        await using var work = await database.BeginAloneAsync(FollowRecords.Table);
        if (await work.MayNotAsync(child, why, by, clock.GetUtcNow()) is { } refusal)
            return refusal;
        if (!await work.IsRestrictedAsync(child, by.Authority))
            return new Refusal("This record is not restricted.");
        var now = clock.GetUtcNow();
        await work.LiftAsync(by.Authority, child, why, by.Name, now);
        await work.RememberClosedAsync(by.Authority);
        await work.WriteToTrailAsync(
            by,
            now,
            "Lifted the restriction of a record",
            "",
            [child],
            Purpose.Administration
        );
        await work.KeepAsync();
        return null;
    }
}
