using Dapper;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Restrictions;

/// <summary>Writes who sees a child's record. What ends is kept with its end.</summary>
internal static class RestrictionSql
{
    private const string Admitted = "access_admitted";
    private const string Excluded = "access_exclusion";

    public static Task<int> RestrictAsync(
        this Work work,
        string authority,
        long child,
        string why,
        string by,
        DateTimeOffset at
    ) =>
        work.Connection.ExecuteAsync(
            """
            insert into access_restriction (number, authority, child, why, by_name, at)
            select coalesce(max(number), 0) + 1, @authority, @child, @why, @by, @at from access_restriction
            """,
            new
            {
                authority,
                child,
                why = why.Trim(),
                by,
                at = Moment.Text(at),
            }
        );

    /// <summary>Ends a restriction, and with it who was let in.</summary>
    public static Task<int> LiftAsync(
        this Work work,
        string authority,
        long child,
        string why,
        string by,
        DateTimeOffset at
    ) =>
        work.Connection.ExecuteAsync(
            """
            update access_restriction set ended_by = @by, ended_at = @at, ended_why = @why
            where authority = @authority and child = @child and ended_at is null;
            update access_admitted set ended_by = @by, ended_at = @at
            where authority = @authority and child = @child and ended_at is null
            """,
            new
            {
                authority,
                child,
                why = why.Trim(),
                by,
                at = Moment.Text(at),
            }
        );

    /// <param name="until">When it ends by itself; null for good.</param>
    public static Task<int> AdmitAsync(
        this Work work,
        string authority,
        long child,
        string name,
        string why,
        string by,
        DateTimeOffset at,
        DateTimeOffset? until
    ) =>
        work.Connection.ExecuteAsync(
            """
            insert into access_admitted (number, authority, child, user_name, why, by_name, at, until)
            select coalesce(max(number), 0) + 1, @authority, @child, @name, @why, @by, @at, @until from access_admitted
            """,
            new
            {
                authority,
                child,
                name,
                why = why.Trim(),
                by,
                at = Moment.Text(at),
                until = until is { } end ? Moment.Text(end) : null,
            }
        );

    /// <returns>How many admissions that had not ended were ended.</returns>
    public static Task<int> EndAdmissionAsync(
        this Work work,
        string authority,
        long child,
        string name,
        string by,
        DateTimeOffset at
    ) => work.EndAsync(Admitted, authority, child, name, by, at);

    public static Task<int> ExcludeAsync(
        this Work work,
        string authority,
        long child,
        string name,
        string why,
        string by,
        DateTimeOffset at
    ) =>
        work.Connection.ExecuteAsync(
            """
            insert into access_exclusion (number, authority, child, user_name, why, by_name, at)
            select coalesce(max(number), 0) + 1, @authority, @child, @name, @why, @by, @at from access_exclusion
            """,
            new
            {
                authority,
                child,
                name,
                why = why.Trim(),
                by,
                at = Moment.Text(at),
            }
        );

    /// <returns>How many exclusions that had not ended were ended.</returns>
    public static Task<int> EndExclusionAsync(
        this Work work,
        string authority,
        long child,
        string name,
        string by,
        DateTimeOffset at
    ) => work.EndAsync(Excluded, authority, child, name, by, at);

    /// <summary>The names of those let in for good.</summary>
    public static Task<IReadOnlyList<string>> AdmittedAsync(this Work work, string authority, long child) =>
        work.NamesAsync($"{Admitted} where until is null and", authority, child);

    /// <summary>The names of those kept out.</summary>
    public static Task<IReadOnlyList<string>> ExcludedAsync(this Work work, string authority, long child) =>
        work.NamesAsync($"{Excluded} where", authority, child);

    private static Task<int> EndAsync(
        this Work work,
        string table,
        string authority,
        long child,
        string name,
        string by,
        DateTimeOffset at
    ) =>
        work.Connection.ExecuteAsync(
            $"""
            update {table} set ended_by = @by, ended_at = @at
            where authority = @authority and child = @child and user_name = @name and ended_at is null
            """,
            new
            {
                authority,
                child,
                name,
                by,
                at = Moment.Text(at),
            }
        );

    private static async Task<IReadOnlyList<string>> NamesAsync(
        this Work work,
        string those,
        string authority,
        long child
    ) =>
        [
            .. await work.Connection.QueryAsync<string>(
                $"""
                select distinct user_name from {those} authority = @authority and child = @child and ended_at is null
                order by user_name
                """,
                new { authority, child }
            ),
        ];
}
