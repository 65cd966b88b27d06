using Dapper;
using Headwater.Storage;

namespace Headwater.Need.Levels;

/// <summary>Forgets what was suggested and decided about children whose records were destroyed.</summary>
public static class ForgetChildren
{
    /// <param name="children">Whoever lost a record: reasons rest on entries that may be gone, and are found again from what is left.</param>
    /// <param name="gone">Of whom nothing is left: their suggestions and what people decided about them go too.</param>
    public static async Task ForgetChildrenAsync(
        this Work work,
        string authority,
        IEnumerable<long> children,
        IEnumerable<long> gone
    )
    {
        foreach (var child in children)
            await work.Connection.ExecuteAsync(
                "delete from need_reason where authority = @authority and child = @child",
                new { authority, child }
            );
        foreach (var child in gone)
            await work.Connection.ExecuteAsync(
                """
                delete from need_suggestion where authority = @authority and child = @child;
                delete from need_agreed where authority = @authority and child = @child;
                delete from need_decision where authority = @authority and child = @child
                """,
                new { authority, child }
            );
    }
}
