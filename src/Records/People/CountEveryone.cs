using Dapper;
using Headwater.Storage;

namespace Headwater.Records.People;

/// <summary>How many children a database holds, of all its authorities: a count, for whoever looks after the machine.</summary>
public static class CountEveryone
{
    public static Task<long> CountEveryoneAsync(this Work work) =>
        work.Connection.ExecuteScalarAsync<long>("select count(*) from record_child where joined_into is null");
}
