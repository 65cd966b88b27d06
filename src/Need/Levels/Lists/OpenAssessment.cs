using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Need.Levels.Decisions;
using Headwater.Storage;

namespace Headwater.Need.Levels.Lists;

/// <summary>Opens where one child stands. That it was opened, and by whom, is on the trail before it is shown.</summary>
public sealed class OpenAssessment(Database database, TimeProvider clock)
{
    /// <summary>The assessment; null if there is no such child, or none that the caller may see: which of the two is not said.</summary>
    public async Task<ChildAssessment?> RunAsync(long child, Caller caller)
    {
        // Levels are what the council makes of a child: no agreement shows them.
        if (NeedToKnow.IsPartner(caller))
            return null;
        await using var work = await database.BeginAsync();
        var parameters = new DynamicParameters(new { child });
        var row = await work.Connection.QuerySingleOrDefaultAsync<Row>(
            $"""
            select s.level as suggested, s.since, s.change, s.was, s.changed_on, s.need_level, a.level as agreed,
                   a.since as agreed_since, a.suggested as suggested_then, a.deferred_until, a.decision, r.assessed_on
            from record_child c
            left join need_suggestion s on s.authority = c.authority and s.child = c.id
            left join need_agreed a on a.child = c.id
            left join need_run r on r.id = (select max(n.id) from need_run n where n.authority = c.authority)
            where c.id = @child and c.joined_into is null and {NeedToKnow.Condition(caller, "c", parameters)}
            """,
            parameters
        );
        if (row is null)
            return null;

        var reasons = await work.ReasonsAsync([child], withEvidence: true, caller);
        var decisions = await work.DecisionsAsync(child);
        await work.WriteToTrailAsync(caller, clock.GetUtcNow(), "Opened where a child stands", "", [child]);
        await work.KeepAsync();
        return row.Assessment(child, [.. reasons[child]], decisions);
    }

    private sealed record Row(
        long? Suggested,
        string? Since,
        string? Change,
        long? Was,
        string? ChangedOn,
        long? NeedLevel,
        long? Agreed,
        string? AgreedSince,
        long? SuggestedThen,
        string? DeferredUntil,
        string? Decision,
        string? AssessedOn
    )
    {
        public ChildAssessment Assessment(
            long child,
            IReadOnlyList<ListedReason> reasons,
            IReadOnlyList<Decision> decisions
        ) =>
            new(
                child,
                (PathwayLevel)(Suggested ?? 0),
                Suggested > 0 ? Day(Since) : null,
                Change is null ? Levels.Change.Same : Enum.Parse<Change>(Change),
                (PathwayLevel?)Was,
                Day(ChangedOn),
                (NeedLevel)(NeedLevel ?? (long)Levels.NeedLevel.Universal),
                reasons,
                Decision is { } decision && SuggestedThen is { } then
                    ? new Agreement(
                        (PathwayLevel?)Agreed,
                        Day(AgreedSince),
                        (PathwayLevel)then,
                        Agreed is not null && then != (Suggested ?? 0),
                        Day(DeferredUntil),
                        decision
                    )
                    : null,
                decisions,
                Day(AssessedOn)
            );

        private static DateOnly? Day(string? text) => text is null ? null : Days.Read(text);
    }
}
