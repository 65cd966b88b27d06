using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;

namespace Headwater.Intake.Findings;

/// <summary>The notes for the Department on one rule of one year's return.</summary>
/// <param name="Example">One of them.</param>
public sealed record NotesOfRule(string Return, int Year, string Rule, long Notes, string Example);

/// <summary>What the Department will be told, the rules with most notes first. Notes are people's own words about children, so the look is on the trail.</summary>
public sealed class CountNotes(Database database, TimeProvider clock)
{
    public async Task<IReadOnlyList<NotesOfRule>> RunAsync(Caller caller)
    {
        if (!NeedToKnow.SeesEveryone(caller))
            return [];
        await using var work = await database.BeginAsync();
        var rows = await work.Connection.QueryAsync<Row>(
            """
            select of_return, year, rule, count(*) as notes, min(note) as example
            from intake_finding
            where authority = @Authority and note is not null and gone_on is null
            group by of_return, year, rule
            order by count(*) desc, of_return, year, rule
            """,
            new { caller.Authority }
        );
        await work.WriteToTrailAsync(caller, clock.GetUtcNow(), "Looked at notes for the Department", "by rule", []);
        await work.KeepAsync();
        return [.. rows.Select(row => new NotesOfRule(row.OfReturn, (int)row.Year, row.Rule, row.Notes, row.Example))];
    }

    // A class, not a record: of an empty answer SQLite does not know the types of computed columns.
    private sealed class Row
    {
        public string OfReturn { get; init; } = "";
        public long Year { get; init; }
        public string Rule { get; init; } = "";
        public long Notes { get; init; }
        public string Example { get; init; } = "";
    }
}
