using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Records.Timelines;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Need.Levels.Decisions;

internal static class DecisionSql
{
    private const int LongestReason = 2000;

    /// <summary>Where the child stands, or why the caller may not decide.</summary>
    public static async Task<(Standing? Standing, Refusal? Refusal)> StandingAsync(
        this Work work,
        long child,
        Seen seen,
        Caller by
    )
    {
        if (!by.AgreesLevels)
            return (null, new Refusal("Your role does not decide on levels."));

        var parameters = new DynamicParameters(new { child });
        var row = await work.Connection.QuerySingleOrDefaultAsync<StandingRow>(
            $"""
            select c.id as child, s.level as suggested, a.level as agreed, a.suggested as suggested_then,
                   a.decision, a.deferred_until
            from record_child c
            left join need_suggestion s on s.authority = c.authority and s.child = c.id
            left join need_agreed a on a.child = c.id
            where c.id = @child and c.joined_into is null and {NeedToKnow.Condition(by, "c", parameters)}
            """,
            parameters
        );
        return row?.Standing switch
        {
            null => (null, new Refusal("There is no such child among those you may see.")),
            { } standing when !standing.IsAs(seen) => (null, Overtaken),
            { } standing => (standing, null),
        };
    }

    /// <summary>Writes the decision, unless someone else was faster.</summary>
    /// <param name="level">The child's level from now on; null if they have none.</param>
    public static async Task<Refusal?> DecideAsync(
        this Work work,
        Standing standing,
        Decided decided,
        PathwayLevel? level,
        DateOnly? until,
        string reason,
        TimeProvider clock,
        Caller by
    )
    {
        if (reason.Length > LongestReason)
            return new Refusal($"Say it in {LongestReason} characters or fewer.");

        var (now, today) = (clock.GetUtcNow(), DateOnly.FromDateTime(clock.GetLocalNow().Date));
        var decision = new Decision(
            $"{Guid.CreateVersion7(now)}",
            decided,
            decided is Decided.Deferred ? null : level,
            standing.Suggested,
            until,
            reason.Trim(),
            today,
            now,
            by.DisplayName,
            $"{by.Role}"
        );
        if (await work.StandAsync(standing, level, decision, by) is 0)
            return Overtaken;

        await work.InsertDecisionAsync(standing.Child, decision, by);
        if (decided is not Decided.Deferred && level is { } shown)
            await work.ShowAsync(standing.Child, shown, today, by);
        await work.WriteToTrailAsync(
            by,
            now,
            $"{decided} a level",
            $"suggested {(int)standing.Suggested}",
            [standing.Child]
        );
        await work.KeepAsync();
        return null;
    }

    public static async Task<IReadOnlyList<Decision>> DecisionsAsync(this Work work, long child) =>
        [
            .. (
                await work.Connection.QueryAsync<DecisionRow>(
                    """
                    select d.id, d.decided, d.level, d.suggested, d.until_day, d.reason, d.decided_on, d.decided_at,
                           d.by_display, d.by_role
                    from need_decision d
                    join record_child c on c.id = d.child
                    where c.id = @child or c.joined_into = @child
                    order by d.decided_at, d.id
                    """,
                    new { child }
                )
            ).Select(row => row.Decision),
        ];

    private static Refusal Overtaken =>
        new("The suggestion or the decision has changed since you opened the page. Look at it again.");

    private static Task<int> StandAsync(
        this Work work,
        Standing standing,
        PathwayLevel? level,
        Decision decision,
        Caller by
    )
    {
        var stays = decision.Decided is Decided.Deferred;
        var values = new
        {
            child = standing.Child,
            by.Authority,
            level = (long?)level,
            today = decision.On,
            suggested = (long)standing.Suggested,
            decision.Until,
            decision.Id,
            before = standing.Decision,
            stays = stays ? 1L : 0L,
        };
        return work.Connection.ExecuteAsync(
            standing.Decision is null
                ? """
                insert into need_agreed (child, authority, level, since, suggested, deferred_until, decision)
                values (@child, @Authority, @level, case when @stays = 1 then null else @today end, @suggested, @Until, @Id)
                on conflict (child) do nothing
                """
                : """
                update need_agreed
                set since = case when @stays = 1 or level = @level then since else @today end,
                    suggested = case when @stays = 1 and level is not null then suggested else @suggested end,
                    level = @level, deferred_until = @Until, decision = @Id
                where child = @child and decision = @before
                """,
            values
        );
    }

    private static Task<int> InsertDecisionAsync(this Work work, long child, Decision decision, Caller by) =>
        work.Connection.ExecuteAsync(
            """
            insert into need_decision (id, authority, child, decided, level, suggested, until_day, reason, decided_on,
                                       decided_at, by_name, by_display, by_role)
            values (@Id, @Authority, @child, @decided, @level, @suggested, @Until, @Reason, @On,
                    @at, @Name, @By, @Role)
            """,
            new
            {
                decision.Id,
                by.Authority,
                child,
                decided = $"{decision.Decided}",
                level = (long?)decision.Level,
                suggested = (long)decision.Suggested,
                decision.Until,
                decision.Reason,
                decision.On,
                at = Moment.Text(decision.At),
                by.Name,
                decision.By,
                decision.Role,
            }
        );

    // The list shows the agreed level; a child for whom nothing was suggested gets a line there too.
    private static async Task ShowAsync(this Work work, long child, PathwayLevel shown, DateOnly today, Caller by)
    {
        var updated = await work.Connection.ExecuteAsync(
            "update need_suggestion set shown = @shown where authority = @Authority and child = @child",
            new
            {
                by.Authority,
                child,
                shown = (long)shown,
            }
        );
        if (updated > 0)
            return;

        var needLevel = await work.WholeTimelineAsync(by.Authority, child) is { } timeline
            ? NeedLevels.On(timeline, today)
            : NeedLevel.Universal;
        await work.Connection.ExecuteAsync(
            """
            insert into need_suggestion (child, authority, level, since, was, change, changed_on, need_level, reasons, shown, run)
            values (@child, @Authority, 0, @today, null, 'Same', @today, @needLevel, 0, @shown, 0)
            """,
            new
            {
                child,
                by.Authority,
                today,
                needLevel = (long)needLevel,
                shown = (long)shown,
            }
        );
    }

    private sealed record StandingRow(
        long Child,
        long? Suggested,
        long? Agreed,
        long? SuggestedThen,
        string? Decision,
        string? DeferredUntil
    )
    {
        public Standing Standing =>
            new(
                Child,
                (PathwayLevel)(Suggested ?? 0),
                (PathwayLevel?)Agreed,
                (PathwayLevel?)SuggestedThen,
                Decision,
                DeferredUntil is not null
            );
    }

    private sealed record DecisionRow(
        string Id,
        string Decided,
        long? Level,
        long Suggested,
        string? UntilDay,
        string Reason,
        string DecidedOn,
        string DecidedAt,
        string ByDisplay,
        string ByRole
    )
    {
        public Decision Decision =>
            new(
                Id,
                Enum.Parse<Decided>(Decided),
                (PathwayLevel?)Level,
                (PathwayLevel)Suggested,
                UntilDay is null ? null : Days.Read(UntilDay),
                Reason,
                Days.Read(DecidedOn),
                Moment.Read(DecidedAt),
                ByDisplay,
                ByRole
            );
    }
}
