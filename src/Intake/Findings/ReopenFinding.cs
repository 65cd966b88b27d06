using Dapper;
using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Intake.Findings;

/// <summary>Opens a finding again that was set aside.</summary>
public sealed class ReopenFinding(Database database, TimeProvider clock)
{
    public async Task<Refusal?> RunAsync(long number, Caller caller)
    {
        if (!NeedToKnow.SeesEveryone(caller))
            return Acting.MayNot;
        await using var work = await database.BeginAloneAsync("intake_check");
        var opened = await work.Connection.ExecuteAsync(
            """
            update intake_finding
            set suppressed = null, suppressed_by = null, suppressed_on = null
            where number = @number and authority = @Authority and suppressed is not null
            """,
            new { number, caller.Authority }
        );
        if (opened is 0)
            return await work.RefuseAsync(number, caller, "This finding is not set aside.");
        await work.TellAndKeepAsync(number, "reopened", "", caller, clock);
        return null;
    }
}
