using Dapper;
using Headwater.Storage;

namespace Headwater.Intake.Findings;

/// <summary>Takes back what a check wrote, be it kept or left half-way.</summary>
internal static class UndoCheck
{
    public static async Task UndoAsync(this Work work, long check, string authority, DateOnly today)
    {
        foreach (var step in Steps)
            await work.Connection.ExecuteAsync(
                step,
                new
                {
                    check,
                    authority,
                    today,
                }
            );
    }

    private static readonly string[] Steps =
    [
        """
            update intake_check
            set forgotten_on = @today, keeping = null, last_finding = (select coalesce(max(number), 0) from intake_finding)
            where number = @check and authority = @authority
            """,
        """
            delete from intake_finding_event
            where finding in (select number from intake_finding where authority = @authority and first_check = @check)
            """,
        "delete from intake_finding where authority = @authority and first_check = @check",
        "delete from intake_finding_event where check_number = @check and authority = @authority",
        "update intake_finding set gone_check = null, gone_on = null where authority = @authority and gone_check = @check",
        // What it saw come back is gone again, since the day of which its history tells.
        """
            update intake_finding
            set gone_check = (select max(e.check_number) from intake_finding_event e
                              where e.finding = intake_finding.number and e.kind = 'gone'),
                gone_on = (select max(e.on_day) from intake_finding_event e
                           where e.finding = intake_finding.number and e.kind = 'gone'),
                back_check = null
            where authority = @authority and back_check = @check
            """,
        // The check before it saw the rest last, as far as is known now; file and line stay as this one told them.
        """
            update intake_finding
            set last_check = (select max(y.check_number) from intake_check_year y
                              where y.authority = intake_finding.authority and y.of_return = intake_finding.of_return
                                and y.year = intake_finding.year
                                and y.check_number < coalesce(intake_finding.gone_check, @check))
            where authority = @authority and last_check = @check
            """,
        """
            update intake_finding
            set last_on = (select c.on_day from intake_check c where c.number = intake_finding.last_check)
            where authority = @authority
              and last_on > (select c.on_day from intake_check c where c.number = intake_finding.last_check)
            """,
        "delete from intake_check_year where check_number = @check and authority = @authority",
        "delete from intake_check_rule where check_number = @check and authority = @authority",
        "delete from intake_check_repair where check_number = @check and authority = @authority",
        "delete from intake_check_file where check_number = @check and authority = @authority",
    ];
}
