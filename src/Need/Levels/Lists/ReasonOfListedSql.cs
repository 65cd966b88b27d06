using Dapper;
using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Need.Levels.Lists;

internal static class ReasonOfListedSql
{
    /// <summary>The reasons of all who fit, in the order of children's numbers; without looking up who they are.</summary>
    public static Task<IEnumerable<ReasonOfListed>> ReasonsOfListedAsync(
        this Work work,
        ListFilter filter,
        DateOnly today,
        Caller caller
    )
    {
        var parameters = new DynamicParameters(
            new
            {
                authority = caller.Authority,
                today,
                eighteen = AgeGroups.Eighteen(today),
            }
        );
        return work.Connection.QueryAsync<ReasonOfListed>(
            $"""
            select c.id as child, s.need_level, r.signal, r.since
            from {ListSql.From(filter, caller)} left join need_reason r on r.child = c.id
            where {ListSql.Where(filter, caller, parameters)}
            order by c.id
            """,
            parameters
        );
    }
}
