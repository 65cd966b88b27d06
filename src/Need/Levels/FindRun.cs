using Dapper;
using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Need.Levels;

/// <summary>Finds the newest assessment of an authority's children: counts only, no child.</summary>
public sealed class FindRun(Database database)
{
    /// <summary>The run; null before the first.</summary>
    public async Task<Run?> NewestAsync(Caller caller)
    {
        await using var work = await database.ReadAsync();
        var row = await work.Connection.QuerySingleOrDefaultAsync<Row>(
            """
            select id, assessed_on, finished_at, by_name, policy_name, policy_date, policy_signed_by, policy_numbers,
                   catalogue, children, entries, at_one, at_two, at_three
            from need_run where authority = @authority order by id desc limit 1
            """,
            new { authority = caller.Authority }
        );
        if (row is null)
            return null;

        var signals = await work.Connection.QueryAsync<(string Signal, long Children)>(
            "select signal, children from need_run_signal where run = @run",
            new { run = row.Id }
        );
        return row.Run(signals.ToDictionary(signal => signal.Signal, signal => signal.Children));
    }

    private sealed record Row(
        long Id,
        string AssessedOn,
        string FinishedAt,
        string ByName,
        string PolicyName,
        string PolicyDate,
        string PolicySignedBy,
        string PolicyNumbers,
        string Catalogue,
        long Children,
        long Entries,
        long AtOne,
        long AtTwo,
        long AtThree
    )
    {
        public Run Run(IReadOnlyDictionary<string, long> signals) =>
            new(
                Id,
                Days.Read(AssessedOn),
                Moment.Read(FinishedAt),
                ByName,
                Levels.PolicyNumbers.Read(PolicyName, Days.Read(PolicyDate), PolicySignedBy, PolicyNumbers),
                Catalogue,
                Children,
                Entries,
                new Dictionary<PathwayLevel, long>
                {
                    [PathwayLevel.Emerging] = AtOne,
                    [PathwayLevel.Edge] = AtTwo,
                    [PathwayLevel.Outside] = AtThree,
                },
                signals
            );
    }
}
