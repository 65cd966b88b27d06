using Dapper;
using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Intake.Findings;

/// <summary>The notes for the Department on one rule of one year's return.</summary>
public sealed record NotesOfRule(string Return, int Year, string Rule, long Notes);

/// <summary>How many notes there are for the Department, the rules with most first. It shows none of them: they are people's own words about children.</summary>
public sealed class CountNotes(Database database)
{
    public async Task<IReadOnlyList<NotesOfRule>> RunAsync(Caller caller)
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            return [];
        await using var work = await database.ReadAsync();
        var rows = await work.Connection.QueryAsync<Row>(
            """
            select of_return, year, rule, count(*) as notes
            from intake_finding
            where authority = @Authority and note is not null and gone_on is null
            group by of_return, year, rule
            order by count(*) desc, of_return, year, rule
            """,
            new { caller.Authority }
        );
        return [.. rows.Select(row => new NotesOfRule(row.OfReturn, (int)row.Year, row.Rule, row.Notes))];
    }

    // A class, not a record: of an empty answer SQLite does not know the types of computed columns.
    private sealed class Row
    {
        public string OfReturn { get; init; } = "";
        public long Year { get; init; }
        public string Rule { get; init; } = "";
        public long Notes { get; init; }
    }
}
