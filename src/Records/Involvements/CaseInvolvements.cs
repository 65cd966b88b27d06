using Dapper;
using Headwater.Access.Trail.Unusual;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Involvements;

/// <summary>Whose case a child is or was, by the worker whom files name. It names no child to anybody: rules about looks ask.</summary>
internal static class CaseInvolvements
{
    public static Involvement Case { get; } =
        new(
            InvolvementKind.Case,
            "Files name them as the child’s worker, now or earlier",
            async (work, asked) =>
                from held in await HeldAsync(work, asked)
                from user in asked.People
                where user.Worker == held.Worker
                select (user.Name, held.Child)
        );

    public static Involvement Team { get; } =
        new(
            InvolvementKind.Work,
            "The child’s worker is of their team",
            async (work, asked) =>
                from held in await HeldAsync(work, asked)
                from worker in asked.People
                where worker.Worker == held.Worker && worker.Team is not null
                from user in asked.People
                where user.Team == worker.Team
                select (user.Name, held.Child)
        );

    private static async Task<IEnumerable<(string Worker, long Child)>> HeldAsync(Work work, Asked asked) =>
        asked.People.All(user => user.Worker is null)
            ? []
            : await work.Connection.QueryAsync<(string, long)>(
                $"""
                select p.worker, p.child from record_person p
                where p.authority = @Authority and p.child in ({asked.Numbers}) and p.worker is not null
                union
                select e.code, e.child from record_entry e
                where e.authority = @Authority and e.child in ({asked.Numbers}) and e.kind = @kind
                  and e.code is not null
                """,
                new { asked.Authority, kind = (long)Kind.WorkerAllocated }
            );
}
