using Dapper;
using Headwater.Storage;

namespace Headwater.Records.Matching.Decisions;

/// <summary>Which records a second person must look at before they are joined to others. This is the one place that says so.</summary>
internal static class Guarded
{
    // Each: why it waits, and a condition on the people who are one of the two children, as "p".
    private static readonly (string Since, string Condition)[] All =
    [
        ("one of the records ended in adoption", "p.adopted_on is not null"),
    ];

    /// <summary>Why a join of two people of sources must wait for a second person; null where it need not.</summary>
    public static async Task<string?> WaitsSinceAsync(this Work work, long left, long right)
    {
        foreach (var (since, condition) in All)
            if (
                await work.Connection.ExecuteScalarAsync<long>(
                    $"""
                    select count(*) from record_person p
                    where p.child in (select o.child from record_person o where o.id in (@left, @right)) and {condition}
                    """,
                    new { left, right }
                )
                is not 0
            )
                return since;
        return null;
    }
}
