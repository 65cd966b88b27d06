using System.Globalization;
using Dapper;

namespace Headwater.Storage;

/// <summary>What must be there for a row to mean anything: the value of a column is the key of a row of another table.</summary>
/// <remarks>Looked at by whoever looks the database over; large tables declare no foreign keys, since each row of a load would pay.</remarks>
public sealed record Relation(string Table, string Column, string To, string Key)
{
    /// <summary>How many rows lead nowhere.</summary>
    public Task<long> LeadNowhereAsync(Work work) =>
        work.Connection.ExecuteScalarAsync<long>(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                select count(*) from {Table} one
                where one.{Column} is not null and not exists (select 1 from {To} other where other.{Key} = one.{Column})
                """
            ),
            commandTimeout: 0
        );
}
