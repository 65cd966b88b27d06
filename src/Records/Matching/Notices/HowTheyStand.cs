using Dapper;
using Headwater.Records.People;
using Headwater.Records.Timelines;
using Headwater.Storage;

namespace Headwater.Records.Matching.Notices;

/// <summary>A child as notices need it.</summary>
internal sealed record Standing(Stood How, string? School, bool OnRoll);

internal static class HowTheyStand
{
    private const int AtOnce = 500;

    /// <summary>How some children stand at this moment, of those that do.</summary>
    public static async Task<IReadOnlyDictionary<long, Standing>> HowTheyStandAsync(
        this Work work,
        string authority,
        IEnumerable<Went> went
    )
    {
        var standing = new Dictionary<long, Standing>();
        foreach (var some in went.SelectMany(each => new[] { each.Before, each.After }).Distinct().Chunk(AtOnce))
        foreach (
            var row in await work.Connection.QueryAsync<Row>(
                $"""
                select id, given_name, family_name, birth_date, school, on_roll from record_child
                where authority = @authority and joined_into is null and id in ({string.Join(", ", some)})
                """,
                new { authority }
            )
        )
            standing[row.Id] = new Standing(
                new Stood(
                    Naming.Of(row.GivenName, row.FamilyName, null, null),
                    row.BirthDate is null ? null : EntrySql.Day(row.BirthDate)
                ),
                row.School,
                row.OnRoll is 1
            );
        return standing;
    }

    private sealed record Row(
        long Id,
        string? GivenName,
        string? FamilyName,
        string? BirthDate,
        string? School,
        long OnRoll
    );
}
