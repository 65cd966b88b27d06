using System.Text.Json;
using Dapper;
using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.WhoWorks;

internal static class WorksSql
{
    // Each of these goes on until its last day, and says which service it is that works with the child.
    private static readonly Dictionary<Kind, SourceSystem> Telling = new()
    {
        [Kind.WorkerAllocated] = SourceSystem.SocialCare,
        [Kind.ChildInNeedPlan] = SourceSystem.SocialCare,
        [Kind.ProtectionPlan] = SourceSystem.SocialCare,
        [Kind.CareEpisode] = SourceSystem.SocialCare,
        [Kind.EarlyHelp] = SourceSystem.EarlyHelp,
    };

    private static readonly string Kinds = string.Join(", ", Telling.Keys.Select(kind => (int)kind));

    /// <summary>Who works on a day with those of some children of whom the caller may learn it.</summary>
    public static async Task<IReadOnlyList<Works>> WorksAsync(
        this Work work,
        IEnumerable<long> children,
        DateOnly today,
        Caller caller
    )
    {
        var parameters = new DynamicParameters(new { today });
        var rows = await work.Connection.QueryAsync<(long Kind, string? Facts, string? Name, string? Team)>(
            $"""
            select e.kind, e.facts, w.name, w.team
            from record_child c
            join record_entry e on e.child = c.id
            left join record_worker w on w.authority = e.authority and w.worker = e.code
              and e.kind = {(int)Kind.WorkerAllocated}
            where c.id in ({string.Join(", ", children.Append(0))}) and c.joined_into is null
              and e.kind in ({Kinds}) and e.on_day <= @today and (e.until_day is null or e.until_day >= @today)
              and {NeedToKnow.Existence(caller, "c", parameters)}
            order by e.on_day desc, e.number
            """,
            parameters
        );
        return
        [
            .. rows.Select(row => Of((Kind)row.Kind, row.Facts, row.Name, row.Team, caller.Policy))
                .Distinct()
                .GroupBy(works => works.Service)
                .OrderBy(service => service.Key)
                // Who is named stands for the service; without a name its own line does.
                .SelectMany(service =>
                    service.Any(works => works.Worker is not null || works.Team is not null)
                        ? service.Where(works => works.Worker is not null || works.Team is not null)
                        : service
                ),
        ];
    }

    /// <summary>The children so named, each with whether the caller may learn who works with them. The others are for the trail alone.</summary>
    public static async Task<IReadOnlyList<(long Child, bool Open)>> NamedAsync(
        this Work work,
        Named named,
        string sought,
        Caller caller
    )
    {
        var parameters = new DynamicParameters(
            new
            {
                sought,
                born = named.BirthDate,
                number = named.Number?.Trim().ToUpperInvariant() ?? "",
            }
        );
        var rows = await work.Connection.QueryAsync<(long Child, long Open)>(
            $"""
            select c.id, case when {NeedToKnow.Existence(caller, "c", parameters)} then 1 else 0 end as open
            from record_child c
            where c.authority = @callerAuthority and c.joined_into is null and {(
                named.ByNumber
                    ? """
                        c.id in (
                            select p.child from record_person p
                            where p.authority = @callerAuthority
                              and (upper(p.source_key) = @number or p.upn = @number or p.former_upn = @number))
                        """
                    : "c.sought_name = @sought and c.birth_date = @born"
            )}
            """,
            parameters
        );
        return [.. rows.Select(row => (row.Child, row.Open is 1))];
    }

    private static Works Of(Kind kind, string? facts, string? name, string? team, ReachPolicy policy)
    {
        var said = facts is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(facts) ?? [];
        var service = Telling[kind];
        return new Works(
            service,
            Fact("team") ?? team,
            kind switch
            {
                Kind.WorkerAllocated => Fact("name") ?? name,
                Kind.EarlyHelp => Fact("led by"),
                _ => null,
            },
            policy.Ring.FirstOrDefault(line => line.Service == service)
        );

        // Plans and stays tell more than whom to ring.
        string? Fact(string key) => kind is Kind.WorkerAllocated or Kind.EarlyHelp ? said.GetValueOrDefault(key) : null;
    }
}
