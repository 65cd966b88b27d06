using Dapper;
using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Intake.Findings;

/// <summary>Sets a finding aside with a reason. Later checks leave it so until somebody opens it again.</summary>
public sealed class SuppressFinding(Database database, TimeProvider clock)
{
    public const int Longest = 500;

    public async Task<Refusal?> RunAsync(long number, string why, Caller caller)
    {
        if (!NeedToKnow.SeesEveryone(caller))
            return Acting.MayNot;
        var text = why.Trim();
        if (text is "")
            return new Refusal("Say why it is set aside: whoever looks next needs the reason.");
        if (text.Length > Longest)
            return new Refusal($"Shorten the reason to {Longest} characters: it has {text.Length}.");

        await using var work = await database.BeginAloneAsync("intake_check");
        var set = await work.Connection.ExecuteAsync(
            """
            update intake_finding
            set suppressed = @text, suppressed_by = @DisplayName, suppressed_on = @on
            where number = @number and authority = @Authority and suppressed is null and gone_on is null
            """,
            new
            {
                number,
                text,
                on = clock.Today(),
                caller.DisplayName,
                caller.Authority,
            }
        );
        if (set is 0)
            return await work.RefuseAsync(number, caller, "This finding was set aside before, or is gone.");
        await work.TellAndKeepAsync(number, "suppressed", text, caller, clock);
        return null;
    }
}
