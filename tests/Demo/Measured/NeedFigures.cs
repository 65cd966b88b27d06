namespace Headwater.Tests.Demo.Measured;

/// <summary>What social care's extract says of children in need and of protection, for the year ending March 2026.</summary>
public static class NeedFigures
{
    public static readonly DateOnly First = new(2025, 4, 1);
    public static readonly DateOnly Last = new(2026, 3, 31);

    public static IEnumerable<(string Name, double Actual)> Of(string folder, int children)
    {
        var per = 10_000.0 / children;
        var born = Rows.Read(folder, "files/social-care/ssd_person.csv")
            .All.ToDictionary(row => row["pers_person_id"], row => row.Day("pers_dob"));
        var referrals = Rows.Read(folder, "files/social-care/ssd_cin_episodes.csv").All.ToList();
        var inYear = referrals.Where(row => InYear(row.Day("cine_referral_date"))).ToList();
        yield return ("Referrals, a year, per 10,000", inYear.Count * per);
        var before = referrals.ToLookup(row => row["cine_person_id"], row => row.Day("cine_referral_date"));
        yield return (
            "Referred again within a year, %",
            Share(
                inYear,
                row =>
                    before[row["cine_person_id"]]
                        .Any(day =>
                            day < row.Day("cine_referral_date") && day >= row.Day("cine_referral_date")?.AddYears(-1)
                        )
            )
        );
        yield return ("Referrals with no further action, %", Share(inYear, row => row["cine_referral_nfa"] == "Y"));
        var assessments = Rows.Read(folder, "files/social-care/ssd_cin_assessments.csv")
            .All.Where(row => InYear(row.Day("cina_assessment_auth_date")))
            .ToList();
        var referred = referrals.ToDictionary(row => row["cine_referral_id"], row => row.Day("cine_referral_date"));
        yield return (
            "Assessments within 45 working days, %",
            Share(
                assessments,
                row => WorkingDays(referred[row["cina_referral_id"]], row.Day("cina_assessment_auth_date")) <= 45
            )
        );
        yield return (
            "Enquiries (section 47), a year, per 10,000",
            Rows.Read(folder, "files/social-care/ssd_s47_enquiry.csv")
                .All.Count(row => InYear(row.Day("s47e_s47_start_date"))) * per
        );
        var conferences = Rows.Read(folder, "files/social-care/ssd_initial_cp_conference.csv")
            .All.Where(row => InYear(row.Day("icpc_icpc_date")))
            .ToList();
        yield return ("Initial conferences, a year, per 10,000", conferences.Count * per);
        yield return (
            "Initial conferences within 15 working days, %",
            Share(conferences, row => row.Day("icpc_icpc_date") <= row.Day("icpc_icpc_target_date"))
        );
        var open = referrals
            .Where(row =>
                row.Day("cine_referral_date") <= Last
                && (row.Day("cine_close_date") is null || row.Day("cine_close_date") > Last)
                && born[row["cine_person_id"]]?.AddYears(18) > Last
            )
            .ToList();
        yield return ("In need on 31 March, per 10,000", open.Count * per);
        yield return (
            "In need for less than three months, %",
            Share(open, row => row.Day("cine_referral_date") > Last.AddMonths(-3))
        );
        yield return (
            "In need for two years or more, %",
            Share(open, row => row.Day("cine_referral_date") <= Last.AddYears(-2))
        );
        yield return (
            "On a protection plan on 31 March, per 10,000",
            Rows.Read(folder, "files/social-care/ssd_cp_plans.csv")
                .All.Count(row =>
                    row.Day("cppl_cp_plan_start_date") <= Last
                    && (row.Day("cppl_cp_plan_end_date") is null || row.Day("cppl_cp_plan_end_date") > Last)
                ) * per
        );
    }

    public static bool InYear(DateOnly? day) => day >= First && day <= Last;

    public static double Share(IReadOnlyList<Rows.Row> rows, Func<Rows.Row, bool> which) =>
        100.0 * rows.Count(which) / rows.Count;

    private static int WorkingDays(DateOnly? from, DateOnly? to)
    {
        var days = 0;
        for (var day = from!.Value.AddDays(1); day <= to; day = day.AddDays(1))
            days += Headwater.Vocabulary.WorkingDays.IsWorking(day) ? 1 : 0;
        return days;
    }
}
