namespace Headwater.Tests.Demo.Measured;

/// <summary>What the extract says of looked-after children, care leavers and first-time entrants, for the year ending March 2026.</summary>
public static class CareFigures
{
    public static IEnumerable<(string Name, double Actual)> Of(string folder, int children, Absence absence)
    {
        var per = 10_000.0 / children;
        var (first, last) = (NeedFigures.First, NeedFigures.Last);
        var born = Rows.Read(folder, "files/social-care/ssd_person.csv")
            .All.ToDictionary(row => row["pers_person_id"], row => row.Day("pers_dob"));
        var alone = Rows.Read(folder, "files/social-care/ssd_immigration_status.csv")
            .All.Select(row => row["immi_person_id"])
            .ToHashSet();
        var episodes = Rows.Read(folder, "files/social-care/ssd_cla_episodes.csv").All.ToList();
        var now = On(episodes, last);
        yield return ("Looked after on 31 March, per 10,000", now.Count * per);
        yield return (
            "Began to be looked after, a year, per 10,000",
            episodes.Count(row =>
                row["clae_cla_episode_start_reason"] == "S"
                && NeedFigures.InYear(row.Day("clae_cla_episode_start_date"))
            ) * per
        );
        yield return (
            "Of them unaccompanied, on 31 March, %",
            NeedFigures.Share(now, row => alone.Contains(row["clae_person_id"]))
        );
        yield return (
            "Looked after aged 16 and over, %",
            NeedFigures.Share(now, row => born[row["clae_person_id"]]?.AddYears(16) <= last)
        );
        var placements = Rows.Read(folder, "files/social-care/ssd_cla_placement.csv")
            .All.Where(row =>
                row.Day("clap_cla_placement_start_date") <= last
                && (row.Day("clap_cla_placement_end_date") is null || row.Day("clap_cla_placement_end_date") > first)
            )
            .ToLookup(row => row["clap_person_id"]);
        yield return (
            "Three or more placements in the year, %",
            NeedFigures.Share(now, row => placements[row["clae_person_id"]].Count() >= 3)
        );
        var missing = Rows.Read(folder, "files/social-care/ssd_missing.csv")
            .All.Where(row => NeedFigures.InYear(row.Day("miss_missing_episode_start_date")))
            .Select(row => row["miss_person_id"])
            .ToHashSet();
        yield return (
            "Looked after and missing in the year, %",
            NeedFigures.Share(now, row => missing.Contains(row["clae_person_id"]))
        );
        var leavers = Rows.Read(folder, "files/ssda903/2026/oc3.csv")
            .All.Where(row => row.Day("DOB")?.AddYears(19) <= last)
            .ToList();
        yield return ("Care leavers aged 19 to 21, per 10,000 children", leavers.Count * per);
        yield return (
            "Care leavers 19 to 21 in education or work, %",
            NeedFigures.Share(leavers, row => row["ACTIV"][0] is 'F' or 'P')
        );
        yield return (
            "First-time entrants, a year, per 100,000 aged 10 to 17",
            Entrants(folder) * 100_000.0 / (children * 0.45)
        );
        foreach (
            var figure in AtSchool(
                folder,
                absence,
                On(episodes, last.AddYears(-1)).Select(row => row["clae_person_id"]).ToHashSet()
            )
        )
            yield return figure;
    }

    private static List<Rows.Row> On(IEnumerable<Rows.Row> episodes, DateOnly day) =>
        [
            .. episodes.Where(row =>
                row.Day("clae_cla_episode_start_date") <= day
                && (row.Day("clae_cla_episode_ceased_date") is null || row.Day("clae_cla_episode_ceased_date") > day)
            ),
        ];

    private static double Entrants(string folder) =>
        Rows.Read(folder, "files/youth-justice/youth-justice-cases.csv", ';')
            .All.Where(row => row["Outcome"].ToUpperInvariant() is "YC" or "YCC" or "RO" or "YRO" or "CUST")
            .GroupBy(row => row["PersonRef"])
            .Count(person => NeedFigures.InYear(person.Min(row => row.Day("OutcomeDate"))));

    private static IEnumerable<(string, double)> AtSchool(string folder, Absence absence, HashSet<string> care)
    {
        var upns = Rows.Read(folder, "files/social-care/ssd_linked_identifiers.csv")
            .All.ToLookup(row => row["link_person_id"], row => row["link_identifier_value"]);
        var last = new DateOnly(2025, 3, 31);
        var need = Rows.Read(folder, "files/social-care/ssd_cin_episodes.csv")
            .All.Where(row =>
                row.Day("cine_referral_date") <= last
                && (row.Day("cine_close_date") is null || row.Day("cine_close_date") > last)
            )
            .SelectMany(row => upns[row["cine_person_id"]])
            .ToHashSet();
        var looked = care.SelectMany(person => upns[person]).ToHashSet();
        var roll = Rows.Read(folder, "files/school-census/2025-spring/pupils-on-roll.csv")
            .All.Select(row => row["UPN"])
            .ToHashSet();
        var suspended = SchoolFigures.Suspended(folder);
        looked.IntersectWith(roll);
        need.IntersectWith(roll);
        yield return (
            "Looked-after children suspended in the year, %",
            100.0 * looked.Count(suspended.Contains) / looked.Count
        );
        yield return ("Children in need suspended in the year, %", 100.0 * need.Count(suspended.Contains) / need.Count);
        yield return ("Children in need persistently absent, %", absence.ShareMissing(0.1, upns: need));
    }
}
