using Dapper;
using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Intake.Findings;

/// <summary>Somebody will see to a finding that nobody has.</summary>
public sealed class TakeFinding(Database database, TimeProvider clock)
{
    public async Task<Refusal?> RunAsync(long number, Caller caller)
    {
        if (!NeedToKnow.SeesEveryone(caller))
            return Acting.MayNot;
        await using var work = await database.BeginAloneAsync("intake_check");
        var taken = await work.Connection.ExecuteAsync(
            """
            update intake_finding
            set owner = @Name, owner_display = @DisplayName
            where number = @number and authority = @Authority and owner is null
            """,
            new
            {
                number,
                caller.Name,
                caller.DisplayName,
                caller.Authority,
            }
        );
        if (taken is 0)
            return await work.RefuseAsync(
                number,
                caller,
                "Somebody has this finding already. Give it to yourself to take it over."
            );
        await work.TellAndKeepAsync(number, "taken", "", caller, clock);
        return null;
    }
}
