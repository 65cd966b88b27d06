using Dapper;
using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Need.Levels.Lists;

/// <summary>For how many of the children that a caller may see each signal is a reason, by its key; of all ages. No child is shown.</summary>
public sealed class CountReasons(Database database)
{
    public async Task<IReadOnlyDictionary<string, long>> RunAsync(Caller caller)
    {
        // Reasons are what the council makes of a child: no agreement shows them.
        if (NeedToKnow.IsPartner(caller))
            return new Dictionary<string, long>();

        await using var work = await database.ReadAsync();
        var parameters = new DynamicParameters(new { authority = caller.Authority });
        var signals = await work.Connection.QueryAsync<(string Signal, long Children)>(
            $"""
            select r.signal, count(*) from need_reason r
            where r.authority = @authority and r.child not in ({ListSql.Joined})
              and {NeedToKnow.ConditionOfNumber(caller, "r.child", parameters)}
            group by r.signal
            """,
            parameters
        );
        return signals
            .Where(row => ReasonSql.Sees(caller, row.Signal))
            .ToDictionary(row => row.Signal, row => row.Children);
    }
}
