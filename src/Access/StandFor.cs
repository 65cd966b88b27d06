namespace Headwater.Access;

/// <summary>Follows a child's number to every number that it has turned out to be since, or back, however many joins lie between.</summary>
public static class StandFor
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

    /// <summary>A query of every number that has turned out to be a child's since, their own among them: looks and decisions about any of them are about the child.</summary>
    /// <remarks>The authority is compared in a way that no index serves, so that the one of those who were joined is taken.</remarks>
    /// <param name="child">The parameter that holds the child's number as it now is.</param>
    /// <param name="authority">The parameter that holds the authority.</param>
    public static string LedTo(string child = "@child", string authority = "@authority") =>
        $"""
            with recursive led (child) as (
                select cast({child} as bigint)
                union
                select c.id from record_child c join led on c.joined_into = led.child
                where c.authority || '' = {authority})
            select led.child from led
            """;
}
