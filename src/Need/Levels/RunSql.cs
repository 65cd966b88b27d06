using Dapper;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Need.Levels;

internal static class RunSql
{
    /// <summary>Where a child turned out to be another, what was agreed for them goes along; the other's own agreement stands first.</summary>
    public static async Task MoveAgreedLevelsAsync(this Work work, string authority)
    {
        // A join that was taken back: what was agreed for the child who stands again goes home.
        await work.Connection.ExecuteAsync(
            """
            update need_agreed set child = (select d.child from need_decision d where d.id = need_agreed.decision)
            where authority = @authority and exists (
                select 1 from need_decision d join record_child c on c.id = d.child
                where d.id = need_agreed.decision and d.child <> need_agreed.child and c.joined_into is null
                  and not exists (select 1 from need_agreed o where o.child = d.child))
            """,
            new { authority }
        );
        var moved = await work.Connection.QueryAsync<(long Child, long Into)>(
            """
            select a.child, c.joined_into
            from need_agreed a
            join record_child c on c.id = a.child
            where a.authority = @authority and c.joined_into <> c.id
            order by a.decision desc
            """,
            new { authority }
        );
        foreach (var (child, into) in moved)
        {
            await work.Connection.ExecuteAsync(
                "update need_agreed set child = @into where child = @child and not exists (select 1 from need_agreed where child = @into)",
                new { child, into }
            );
            await work.Connection.ExecuteAsync("delete from need_agreed where child = @child", new { child });
        }
    }

    public static async Task ForgetSuggestionsAsync(this Work work, string authority)
    {
        await work.Connection.ExecuteAsync("delete from need_reason where authority = @authority", new { authority });
        await work.Connection.ExecuteAsync(
            "delete from need_suggestion where authority = @authority",
            new { authority }
        );
    }

    /// <summary>Leaves out what is suggested for some children.</summary>
    public static async Task ForgetSuggestionsAsync(
        this Work work,
        string authority,
        IReadOnlyCollection<long> children
    )
    {
        var these = string.Join(", ", children);
        foreach (var table in new[] { "need_reason", "need_suggestion" })
            await work.Connection.ExecuteAsync(
                $"delete from {table} where authority = @authority and child in ({these})",
                new { authority }
            );
    }

    /// <summary>Begins an assessment, of everyone or of those who moved: they take turns, so that none writes over another.</summary>
    public static Task<Work> BeginAssessingAsync(this Database database) =>
        database.BeginAloneAsync("need_moves_heard");

    /// <summary>The number of the last child who moved. Whoever reads it before any timeline has assessed everybody up to it.</summary>
    public static Task<long> LastMovedAsync(this Work work, string authority) =>
        work.Connection.ExecuteScalarAsync<long>(
            "select coalesce(max(number), 0) from record_moved where authority = @authority",
            new { authority }
        );

    /// <summary>The children whose records were joined or parted since the newest assessment, of everyone or of those who moved.</summary>
    public static async Task<IReadOnlyCollection<long>> MovedAsync(this Work work, string authority, long last) =>
        (
            await work.Connection.QueryAsync<long>(
                """
                select child from record_moved
                where authority = @authority and number <= @last
                  and number > coalesce((select moved from need_moves_heard where authority = @authority), 0)
                """,
                new { authority, last }
            )
        ).ToHashSet();

    /// <summary>Every child who moved up to a number stands assessed as they now are.</summary>
    public static async Task HeardOfMovesAsync(this Work work, string authority, long last)
    {
        await work.Connection.ExecuteAsync(
            "delete from need_moves_heard where authority = @authority",
            new { authority }
        );
        await work.Connection.ExecuteAsync(
            "insert into need_moves_heard (authority, moved) values (@authority, @last)",
            new { authority, last }
        );
    }

    public static IRows InsertReasons(Work work) =>
        work.Insert(
            "need_reason",
            "child",
            "signal",
            "authority",
            "level",
            "since",
            "latest",
            "first_seen",
            "entries",
            "evidence"
        );

    public static void Write(
        IRows rows,
        string authority,
        long child,
        FoundReason reason,
        Earlier earlier,
        DateOnly today
    )
    {
        rows.Number(child);
        rows.Text(reason.Signal.Key);
        rows.Text(authority);
        rows.Number((long)reason.Signal.Level);
        rows.Day(reason.Since);
        rows.Day(reason.Latest);
        rows.Day(earlier.FirstSeen(child, reason.Signal.Key, today));
        rows.Number(reason.Entries);
        rows.Text(reason.Evidence);
        rows.EndRow();
    }

    public static async Task WriteSuggestionsAsync(
        this Work work,
        string authority,
        long run,
        IEnumerable<SuggestionRow> suggestions
    )
    {
        await using var rows = work.Insert(
            "need_suggestion",
            "child",
            "authority",
            "level",
            "since",
            "was",
            "change",
            "changed_on",
            "need_level",
            "reasons",
            "shown",
            "run"
        );
        foreach (var suggestion in suggestions)
        {
            rows.Number(suggestion.Child);
            rows.Text(authority);
            rows.Number((long)suggestion.Level);
            rows.Day(suggestion.Since);
            rows.Number((long?)suggestion.Was);
            rows.Text($"{suggestion.Change}");
            rows.Day(suggestion.ChangedOn);
            rows.Number((long)suggestion.NeedLevel);
            rows.Number(suggestion.Reasons);
            rows.Number((long)suggestion.Shown);
            rows.Number(run);
            rows.EndRow();
        }

        await rows.FinishAsync();
    }

    /// <param name="load">The last load that the run had certainly seen.</param>
    public static async Task WriteRunAsync(this Work work, string authority, Run run, long load)
    {
        await work.Connection.ExecuteAsync(
            """
            insert into need_run (id, authority, assessed_on, finished_at, by_name, policy_name, policy_date,
                                  policy_signed_by, policy_numbers, catalogue, children, entries, at_one, at_two, at_three)
            values (@Id, @authority, @AssessedOn, @finishedAt, @By, @policyName, @policyDate,
                    @policySignedBy, @policyNumbers, @Catalogue, @Children, @Entries, @one, @two, @three)
            """,
            new
            {
                run.Id,
                authority,
                run.AssessedOn,
                finishedAt = Moment.Text(run.FinishedAt),
                run.By,
                policyName = run.Policy.Name,
                policyDate = run.Policy.Date,
                policySignedBy = run.Policy.SignedBy,
                policyNumbers = PolicyNumbers.Write(run.Policy),
                run.Catalogue,
                run.Children,
                run.Entries,
                one = run.Levels[PathwayLevel.Emerging],
                two = run.Levels[PathwayLevel.Edge],
                three = run.Levels[PathwayLevel.Outside],
            }
        );
        await work.Connection.ExecuteAsync(
            "insert into need_run_load (run, load) values (@Id, @load)",
            new { run.Id, load }
        );
        await work.Connection.ExecuteAsync(
            "insert into need_run_signal (run, signal, children) values (@run, @signal, @children)",
            run.Signals.OrderBy(each => each.Key, StringComparer.Ordinal)
                .Select(each => new
                {
                    run = run.Id,
                    signal = each.Key,
                    children = each.Value,
                })
        );
    }
}
