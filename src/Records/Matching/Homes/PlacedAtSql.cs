using Dapper;
using Headwater.Intake.Submissions;
using Headwater.Storage;

namespace Headwater.Records.Matching.Homes;

/// <summary>Keeps, file by file, at which postcodes children were placed, so that every load and decision knows the same whatever came first.</summary>
internal static class PlacedAtSql
{
    public static async Task KeepPlacedAtAsync(this Work work, string authority, Received received)
    {
        var placed = received
            .Entries.Select(entry => (entry.Entry.File, Postcode: NobodysHomes.PlacedAt(entry)))
            .Where(placed => placed.Postcode is not null)
            .Distinct()
            .ToList();
        foreach (var file in received.Superseded.Concat(placed.Select(each => each.File)).Distinct())
            await work.Connection.ExecuteAsync(
                "delete from record_placed_at where authority = @authority and file = @file",
                new { authority, file }
            );
        await using var rows = work.Insert("record_placed_at", "authority", "file", "postcode");
        foreach (var (file, postcode) in placed)
        {
            rows.Text(authority);
            rows.Number(file);
            rows.Text(postcode);
            rows.EndRow();
        }

        await rows.FinishAsync();
    }

    /// <summary>Every postcode that is nobody's own home, as the newest load knows it.</summary>
    public static async Task<IReadOnlySet<string>> NobodysHomesAsync(this Work work, string authority) =>
        (
            await work.Connection.QueryAsync<string>(
                """
                select postcode from record_school where authority = @authority and postcode is not null
                union
                select postcode from record_placed_at where authority = @authority
                """,
                new { authority }
            )
        ).ToHashSet(StringComparer.Ordinal);

    /// <summary>Which of a few postcodes are nobody's own home.</summary>
    public static async Task<IReadOnlySet<string>> NobodysHomesAsync(
        this Work work,
        string authority,
        IReadOnlyList<string> among
    )
    {
        var parameters = new DynamicParameters(new { authority });
        for (var i = 0; i < among.Count; i++)
            parameters.Add($"postcode{i}", among[i]);
        var some = string.Join(", ", among.Select((_, i) => $"@postcode{i}").Append("''"));
        return (
            await work.Connection.QueryAsync<string>(
                $"""
                select postcode from record_school where authority = @authority and postcode in ({some})
                union
                select postcode from record_placed_at where authority = @authority and postcode in ({some})
                """,
                parameters
            )
        ).ToHashSet(StringComparer.Ordinal);
    }
}
