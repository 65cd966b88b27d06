using Dapper;
using Headwater.Access;
using Headwater.Access.Users;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Intake.Findings;

/// <summary>Somebody else is to see to a finding, or nobody any more.</summary>
public sealed class GiveFinding(Database database, ListColleagues colleagues, TimeProvider clock)
{
    /// <param name="to">The name that a colleague signs in with; empty to give it back to nobody.</param>
    public async Task<Refusal?> RunAsync(long number, string to, Caller caller)
    {
        if (!NeedToKnow.SeesEveryone(caller))
            return Acting.MayNot;
        var colleague = to is "" ? null : (await colleagues.RunAsync(caller)).FirstOrDefault(each => each.Name == to);
        if (colleague is null && to is not "")
            return new Refusal("Choose a colleague who may see findings.");

        await using var work = await database.BeginAloneAsync("intake_check");
        var given = await work.Connection.ExecuteAsync(
            """
            update intake_finding
            set owner = @owner, owner_display = @display
            where number = @number and authority = @Authority and coalesce(owner, '') <> @to
            """,
            new
            {
                number,
                owner = colleague?.Name,
                display = colleague?.DisplayName,
                to,
                caller.Authority,
            }
        );
        if (given is 0)
            return await work.RefuseAsync(
                number,
                caller,
                colleague is null ? "Nobody has this finding." : $"{colleague.DisplayName} has this finding already."
            );
        await work.TellAndKeepAsync(
            number,
            colleague is null ? "left" : "given",
            colleague?.DisplayName ?? "",
            caller,
            clock
        );
        return null;
    }
}
