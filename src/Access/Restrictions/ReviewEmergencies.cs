using Dapper;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Restrictions;

/// <summary>One time that somebody let themselves in to a restricted record.</summary>
/// <param name="Child">Null where the caller does not see the record.</param>
/// <param name="Name">The name with which whoever let themselves in signs in; <paramref name="By"/> is what colleagues call them.</param>
/// <param name="Review">What the reviewer said; null until somebody has.</param>
public sealed record Emergency(
    long Number,
    long? Child,
    string Name,
    string By,
    string Why,
    DateTimeOffset At,
    DateTimeOffset Until,
    string? ReviewedBy,
    DateTimeOffset? ReviewedAt,
    string? Review
);

/// <summary>Who let themselves in to restricted records, for whoever answers for it to review.</summary>
public sealed class ReviewEmergencies(Database database, TimeProvider clock)
{
    /// <summary>Those that wait for a review first, the latest first; none unless the caller reviews them.</summary>
    public async Task<IReadOnlyList<Emergency>> ListAsync(Caller caller)
    {
        if (!caller.ReviewsEmergencies)
            return [];
        await using var work = await database.BeginAsync();
        var parameters = new DynamicParameters();
        var rows = (
            await work.Connection.QueryAsync<Row>(
                $"""
                select a.number, case when a.child in (
                           select c.id from record_child c where {NeedToKnow.Condition(caller, "c", parameters)})
                       then a.child end as child,
                       a.user_name, coalesce(u.display_name, a.user_name) as display, a.why, a.at, a.until,
                       coalesce(r.display_name, a.reviewed_by) as reviewed_by, a.reviewed_at, a.review
                from access_admitted a
                left join access_user u on u.authority = a.authority and u.name = a.user_name
                left join access_user r on r.authority = a.authority and r.name = a.reviewed_by
                where a.authority = @callerAuthority and a.until is not null and {NotExcluded(caller, parameters)}
                order by case when a.reviewed_at is null then 0 else 1 end, a.number desc
                """,
                parameters
            )
        ).Select(row => row.Emergency).ToList();
        var seen = rows.Select(each => each.Child).OfType<long>().ToList();
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Looked at emergency access",
            "",
            seen,
            Purpose.InformationRights
        );
        await work.KeepAsync();
        return rows;
    }

    /// <summary>How many wait; none unless the caller reviews them.</summary>
    public async Task<int> CountAsync(Caller caller)
    {
        if (!caller.ReviewsEmergencies)
            return 0;
        await using var work = await database.ReadAsync();
        var parameters = new DynamicParameters(new { caller.Authority, caller.Name });
        return await work.Connection.ExecuteScalarAsync<int>(
            $"""
            select count(*) from access_admitted a
            where a.authority = @Authority and a.until is not null and a.reviewed_at is null and a.user_name <> @Name
              and {NotExcluded(caller, parameters)}
            """,
            parameters
        );
    }

    /// <param name="review">What the reviewer found: rightly or not, and what follows.</param>
    public async Task<Refusal?> RunAsync(long number, string review, Caller by)
    {
        if (!by.ReviewsEmergencies)
            return new Refusal("Your role does not review emergency access.");
        if (WrittenReason.Unsaid(review) is { } unsaid)
            return unsaid;
        await using var work = await database.BeginAsync();
        var now = clock.GetUtcNow();
        var parameters = new DynamicParameters(new { number, by.Authority });
        var child = await work.Connection.ExecuteScalarAsync<long?>(
            $"""
            select a.child from access_admitted a
            where a.number = @number and a.authority = @Authority and a.until is not null and a.reviewed_at is null
              and {NotExcluded(by, parameters)}
            """,
            parameters
        );
        if (child is null)
        {
            await RefuseAsync(work, number, by, now);
            return new Refusal("This was reviewed already, or there is no such entry.");
        }

        var changed = await work.Connection.ExecuteAsync(
            """
            update access_admitted set reviewed_by = @Name, reviewed_at = @at, review = @review
            where number = @number and authority = @Authority and reviewed_at is null and user_name <> @Name
            """,
            new
            {
                number,
                by.Authority,
                by.Name,
                at = Moment.Text(now),
                review = review.Trim(),
            }
        );
        if (changed is 0)
            return new Refusal("Nobody reviews their own. Ask a colleague.");
        await work.WriteToTrailAsync(
            by,
            now,
            "Reviewed an emergency access",
            $"entry {number}",
            [child.Value],
            Purpose.InformationRights
        );
        await work.KeepAsync();
        return null;
    }

    // Whoever must not see a child whatever their role must not read there either why somebody had to.
    private static string NotExcluded(Caller caller, DynamicParameters parameters) =>
        $"a.child not in ({NeedToKnow.Excluded(caller, parameters)})";

    // What was reviewed meanwhile is no try at what is hidden.
    private static async Task RefuseAsync(Work work, long number, Caller by, DateTimeOffset now)
    {
        var parameters = new DynamicParameters(new { number, by.Authority });
        var entry = await work.Connection.QuerySingleOrDefaultAsync<(long Child, long Excluded)?>(
            $"""
            select a.child, case when {NotExcluded(by, parameters)} then 0 else 1 end
            from access_admitted a
            where a.number = @number and a.authority = @Authority and a.until is not null
            """,
            parameters
        );
        if (entry is { Excluded: 0 })
            return;
        await work.WriteRefusalToTrailAsync(
            by,
            now,
            "Was refused the review of an emergency access",
            $"entry {number}",
            entry is { } hidden ? [hidden.Child] : [],
            Purpose.InformationRights
        );
        await work.KeepAsync();
    }

    // A class, not a record: of computed columns SQLite knows no types.
    private sealed class Row
    {
        public long Number { get; init; }

        public long? Child { get; init; }

        public string UserName { get; init; } = "";

        public string Display { get; init; } = "";

        public string Why { get; init; } = "";

        public string At { get; init; } = "";

        public string Until { get; init; } = "";

        public string? ReviewedBy { get; init; }

        public string? ReviewedAt { get; init; }

        public string? Review { get; init; }

        public Emergency Emergency =>
            new(
                Number,
                Child,
                UserName,
                Display,
                Why,
                Moment.Read(At),
                Moment.Read(Until),
                ReviewedBy,
                ReviewedAt is { } at ? Moment.Read(at) : null,
                Review
            );
    }
}
