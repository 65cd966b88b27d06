namespace Headwater.Privacy.Retention;

/// <summary>Follows a child's number to every number that it has turned out to be since, however many joins lie between.</summary>
internal static class StandFor
{
    /// <summary>The beginning of a query, with a table <c>stands (asked, child)</c>.</summary>
    /// <param name="asked">A query of two columns: by what it is asked for, and the child's number.</param>
    /// <param name="authority">The parameter that holds the authority.</param>
    public static string Numbers(string asked, string authority = "@authority") =>
        $"""
            with recursive stands (asked, child) as (
                {asked}
                union
                select s.asked, c.joined_into from stands s
                join record_child c on c.id = s.child and c.authority = {authority}
                where c.joined_into is not null)
            """;
}
