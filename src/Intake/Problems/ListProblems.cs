using Dapper;
using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Intake.Problems;

/// <summary>One rule broken in one column of one file, as the data quality page groups problems.</summary>
/// <param name="Message">What the first of them says.</param>
public sealed record ProblemGroup(
    SourceSystem? Source,
    int File,
    string Path,
    string? Table,
    string Rule,
    string Column,
    long Count,
    int FirstLine,
    string Message
);

/// <summary>Something that was put right while reading.</summary>
public sealed record RepairGroup(
    SourceSystem? Source,
    int File,
    string Path,
    string Column,
    string What,
    long Count,
    int FirstLine
);

/// <summary>Lists what was wrong with the files that count. Problems hold no cell's value, so no child's data.</summary>
public sealed class ListProblems(Database database)
{
    private const string Counting = "f.authority = @authority and f.status in ('Current', 'Unrecognised')";

    /// <summary>Problems by source, file, rule and column, most first.</summary>
    public async Task<IReadOnlyList<ProblemGroup>> GroupsAsync(Caller caller, int skip, int take)
    {
        await using var work = await database.ReadAsync();
        var rows = await work.Connection.QueryAsync<GroupRow>(
            $"""
            select f.source, f.number, f.path, f.table_name, c.rule, c.column_name, c.times, c.first_line,
                   (select p.message from intake_problem p
                    where p.file = c.file and p.rule = c.rule and p.column_name = c.column_name and p.line = c.first_line
                    order by p.number limit 1) as message
            from intake_rule_count c
            join intake_file f on f.number = c.file
            where {Counting}
            order by c.times desc, f.path, c.rule, c.column_name
            limit @take offset @skip
            """,
            new
            {
                authority = caller.Authority,
                skip,
                take,
            }
        );
        return [.. rows.Select(row => row.Group)];
    }

    public async Task<long> CountGroupsAsync(Caller caller)
    {
        await using var work = await database.ReadAsync();
        return await work.Connection.ExecuteScalarAsync<long>(
            $"select count(*) from intake_rule_count c join intake_file f on f.number = c.file where {Counting}",
            new { authority = caller.Authority }
        );
    }

    /// <summary>The problems of one file, in order of line; of each rule and column the first thousand were kept.</summary>
    public async Task<IReadOnlyList<Problem>> OfFileAsync(Caller caller, int file, int skip, int take)
    {
        await using var work = await database.ReadAsync();
        var rows = await work.Connection.QueryAsync<ProblemRow>(
            """
            select f.path, p.line, p.column_name, p.rule, p.message
            from intake_problem p
            join intake_file f on f.number = p.file
            where p.authority = @authority and p.file = @file
            order by p.line, p.number
            limit @take offset @skip
            """,
            new
            {
                authority = caller.Authority,
                file,
                skip,
                take,
            }
        );
        return [.. rows.Select(row => row.Problem)];
    }

    /// <summary>Every kept problem of one source, for the person who mends it there.</summary>
    public async Task<IReadOnlyList<Problem>> OfSourceAsync(Caller caller, SourceSystem source)
    {
        await using var work = await database.ReadAsync();
        var rows = await work.Connection.QueryAsync<ProblemRow>(
            $"""
            select f.path, p.line, p.column_name, p.rule, p.message
            from intake_problem p
            join intake_file f on f.number = p.file
            where {Counting} and f.source = @source
            order by f.path, p.line, p.number
            """,
            new { authority = caller.Authority, source = (long)source }
        );
        return [.. rows.Select(row => row.Problem)];
    }

    public async Task<IReadOnlyList<RepairGroup>> RepairsAsync(Caller caller)
    {
        await using var work = await database.ReadAsync();
        var rows = await work.Connection.QueryAsync<RepairRow>(
            $"""
            select f.source, f.number, f.path, r.column_name, r.what, r.times, r.first_line
            from intake_repair r
            join intake_file f on f.number = r.file
            where {Counting}
            order by f.path, r.number
            """,
            new { authority = caller.Authority }
        );
        return [.. rows.Select(row => row.Repair)];
    }

    // A class, not a record: of an empty answer SQLite does not know the types of computed columns.
    private sealed class GroupRow
    {
        public long? Source { get; init; }
        public long Number { get; init; }
        public string Path { get; init; } = "";
        public string? TableName { get; init; }
        public string Rule { get; init; } = "";
        public string ColumnName { get; init; } = "";
        public long Times { get; init; }
        public long FirstLine { get; init; }
        public string? Message { get; init; }

        public ProblemGroup Group =>
            new(
                (SourceSystem?)Source,
                (int)Number,
                Path,
                TableName,
                Rule,
                ColumnName,
                Times,
                (int)FirstLine,
                Message ?? ""
            );
    }

    private sealed record ProblemRow(string Path, long Line, string ColumnName, string Rule, string Message)
    {
        public Problem Problem => new(Path, (int)Line, ColumnName, Rule, Message);
    }

    private sealed record RepairRow(
        long? Source,
        long Number,
        string Path,
        string ColumnName,
        string What,
        long Times,
        long FirstLine
    )
    {
        public RepairGroup Repair =>
            new((SourceSystem?)Source, (int)Number, Path, ColumnName, What, Times, (int)FirstLine);
    }
}
