using Dapper;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Trail;

/// <summary>Who opened the pages of children, by the trail. Other looks, such as a list or the page of a family, are not meant.</summary>
public static class WhoOpened
{
    /// <summary>What the trail says when a child's page is opened.</summary>
    public const string Page = "Opened a child's page";

    /// <summary>What the trail says when somebody asked who works with a child and was told of nobody.</summary>
    public const string AskedInVain = "Asked in vain who works with a child";

    private const int AtOnce = 500;

    /// <returns>For each child the names that those who opened it sign in with.</returns>
    public static async Task<ILookup<long, string>> WhoOpenedAsync(
        this Work work,
        string authority,
        IEnumerable<long> children,
        DateTimeOffset since
    )
    {
        var opened = new List<(long Child, string Name)>();
        foreach (var some in children.Distinct().Chunk(AtOnce))
            opened.AddRange(
                await work.Connection.QueryAsync<(long, string)>(
                    $"""
                    select distinct l.child, t.by_name from access_trail_child l
                    join access_trail t on t.number = l.number
                    where l.child in ({string.Join(", ", some)}) and t.authority = @authority
                      and t.did = @Page and t.at >= @since
                    """,
                    new
                    {
                        authority,
                        Page,
                        since = Moment.Text(since),
                    }
                )
            );
        return opened.ToLookup(each => each.Child, each => each.Name);
    }
}
