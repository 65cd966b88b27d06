using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Access.Users;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Intake.Findings;

/// <summary>Gives every finding of a list that nobody has to one person: a rule that is broken in a hundred places is one piece of work.</summary>
public sealed class GiveFindings(Database database, ListColleagues colleagues, TimeProvider clock)
{
    /// <param name="filter">Of these, the open ones: what is gone or set aside is nobody's work.</param>
    /// <param name="to">The name that a colleague signs in with; it may be the caller's own.</param>
    /// <returns>How many were given, or why none could be.</returns>
    public async Task<(long Given, Refusal? Refusal)> RunAsync(FindingFilter filter, string to, Caller caller)
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            return (0, Acting.MayNot);
        if ((await colleagues.RunAsync(caller)).FirstOrDefault(each => each.Name == to) is not { } colleague)
            return (0, new Refusal("Choose a colleague who may see findings."));

        var now = clock.GetLocalNow();
        await using var work = await database.BeginAloneAsync("intake_check");
        var parameters = new DynamicParameters(new { to = colleague.Name, colleague.DisplayName });
        var condition = $"{Open(filter).Condition(caller, parameters)} and f.owner is null";
        var given = await work.TellAsync(
            new Happened("given", caller.DisplayName, colleague.DisplayName, now, Check: null),
            condition,
            parameters
        );
        if (given is 0)
            return (0, new Refusal("Somebody has each of these findings already."));
        await work.Connection.ExecuteAsync(
            $"""
            update intake_finding
            set owner = @to, owner_display = @DisplayName
            where number in (select f.number from intake_finding f where {condition})
            """,
            parameters
        );
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Gave findings to a colleague",
            $"{filter}",
            [],
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return (given, null);
    }

    private static FindingFilter Open(FindingFilter filter) =>
        filter.State is FindingState.New ? filter : filter with { State = FindingState.Open };
}
