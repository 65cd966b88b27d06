using Dapper;
using Headwater.Access;
using Headwater.Access.Sharing;
using Headwater.Access.Trail;
using Headwater.Records.People;
using Headwater.Records.Timelines;
using Headwater.Storage;

namespace Headwater.Records.Sharing;

/// <summary>A child whom an agreement lets a partner's worker see.</summary>
public sealed record SharedChild(long Child, string Name, DateOnly? BirthDate);

/// <param name="Count">How many there are in all.</param>
/// <param name="Children">The page asked for.</param>
public sealed record SharedPage(long Count, IReadOnlyList<SharedChild> Children);

/// <summary>The children whom an agreement reaches today: named for the partner's worker, counted for whoever signs.</summary>
public sealed class ListShared(Database database, TimeProvider clock)
{
    /// <summary>The children whom a partner's worker sees; none for anybody else, or without an agreement in force.</summary>
    public async Task<SharedPage> RunAsync(int skip, int take, Caller caller)
    {
        if (!NeedToKnow.IsPartner(caller))
            return new SharedPage(0, []);
        await using var work = await database.BeginAsync();
        var parameters = new DynamicParameters(new { skip, take });
        var condition = $"c.joined_into is null and {NeedToKnow.Condition(caller, "c", parameters)}";
        var count = await work.Connection.ExecuteScalarAsync<long>(
            $"select count(*) from record_child c where {condition}",
            parameters
        );
        var rows = await work.Connection.QueryAsync<Row>(
            $"""
            select c.id, c.given_name, c.family_name, c.birth_date from record_child c
            where {condition} order by c.sought_name, c.id limit @take offset @skip
            """,
            parameters
        );
        var children = rows.Select(row => row.Child).ToList();
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Listed children who are shared",
            "",
            [.. children.Select(child => child.Child)]
        );
        await work.KeepAsync();
        return new SharedPage(count, children);
    }

    /// <summary>How many children an agreement reaches today, restricted records apart, as its partner's people see them; null where it is one or a few.</summary>
    public async Task<long?> CountAsync(Agreement agreement, Caller caller)
    {
        if (!caller.AgreesSharing)
            return null;
        await using var work = await database.ReadAsync();
        var parameters = new DynamicParameters();
        var count = await work.Connection.ExecuteScalarAsync<long>(
            $"""
            select count(*) from record_child c
            where c.joined_into is null and {NeedToKnow.Condition(
                Caller.Of(agreement, caller.Authority, clock.GetUtcNow()),
                "c",
                parameters
            )}
            """,
            parameters
        );
        return count is > 0 and < ForeseeAgreement.Fewest ? null : count;
    }

    private sealed record Row(long Id, string? GivenName, string? FamilyName, string? BirthDate)
    {
        public SharedChild Child =>
            new(
                Id,
                Naming.Of(GivenName, FamilyName, $"{Id}", null),
                BirthDate is null ? null : EntrySql.Day(BirthDate)
            );
    }
}
