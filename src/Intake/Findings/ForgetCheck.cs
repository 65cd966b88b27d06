using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Intake.Findings;

/// <summary>Undoes the newest check, for when the wrong files were sent: what it saw first is dropped, what it missed is there again.</summary>
public sealed class ForgetCheck(Database database, TimeProvider clock)
{
    public async Task<Refusal?> RunAsync(long check, Caller caller)
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            return Acting.MayNot;
        await using var work = await database.BeginAloneAsync("intake_check");
        if (await work.IsTakenAsync(clock))
            return new Refusal("Another check is being kept. Try again in a minute.");
        await work.ClearLeftAsync(clock);
        var newest = await work.Connection.ExecuteScalarAsync<long?>(
            "select max(number) from intake_check where authority = @Authority and forgotten_on is null",
            new { caller.Authority }
        );
        if (newest != check)
            return new Refusal("Only the newest check can be forgotten: later ones were compared with it.");

        await work.UndoAsync(check, caller.Authority, clock.Today());
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Forgot a check of files",
            $"check {check}",
            [],
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return null;
    }
}
