using Dapper;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Trail;

/// <summary>The children for whom numbers of sources stand, for the trail: what a file calls by such a number is a child to Headwater.</summary>
public static class KnownByNumber
{
    private const int AtOnce = 200;

    /// <returns>Whoever any source knows by one of these, a pupil number among them: as wide as what hides them (<see cref="NeedToKnow.NotHiddenKey"/>).</returns>
    public static async Task<IReadOnlyCollection<long>> KnownByNumberAsync(
        this Work work,
        string authority,
        IEnumerable<string> numbers
    )
    {
        var children = new SortedSet<long>();
        // Source by source, since that is how people are found without reading all of them.
        var sources = string.Join(", ", Enum.GetValues<SourceSystem>().Select(source => (int)source));
        foreach (var some in numbers.Where(number => number is not "").Distinct().Chunk(AtOnce))
        {
            var parameters = new DynamicParameters(new { authority });
            for (var i = 0; i < some.Length; i++)
                parameters.Add($"number{i}", some[i]);
            children.UnionWith(
                await work.Connection.QueryAsync<long>(
                    $"""
                    select distinct p.child from record_person p
                    where p.authority = @authority and p.source in ({sources})
                      and p.source_key in ({string.Join(", ", some.Select((_, i) => $"@number{i}"))})
                    """,
                    parameters
                )
            );
        }

        return children;
    }
}
