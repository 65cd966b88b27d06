using Dapper;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Restrictions;

/// <summary>Who sees one child's record, beyond what roles say.</summary>
/// <param name="RestrictedSince">Null where it is not restricted.</param>
/// <param name="Why">Why it is restricted.</param>
/// <param name="Admitted">The names of those who see a restricted record.</param>
/// <param name="Excluded">The names of those who are kept out; for those who decide about it alone.</param>
public sealed record Sight(
    DateTimeOffset? RestrictedSince,
    string? Why,
    IReadOnlyList<string> Admitted,
    IReadOnlyList<string> Excluded
)
{
    public static Sight Nobodys { get; } = new(null, null, [], []);
}

/// <summary>Says who sees a child's record. It names no child: the page that shows it has written the look.</summary>
public sealed class WhoSees(Database database)
{
    /// <returns>Null for a child whom the caller does not see.</returns>
    public async Task<Sight?> RunAsync(long child, Caller caller)
    {
        await using var work = await database.ReadAsync();
        if (!await work.SeesAsync(child, caller))
            return null;
        var restriction = await work.Connection.QuerySingleOrDefaultAsync<(string At, string Why)?>(
            """
            select at, why from access_restriction
            where authority = @Authority and child = @child and ended_at is null
            """,
            new { caller.Authority, child }
        );
        return new Sight(
            restriction is { } standing ? Moment.Read(standing.At) : null,
            restriction?.Why,
            restriction is null ? [] : await work.AdmittedAsync(caller.Authority, child),
            caller.RestrictsRecords ? await work.ExcludedAsync(caller.Authority, child) : []
        );
    }
}
