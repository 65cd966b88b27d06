using Dapper;
using Headwater.Storage;

namespace Headwater.Records.Families;

/// <summary>Keeps which postcodes are no household's alone.</summary>
internal static class KeepMarks
{
    /// <param name="places">The postcodes at which somebody came or went.</param>
    /// <returns>Those whose marks changed.</returns>
    public static async Task<IReadOnlyList<string>> KeepMarksAsync(
        this Work work,
        string authority,
        IReadOnlyCollection<string> places,
        Neighbours neighbours,
        bool first
    )
    {
        if (first)
            await work.Connection.ExecuteAsync(
                "delete from record_marked_place where authority = @authority",
                new { authority }
            );
        var before = first
            ? Enumerable.Empty<(string Place, long Mark)>().ToLookup(row => row.Place, row => row.Mark)
            : await MarksAsync(work, authority);
        var changed = new List<string>();
        foreach (var place in places.Order(StringComparer.Ordinal))
        {
            var now = neighbours.MarksOf(place).Select(mark => (long)mark).Order().ToList();
            if (before[place].Order().SequenceEqual(now))
                continue;
            changed.Add(place);
            if (!first)
                await work.Connection.ExecuteAsync(
                    "delete from record_marked_place where authority = @authority and postcode = @place",
                    new { authority, place }
                );
            foreach (var mark in now)
                await work.Connection.ExecuteAsync(
                    "insert into record_marked_place (authority, postcode, mark) values (@authority, @place, @mark)",
                    new
                    {
                        authority,
                        place,
                        mark,
                    }
                );
        }

        return changed;
    }

    /// <summary>The marks of a few places.</summary>
    public static async Task<ILookup<string, long>> MarksAsync(
        Work work,
        string authority,
        IReadOnlyList<string> places
    )
    {
        var parameters = new DynamicParameters(new { authority });
        for (var i = 0; i < places.Count; i++)
            parameters.Add($"place{i}", places[i]);
        return (
            await work.Connection.QueryAsync<(string Place, long Mark)>(
                $"""
                select postcode, mark from record_marked_place
                where authority = @authority and postcode in ({string.Join(
                    ", ",
                    places.Select((_, i) => $"@place{i}").DefaultIfEmpty("''")
                )})
                """,
                parameters
            )
        ).ToLookup(row => row.Place, row => row.Mark);
    }

    private static async Task<ILookup<string, long>> MarksAsync(Work work, string authority) =>
        (
            await work.Connection.QueryAsync<(string Place, long Mark)>(
                "select postcode, mark from record_marked_place where authority = @authority",
                new { authority }
            )
        ).ToLookup(row => row.Place, row => row.Mark);
}
