using Dapper;
using Headwater.Access.Trail;
using Headwater.Records.People;
using Headwater.Storage;

namespace Headwater.Cli.BackUps;

/// <summary>What a database holds, in the few figures by which a copy is held against it.</summary>
/// <param name="Lines">How many lines the trail has.</param>
/// <param name="LastLine">The mark of the trail's last line, which all the lines before it are part of.</param>
/// <param name="LastAt">When that line was written; null while there is none.</param>
/// <param name="Broken">What of the trail is not as it was written, in words; empty where nothing is.</param>
public sealed record Standing(long Children, long Lines, string LastLine, string? LastAt, string Broken)
{
    public static async Task<Standing> OfAsync(Database database)
    {
        var trail = await new VerifyTrail(database).RunAsync();
        await using var work = await database.ReadAsync();
        var (lastAt, last) = await work.Connection.QuerySingleOrDefaultAsync<(string?, string?)>(
            "select at, hash from access_trail order by number desc limit 1"
        );
        return new Standing(await work.CountEveryoneAsync(), trail.Entries, last ?? "", lastAt, trail.Sentence);
    }

    /// <summary>Whether a database that went on since has this trail's last line too, in its place.</summary>
    public async Task<bool> IsPartOfAsync(Database database)
    {
        await using var work = await database.ReadAsync();
        var there = await work.Connection.ExecuteScalarAsync<string?>(
            "select hash from access_trail where number = @Lines",
            new { Lines }
        );
        return (there ?? "") == LastLine;
    }
}
