using System.Globalization;
using Dapper;
using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Intake.Findings;

/// <summary>A check that was kept, and what it changed.</summary>
/// <param name="Found">How many places it found, those beyond the first thousand of a kind too.</param>
/// <param name="NotKept">How many of them were only counted.</param>
/// <param name="Open">How many were open after it in the returns and years that it covered.</param>
public sealed record KeptCheck(
    long Number,
    DateTimeOffset At,
    string By,
    string Sent,
    long Files,
    long Rows,
    long Found,
    long NotKept,
    long Open,
    long New,
    long Back,
    long Gone
);

/// <summary>Lists the checks of an authority. It names no child.</summary>
public sealed class ListChecks(Database database)
{
    /// <param name="of">Only the checks that covered this return, and only what they changed in it; null for all.</param>
    /// <returns>The newest first.</returns>
    public async Task<IReadOnlyList<KeptCheck>> RunAsync(Caller caller, int take, string? of = null, int? year = null)
    {
        if (!NeedToKnow.SeesEveryone(caller))
            return [];
        var parameters = new DynamicParameters(new { caller.Authority, take });
        var only = "";
        if (of is not null)
        {
            parameters.Add("ofReturn", of);
            parameters.Add("year", (long)(year ?? 0));
            only = "and y.of_return = @ofReturn and y.year = @year";
        }

        await using var work = await database.ReadAsync();
        var rows = await work.Connection.QueryAsync<Row>(
            $"""
            select c.number, c.at, c.by_display, c.sent, c.files, c.rows_read, c.findings, c.not_kept,
                   coalesce(sum(y.open_after), 0) as open_after, coalesce(sum(y.new_found), 0) as new_found,
                   coalesce(sum(y.came_back), 0) as came_back, coalesce(sum(y.gone), 0) as gone
            from intake_check c
            {(of is null ? "left join" : "join")} intake_check_year y on y.check_number = c.number {only}
            where c.authority = @Authority and c.forgotten_on is null
            group by c.number, c.at, c.by_display, c.sent, c.files, c.rows_read, c.findings, c.not_kept
            order by c.number desc
            limit @take
            """,
            parameters
        );
        return [.. rows.Select(row => row.Check)];
    }

    // A class, not a record: of an empty answer SQLite does not know the types of computed columns.
    private sealed class Row
    {
        public long Number { get; init; }
        public string At { get; init; } = "";
        public string ByDisplay { get; init; } = "";
        public string Sent { get; init; } = "";
        public long Files { get; init; }
        public long RowsRead { get; init; }
        public long Findings { get; init; }
        public long NotKept { get; init; }
        public long OpenAfter { get; init; }
        public long NewFound { get; init; }
        public long CameBack { get; init; }
        public long Gone { get; init; }

        public KeptCheck Check =>
            new(
                Number,
                DateTimeOffset.ParseExact(At, "O", CultureInfo.InvariantCulture),
                ByDisplay,
                Sent,
                Files,
                RowsRead,
                Findings,
                NotKept,
                OpenAfter,
                NewFound,
                CameBack,
                Gone
            );
    }
}
