using Dapper;
using Headwater.Storage;

namespace Headwater.Records.Timelines;

/// <summary>Counts the loads that changed something, so that whoever works from timelines can tell whether there is anything new.</summary>
public static class LastLoad
{
    /// <returns>The number of the last load that changed something; 0 before the first.</returns>
    public static Task<long> LastLoadAsync(this Work work, string authority) =>
        work.Connection.ExecuteScalarAsync<long>(
            "select coalesce(max(number), 0) from record_load where authority = @authority",
            new { authority }
        );

    internal static Task CountLoadAsync(this Work work, string authority) =>
        work.Connection.ExecuteAsync(
            """
            insert into record_load (authority, number) values (@authority, 1)
            on conflict (authority) do update set number = record_load.number + 1
            """,
            new { authority }
        );
}
