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
        if (!NeedToKnow.SeesEveryone(caller))
            return Acting.MayNot;
        await using var work = await database.BeginAloneAsync("intake_check");
        var newest = await work.Connection.ExecuteScalarAsync<long?>(
            "select max(number) from intake_check where authority = @Authority and forgotten_on is null",
            new { caller.Authority }
        );
        if (newest != check)
            return new Refusal("Only the newest check can be forgotten: later ones were compared with it.");

        var today = clock.Today();
        foreach (var step in Steps)
            await work.Connection.ExecuteAsync(
                step,
                new
                {
                    check,
                    caller.Authority,
                    today,
                }
            );
        await work.WriteToTrailAsync(caller, clock.GetUtcNow(), "Forgot a check of files", $"check {check}", []);
        await work.KeepAsync();
        return null;
    }

    private static readonly string[] Steps =
    [
        """
            update intake_check
            set forgotten_on = @today, last_finding = (select coalesce(max(number), 0) from intake_finding)
            where number = @check and authority = @Authority
            """,
        """
            delete from intake_finding_event
            where finding in (select number from intake_finding where authority = @Authority and first_check = @check)
            """,
        "delete from intake_finding where authority = @Authority and first_check = @check",
        "delete from intake_finding_event where check_number = @check and authority = @Authority",
        "update intake_finding set gone_check = null, gone_on = null where authority = @Authority and gone_check = @check",
        // What it saw come back is gone again, since the day of which its history tells.
        """
            update intake_finding
            set gone_check = (select max(e.check_number) from intake_finding_event e
                              where e.finding = intake_finding.number and e.kind = 'gone'),
                gone_on = (select max(e.on_day) from intake_finding_event e
                           where e.finding = intake_finding.number and e.kind = 'gone'),
                back_check = null
            where authority = @Authority and back_check = @check
            """,
        // The check before it saw the rest last, as far as is known now; file and line stay as this one told them.
        """
            update intake_finding
            set last_check = (select max(y.check_number) from intake_check_year y
                              where y.authority = intake_finding.authority and y.of_return = intake_finding.of_return
                                and y.year = intake_finding.year
                                and y.check_number < coalesce(intake_finding.gone_check, @check))
            where authority = @Authority and last_check = @check
            """,
        """
            update intake_finding
            set last_on = (select c.on_day from intake_check c where c.number = intake_finding.last_check)
            where authority = @Authority
              and last_on > (select c.on_day from intake_check c where c.number = intake_finding.last_check)
            """,
        "delete from intake_check_year where check_number = @check and authority = @Authority",
        "delete from intake_check_rule where check_number = @check and authority = @Authority",
        "delete from intake_check_repair where check_number = @check and authority = @Authority",
        "delete from intake_check_file where check_number = @check and authority = @Authority",
    ];
}
