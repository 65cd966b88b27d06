using Dapper;
using Headwater.Access.Users;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Restrictions;

/// <summary>What all decisions about who sees a child's record have in common.</summary>
internal static class Deciding
{
    public const int Longest = 1000;

    public static Refusal NoSuchChild { get; } = new("There is no such child among those you may see.");

    /// <summary>Why a caller may not decide who sees a child; null where they may.</summary>
    public static async Task<Refusal?> MayNotAsync(this Work work, long child, string why, Caller by) =>
        !by.RestrictsRecords
            ? new Refusal("Your role does not decide who sees a record.")
            : Unsaid(why) ?? (await work.SeesAsync(child, by) ? null : NoSuchChild);

    public static Refusal? Unsaid(string why) =>
        string.IsNullOrWhiteSpace(why) ? new Refusal("Say why: it is kept with your name.")
        : why.Length > Longest ? new Refusal($"Say why in {Longest} characters or fewer.")
        : null;

    /// <summary>Names that nobody of the authority signs in with; null where somebody does with each.</summary>
    public static async Task<Refusal?> UnknownAsync(this Work work, string authority, IEnumerable<string> names)
    {
        var known = (await work.ListUsersAsync(authority)).Select(user => user.Name).ToHashSet(StringComparer.Ordinal);
        // Whoever works at the terminal has no account.
        var unknown = names
            .Where(name => !known.Contains(name) && !name.StartsWith(Caller.Terminal, StringComparison.Ordinal))
            .ToList();
        return unknown.Count is 0 ? null : new Refusal($"Nobody signs in as {string.Join(", ", unknown)}.");
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
}
