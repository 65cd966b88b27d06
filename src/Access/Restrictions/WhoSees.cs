using Dapper;
using Headwater.Access.Users;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Restrictions;

/// <summary>Somebody who is kept out of a child, and who decided so, when and why.</summary>
public sealed record KeptOut(Colleague Who, string Why, string By, DateTimeOffset At);

/// <summary>Who sees one child's record, beyond what roles say.</summary>
/// <param name="RestrictedSince">Null where it is not restricted.</param>
/// <param name="Why">Why it is restricted.</param>
/// <param name="Admitted">Those who see a restricted record.</param>
/// <param name="Emergencies">Who let themselves in for a time that has not run out, and until when.</param>
/// <param name="Excluded">Those who are kept out; for those who decide about it alone.</param>
public sealed record Sight(
    DateTimeOffset? RestrictedSince,
    string? Why,
    IReadOnlyList<Colleague> Admitted,
    IReadOnlyList<(Colleague Who, DateTimeOffset Until)> Emergencies,
    IReadOnlyList<KeptOut> Excluded
)
{
    public static Sight Nobodys { get; } = new(null, null, [], [], []);
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
            restriction is null
                ? []
                : await CalledAsync(work, caller, await work.AdmittedAsync(caller.Authority, child)),
            restriction is null ? [] : await EmergenciesAsync(work, child, caller),
            caller.RestrictsRecords ? await KeptOutAsync(work, child, caller) : []
        );
    }

    private static async Task<IReadOnlyList<Colleague>> CalledAsync(Work work, Caller caller, IEnumerable<string> names)
    {
        var called = (await work.ListUsersAsync(caller.Authority)).ToDictionary(
            user => user.Name,
            user => user.DisplayName
        );
        return
        [
            .. names
                .Select(name => new Colleague(name, called.GetValueOrDefault(name, name)))
                .OrderBy(each => each.DisplayName, StringComparer.Ordinal),
        ];
    }

    private static async Task<IReadOnlyList<KeptOut>> KeptOutAsync(Work work, long child, Caller caller) =>
        [
            .. (
                await work.Connection.QueryAsync<(string Name, string? Display, string Why, string By, string At)>(
                    """
                    select e.user_name, u.display_name, e.why, coalesce(b.display_name, e.by_name) as by_whom, e.at
                    from access_exclusion e
                    left join access_user u on u.authority = e.authority and u.name = e.user_name
                    left join access_user b on b.authority = e.authority and b.name = e.by_name
                    where e.authority = @Authority and e.child = @child and e.ended_at is null
                    order by e.number
                    """,
                    new { caller.Authority, child }
                )
            ).Select(row => new KeptOut(
                new Colleague(row.Name, row.Display ?? row.Name),
                row.Why,
                row.By,
                Moment.Read(row.At)
            )),
        ];

    private static async Task<IReadOnlyList<(Colleague, DateTimeOffset)>> EmergenciesAsync(
        Work work,
        long child,
        Caller caller
    ) =>
        [
            .. (
                await work.Connection.QueryAsync<(string Name, string? Display, string Until)>(
                    """
                    select a.user_name, u.display_name, a.until from access_admitted a
                    left join access_user u on u.authority = a.authority and u.name = a.user_name
                    where a.authority = @Authority and a.child = @child and a.ended_at is null and a.until > @asks
                    order by a.number
                    """,
                    new
                    {
                        caller.Authority,
                        child,
                        asks = Moment.Text(caller.Asks),
                    }
                )
            ).Select(row => (new Colleague(row.Name, row.Display ?? row.Name), Moment.Read(row.Until))),
        ];
}
