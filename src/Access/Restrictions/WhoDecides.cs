using Dapper;
using Headwater.Access.Trail;
using Headwater.Access.Users;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Restrictions;

/// <summary>What all decisions about who sees a child's record have in common.</summary>
internal static class WhoDecides
{
    /// <summary>Why a caller may not decide who sees a child; null where they may.</summary>
    /// <remarks>To be asked first of all: that they asked for a child whom they do not see is kept, and ends the work.</remarks>
    public static async Task<Refusal?> MayNotAsync(
        this Work work,
        long child,
        string why,
        Caller by,
        DateTimeOffset now
    )
    {
        if (!by.RestrictsRecords)
            return new Refusal("Your role does not decide who sees a record.");
        if (WrittenReason.Unsaid(why) is { } unsaid)
            return unsaid;
        if (!await work.SeesAsync(child, by))
            return await work.RefuseAsync(child, by, now);
        return await work.StandsForAsync(child, by)
            ? null
            : new Refusal("You see this record for a time only. Somebody on its list decides who sees it.");
    }

    /// <summary>Keeps that somebody would have decided who sees a child whom they do not see, whether there is such a child or not.</summary>
    public static async Task<Refusal> RefuseAsync(this Work work, long child, Caller by, DateTimeOffset now)
    {
        await work.WriteRefusalToTrailAsync(by, now, "Was refused to decide who sees a child", child);
        await work.KeepAsync();
        return RestrictChild.NoSuchChild;
    }

    /// <summary>
    /// Whether a caller who sees a child decides who else does: of a restricted record those on its list, or whoever let
    /// themselves in where nobody on the list can sign in and see it any more.
    /// </summary>
    public static async Task<bool> StandsForAsync(this Work work, long child, Caller by)
    {
        if (!await work.IsRestrictedAsync(child, by.Authority))
            return true;
        var keepers = await work.KeepersAsync(child, by.Authority);
        return keepers.Count is 0 || keepers.Contains(by.Name);
    }

    /// <summary>The names of those on the list of a restricted record who can sign in and see it.</summary>
    public static async Task<IReadOnlyList<string>> KeepersAsync(this Work work, long child, string authority)
    {
        var admitted = await work.AdmittedAsync(authority, child);
        var excluded = await work.ExcludedAsync(authority, child);
        return [.. admitted.Except(excluded).Intersect(await work.SeeingAsync(authority, NotPartner))];
    }

    /// <summary>Names with which nobody signs in who can be on the list of a restricted record; null where somebody does with each.</summary>
    public static Task<Refusal?> CannotBeAdmittedAsync(this Work work, string authority, IEnumerable<string> names) =>
        work.UnknownAsync(authority, names, NotPartner);

    /// <summary>A name with which nobody signs in who sees children, of the council's people or others'; null where somebody does.</summary>
    public static Task<Refusal?> CannotBeExcludedAsync(this Work work, string authority, string name) =>
        work.UnknownAsync(authority, [name], _ => true);

    private static async Task<Refusal?> UnknownAsync(
        this Work work,
        string authority,
        IEnumerable<string> names,
        Func<Caller, bool> who
    )
    {
        var unknown = names.Except(await work.SeeingAsync(authority, who)).ToList();
        return unknown.Count is 0
            ? null
            : new Refusal($"Nobody who sees children signs in as {string.Join(", ", unknown)}.");
    }

    public static async Task<bool> IsRestrictedAsync(this Work work, long child, string authority) =>
        await work.Connection.ExecuteScalarAsync<long>(
            """
            select count(*) from access_restriction
            where authority = @authority and child = @child and ended_at is null
            """,
            new { authority, child }
        )
            is not 0;

    // No agreement takes in a restricted record.
    private static bool NotPartner(Caller caller) => !NeedToKnow.IsPartner(caller);

    // The names with which those sign in who see children.
    private static async Task<IEnumerable<string>> SeeingAsync(
        this Work work,
        string authority,
        Func<Caller, bool> who
    ) =>
        (await work.WhoMaySignInAsync(authority))
            .Where(caller => caller.SeesChildren && who(caller))
            .Select(caller => caller.Name);
}
