using Dapper;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Trail.Reading;

/// <summary>How often somebody of a role did one thing about a child on a day: no name of staff.</summary>
public sealed record LookInBrief(DateOnly On, Role Role, Purpose Purpose, string Did, long Times)
{
    /// <summary>Whether it tells that the record was closed to somebody, or opened past that: why may be what must not be known.</summary>
    public bool OfProtection => ToldOfSight.Any(told => Did.Contains(told, StringComparison.OrdinalIgnoreCase));

    private static readonly IReadOnlyList<string> ToldOfSight =
    [
        "restrict",
        "closed record",
        "seeing a child",
        "see a child",
        "emergency access",
    ];
}

/// <summary>Who looked at a child, by day and role, for the copy of a file that somebody asked for.</summary>
public static class LooksInBrief
{
    /// <param name="until">The last day that counts.</param>
    /// <returns>Nothing of a child whom the caller may not see.</returns>
    public static async Task<IReadOnlyList<LookInBrief>> LooksInBriefAsync(
        this Work work,
        long child,
        DateOnly until,
        TimeZoneInfo zone,
        Caller caller
    )
    {
        var before = new Days(until, until).Before(zone);
        var parameters = new DynamicParameters(new { child, before });
        var rows = await work.Connection.QueryAsync<(string At, string Role, string Purpose, string Did)>(
            $"""
            select t.at, t.role, t.purpose, t.did from access_trail t
            where t.authority = @callerAuthority and t.at < @before and t.number in (
                select l.number from access_trail_child l
                where l.child in (select c.id from record_child c
                                  where c.id in ({StandFor.LedTo(authority: "@callerAuthority")})
                                    and {NeedToKnow.Condition(caller, "c", parameters)}))
            order by t.number
            """,
            parameters
        );
        return
        [
            .. rows.GroupBy(row =>
                    (
                        On: DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Moment.Read(row.At), zone).Date),
                        row.Role,
                        row.Purpose,
                        row.Did
                    )
                )
                .Select(look => new LookInBrief(
                    look.Key.On,
                    Enum.Parse<Role>(look.Key.Role),
                    Enum.Parse<Purpose>(look.Key.Purpose),
                    look.Key.Did,
                    look.LongCount()
                )),
        ];
    }
}
