using Dapper;
using Headwater.Storage;

namespace Headwater.Intake.Findings;

/// <summary>What a check did not see again, though it looked.</summary>
internal static class MarkGone
{
    /// <summary>
    /// A finding is gone where its rule ran on its return and year, and the table it stood in was given, and of a
    /// disagreement the other return too; else it stays as it was.
    /// </summary>
    public static async Task MarkGoneAsync(this Work work, Stamp stamp)
    {
        await work.Connection.ExecuteAsync(
            """
            update intake_finding
            set gone_check = @Check, gone_on = @Today
            where authority = @Authority and gone_on is null and last_check <> @Check
              and exists (
                select 1 from intake_check_rule r
                where r.check_number = @Check and r.of_return = intake_finding.of_return
                  and r.year = intake_finding.year and r.rule = intake_finding.rule and r.ran = 1)
              and exists (
                select 1 from intake_check_file t
                where t.check_number = @Check and t.table_name = intake_finding.table_name
                  and (t.year = intake_finding.year or t.of_return <> intake_finding.of_return))
              and (intake_finding.against_return = '' or exists (
                select 1 from intake_check_file o
                where o.check_number = @Check and o.of_return = intake_finding.against_return
                  and o.year = intake_finding.against_year
                  and intake_finding.against_table in ('', o.table_name)))
            """,
            stamp
        );
        await work.TellAsync(stamp, "gone", "gone_check");
    }

    /// <summary>Counts what the check changed, once for each return and year.</summary>
    public static async Task<Kept> CountKeptAsync(this Work work, Stamp stamp)
    {
        var years = await work.Connection.QueryAsync<Counted>(
            """
            select f.of_return, f.year,
                   sum(case when f.gone_on is null and f.suppressed is null then 1 else 0 end) as open_after,
                   sum(case when f.first_check = @Check then 1 else 0 end) as new_found,
                   sum(case when f.back_check = @Check then 1 else 0 end) as came_back,
                   sum(case when f.gone_check = @Check then 1 else 0 end) as gone
            from intake_check_year y
            join intake_finding f on f.authority = y.authority and f.of_return = y.of_return and f.year = y.year
            where y.check_number = @Check
            group by f.of_return, f.year
            """,
            stamp
        );
        var (open, fresh, back, gone) = (0L, 0L, 0L, 0L);
        foreach (var year in years)
        {
            await work.Connection.ExecuteAsync(
                """
                update intake_check_year
                set open_after = @OpenAfter, new_found = @NewFound, came_back = @CameBack, gone = @Gone
                where check_number = @Check and of_return = @OfReturn and year = @Year
                """,
                new
                {
                    year.OpenAfter,
                    year.NewFound,
                    year.CameBack,
                    year.Gone,
                    stamp.Check,
                    year.OfReturn,
                    year.Year,
                }
            );
            (open, fresh, back, gone) = (
                open + year.OpenAfter,
                fresh + year.NewFound,
                back + year.CameBack,
                gone + year.Gone
            );
        }

        return new Kept(stamp.Check, open, fresh, back, gone);
    }

    // A class, not a record: of an empty answer SQLite does not know the types of computed columns.
    private sealed class Counted
    {
        public string OfReturn { get; init; } = "";
        public long Year { get; init; }
        public long OpenAfter { get; init; }
        public long NewFound { get; init; }
        public long CameBack { get; init; }
        public long Gone { get; init; }
    }
}
