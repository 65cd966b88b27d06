using Dapper;
using Headwater.Vocabulary;

namespace Headwater.Access;

/// <summary>What a reach is called, whom it takes in, and how a query asks for them, described once.</summary>
/// <param name="Sees">In words, after "sees".</param>
/// <param name="Of">
/// The condition on the table of children, under the alias given, within the authority. Its parameters are those that
/// <see cref="NeedToKnow"/> names.
/// </param>
public sealed record ReachDescription(
    Reach Reach,
    string Name,
    string Sees,
    Func<string, Caller, DynamicParameters, string> Of
);

public static class Reaches
{
    private const string Themselves = "select @callerWorker";

    // Of their team are they, whoever signs in of the same team, and whoever files say is of it.
    private const string Team = """
        select @callerWorker
        union
        select u.worker from access_user u
        where u.authority = @callerAuthority and u.team = @callerTeam and u.worker is not null
        union
        select w.worker from record_worker w where w.authority = @callerAuthority and w.team = @callerTeam
        """;

    public static IReadOnlyList<ReachDescription> All { get; } =
    [
        new(Reach.Authority, "The whole authority", "every child known to the authority", (_, _, _) => "1 = 1"),
        new(
            Reach.Service,
            "Their service",
            "the children whom their own service’s system knows, and those of their team and their own",
            (child, _, _) =>
                $"""
                    ({child}.id in (
                        select s.child from record_person s
                        where s.authority = @callerAuthority and s.source = @callerService)
                    or {Held(child, Team)})
                    """
        ),
        new(
            Reach.Team,
            "Their team",
            "the children whose worker is of their team, and their own",
            (child, _, _) => $"({Held(child, Team)})"
        ),
        new(
            Reach.Cases,
            "Their own cases",
            "the children whose worker they are",
            (child, _, _) => $"({Held(child, Themselves)})"
        ),
        new(
            Reach.School,
            "Their school’s roll",
            "children on their own school’s roll, and of them only what schools and the special needs team tell",
            (child, _, _) => $"({child}.school = @callerSchool and {child}.on_roll = 1)"
        ),
        new(
            Reach.Agreement,
            "What is agreed",
            "the children, and the parts of their lives, that an agreement in force with their organisation names; without one nobody",
            (child, caller, parameters) =>
                caller.Sharing?.Condition(child, DateOnly.FromDateTime(caller.Asks.Date), parameters) ?? "1 = 0"
        ),
        new(Reach.Nobody, "No child", "no children", (_, _, _) => "1 = 0"),
    ];

    public static ReachDescription Describe(Reach reach) => All.First(description => description.Reach == reach);

    // Held is a child by the worker of now, and by any whose time with them is not over. Whoever is let in to a child by
    // name reaches that child, for as long as they are let in.
    private static string Held(string child, string workers) =>
        $"""
            {child}.worker in ({workers})
            or {child}.id in (
                select h.child from record_entry h
                where h.authority = @callerAuthority and h.kind = {(int)Kind.WorkerAllocated} and h.code in ({workers})
                  and (h.until_day is null or h.until_day >= @callerToday))
            or {child}.id in (
                select l.child from access_admitted l
                where l.authority = @callerAuthority and l.user_name = @callerName and l.ended_at is null
                  and (l.until is null or l.until > @callerAsks))
            """;
}
