using System.Globalization;
using Dapper;
using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Intake.Submissions;

/// <summary>A file as the data quality page lists it. It holds no child's data.</summary>
/// <param name="SupersededBy">The path of the file that replaced it; null where none did.</param>
/// <param name="NewestDay">The newest day of which it tells; null where it tells of none.</param>
public sealed record Submission(
    int Number,
    string Path,
    string? Table,
    SourceSystem? Source,
    DateTimeOffset ReceivedAt,
    string Status,
    long Rows,
    long Loaded,
    long LeftOut,
    long Problems,
    string? SupersededBy,
    DateOnly? NewestDay
);

/// <summary>How fresh a source is.</summary>
/// <param name="NewestDay">The newest day of which any of its files tells.</param>
public sealed record Freshness(
    SourceSystem Source,
    long Files,
    long Rows,
    long Problems,
    DateTimeOffset NewestFile,
    DateOnly? NewestDay
);

/// <summary>Lists what an authority has sent, and how fresh each source is.</summary>
public sealed class ListSubmissions(Database database)
{
    public async Task<IReadOnlyList<Submission>> RunAsync(Caller caller)
    {
        await using var work = await database.ReadAsync();
        var rows = await work.Connection.QueryAsync<Row>(
            """
            select f.number, f.path, f.table_name, f.source, f.received_at, f.status, f.rows_read, f.loaded, f.left_out,
                   f.problems, by_file.path as superseded_by, f.newest_day
            from intake_file f
            left join intake_file by_file on by_file.number = f.superseded_by
            where f.authority = @authority
            order by f.received_at desc, coalesce(f.newest_day, '') desc, f.number
            """,
            new { authority = caller.Authority }
        );
        return [.. rows.Select(row => row.Submission)];
    }

    public async Task<IReadOnlyList<Freshness>> FreshnessAsync(Caller caller)
    {
        await using var work = await database.ReadAsync();
        var rows = await work.Connection.QueryAsync<FreshRow>(
            """
            select source, count(*) as files, sum(rows_read) as row_count, sum(problems) as problem_count,
                   max(received_at) as newest_file, max(newest_day) as newest_day
            from intake_file
            where authority = @authority and status = 'Current'
            group by source
            order by source
            """,
            new { authority = caller.Authority }
        );
        return [.. rows.Select(row => row.Freshness)];
    }

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Moment(string text) =>
        DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);

    private sealed record Row(
        long Number,
        string Path,
        string? TableName,
        long? Source,
        string ReceivedAt,
        string Status,
        long RowsRead,
        long Loaded,
        long LeftOut,
        long Problems,
        string? SupersededBy,
        string? NewestDay
    )
    {
        public Submission Submission =>
            new(
                (int)Number,
                Path,
                TableName,
                (SourceSystem?)Source,
                Moment(ReceivedAt),
                Status,
                RowsRead,
                Loaded,
                LeftOut,
                Problems,
                SupersededBy,
                Day(NewestDay)
            );
    }

    private sealed class FreshRow
    {
        public long Source { get; init; }
        public long Files { get; init; }
        public long RowCount { get; init; }
        public long ProblemCount { get; init; }
        public string NewestFile { get; init; } = "";
        public string? NewestDay { get; init; }

        public Freshness Freshness =>
            new((SourceSystem)Source, Files, RowCount, ProblemCount, Moment(NewestFile), Day(NewestDay));
    }
}
