namespace Headwater.Tests.Demo.Measured;

/// <summary>What the school files say, in the terms of the published rates.</summary>
public static class SchoolFigures
{
    public static IEnumerable<(string Name, double Actual)> Of(string folder, int children, Absence absence)
    {
        yield return ("Absence, % of sessions", absence.Rate());
        yield return ("Absence in primary schools, %", absence.Rate("Primary"));
        yield return ("Absence in secondary schools, %", absence.Rate("Secondary"));
        yield return ("Persistently absent, % of pupils", absence.ShareMissing(0.1));
        yield return ("Persistently absent in primary schools, %", absence.ShareMissing(0.1, "Primary"));
        yield return ("Persistently absent in secondary schools, %", absence.ShareMissing(0.1, "Secondary"));
        yield return (
            "Persistently absent in special schools, %",
            absence.ShareMissing(0.1, "Community special school")
        );
        yield return ("Severely absent, % of pupils", absence.ShareMissing(0.5));
        yield return ("Persistently absent in 2018/19, %", Absence.FromCensus(folder, 2018).ShareMissing(0.1));
        foreach (var figure in Exclusions(folder))
            yield return figure;
        foreach (var figure in Pupils(folder))
            yield return figure;
        var requests = Rows.Read(folder, "files/sen2/2026/Blade-Export_20-01-2026_requests.csv")
            .All.Where(row => row.Day("receiveddate")?.Year == 2025)
            .ToList();
        yield return ("Requests for a plan, a year, per 10,000 children", 10_000.0 * requests.Count / children);
        var decided = requests.Where(row => row["requestoutcome"] is "Y" or "N").ToList();
        yield return (
            "Requests refused, %",
            100.0 * decided.Count(row => row["requestoutcome"] == "N") / decided.Count
        );
    }

    public static HashSet<string> Suspended(string folder) =>
        [.. Events(folder).Where(row => Category(row) == "SUSP").Select(row => row["UPN"].ToUpperInvariant())];

    private static IEnumerable<(string, double)> Exclusions(string folder)
    {
        var secondary = Roll(folder).Where(row => Year(row) is >= 7 and <= 13).Select(row => row["UPN"]).ToHashSet();
        var primary = Roll(folder).Where(row => Year(row) is >= 0 and <= 6).Select(row => row["UPN"]).ToHashSet();
        var events = Events(folder).ToList();
        var suspended = events.Where(row => Category(row) == "SUSP").ToList();
        var inSecondary = suspended.Where(row => secondary.Contains(row["UPN"].ToUpperInvariant())).ToList();
        yield return ("Suspensions per 100 in secondary schools", 100.0 * inSecondary.Count / secondary.Count);
        yield return (
            "Secondary pupils suspended, %",
            100.0 * inSecondary.DistinctBy(row => row["UPN"].ToUpperInvariant()).Count() / secondary.Count
        );
        yield return (
            "Suspensions per 100 in primary schools",
            100.0 * suspended.Count(row => primary.Contains(row["UPN"].ToUpperInvariant())) / primary.Count
        );
        yield return (
            "Permanently excluded per 100, all schools",
            100.0 * events.Count(row => Category(row) == "PERM") / (primary.Count + secondary.Count)
        );
    }

    private static IEnumerable<(string, double)> Pupils(string folder)
    {
        var roll = Roll(folder).Where(row => row["EnrolStatus"] != "S").ToList();
        yield return ("SEN support, % of pupils", Share(roll, row => row["SENprovision"] is "K" or "k"));
        yield return (
            "Education, health and care plan, % of pupils",
            Share(roll, row => row["SENprovision"] is "E" or "e")
        );
        var primary = roll.Where(row => Year(row) is >= 0 and <= 6).ToList();
        var secondary = roll.Where(row => Year(row) is >= 7).ToList();
        yield return ("Free school meals in primary schools, %", Share(primary, row => row["FSMeligible"] == "Y"));
        yield return ("Free school meals in secondary schools, %", Share(secondary, row => row["FSMeligible"] == "Y"));
        yield return (
            "Pupils with another first language, primary, %",
            Share(primary, row => row["Language"] != "ENG")
        );
    }

    private static IEnumerable<Rows.Row> Roll(string folder) =>
        Rows.Read(folder, "files/school-census/2025-spring/pupils-on-roll.csv").All;

    private static IEnumerable<Rows.Row> Events(string folder) =>
        ((string[])["2024-25-autumn", "2024-25-spring-corrected", "2024-25-summer"]).SelectMany(term =>
            Rows.Read(folder, $"files/exclusions/{term}.csv").All
        );

    private static string Category(Rows.Row row) => row["Category"].ToUpperInvariant();

    private static double Share(IReadOnlyList<Rows.Row> rows, Func<Rows.Row, bool> which) =>
        100.0 * rows.Count(which) / rows.Count;

    private static int Year(Rows.Row row) =>
        row["NCyearActual"] switch
        {
            "R" => 0,
            ['N', ..] => -1,
            var year => int.Parse(year, System.Globalization.CultureInfo.InvariantCulture),
        };
}
