namespace Headwater.Demo;

/// <summary>A published rate that the borough is made to agree with.</summary>
/// <param name="Within">How far off it may be, as a share of the target: wider where few children make the figure.</param>
/// <param name="Source">Who published it, for which year. The borough taken as example is Hammersmith and Fulham.</param>
public sealed record BaseRate(string Name, double Target, double Within, string Source);

/// <summary>What the borough is held to at its default size, most for the year ending 31 March 2026 or school year 2024/25.</summary>
public static class BaseRates
{
    private const string Census = "DfE, children in need, year ending March 2025";
    private const string Care = "DfE, children looked after, year ending March 2025";
    private const string Absence = "DfE, pupil absence, 2024/25";
    private const string Exclusions = "DfE, suspensions and exclusions, 2023/24";
    private const string Sen = "DfE, special educational needs, 2024/25";

    private const string Activity = "DfE, NEET and participation, December 2024 to February 2025";

    public static IReadOnlyList<BaseRate> All { get; } =
    [
        new("Absence, % of sessions", 6.6, 0.06, Absence),
        new("Absence in primary schools, %", 5.5, 0.10, Absence),
        new("Absence in secondary schools, %", 7.2, 0.10, Absence),
        new("Persistently absent, % of pupils", 19.1, 0.08, Absence),
        new("Persistently absent in primary schools, %", 14.9, 0.12, Absence),
        new("Persistently absent in secondary schools, %", 21.8, 0.12, Absence),
        new("Persistently absent in special schools, %", 37.9, 0.20, Absence),
        new("Severely absent, % of pupils", 1.6, 0.20, Absence),
        new("Persistently absent in 2018/19, %", 11.4, 0.15, "DfE, pupil absence, 2018/19"),
        new("Suspensions per 100 in secondary schools", 12.3, 0.15, Exclusions),
        new("Secondary pupils suspended, %", 7.5, 0.15, Exclusions),
        new("Suspensions per 100 in primary schools", 1.7, 0.25, Exclusions),
        new("Permanently excluded per 100, all schools", 0.15, 0.40, Exclusions),
        new("SEN support, % of pupils", 13.8, 0.08, Sen),
        new("Education, health and care plan, % of pupils", 6.0, 0.10, Sen),
        new(
            "Requests for a plan, a year, per 10,000 children",
            100.1,
            0.15,
            "DfE, education, health and care plans, 2025 (320 requests)"
        ),
        new("Requests refused, %", 32.5, 0.15, "DfE, education, health and care plans, 2025"),
        new(
            "Free school meals in primary schools, %",
            30.6,
            0.10,
            "DfE, schools, pupils and their characteristics, 2025"
        ),
        new(
            "Free school meals in secondary schools, %",
            28.1,
            0.12,
            "DfE, schools, pupils and their characteristics, 2025"
        ),
        new(
            "Pupils with another first language, primary, %",
            46.2,
            0.10,
            "DfE, schools, pupils and their characteristics, 2025"
        ),
        new("Referrals, a year, per 10,000", 521, 0.08, Census),
        new("Referred again within a year, %", 15.3, 0.25, Census),
        new("Referrals with no further action, %", 11.9, 0.20, Census),
        new("Assessments within 45 working days, %", 97.8, 0.02, Census),
        new("Enquiries (section 47), a year, per 10,000", 182, 0.10, Census),
        new("Initial conferences, a year, per 10,000", 45, 0.18, Census),
        new("Initial conferences within 15 working days, %", 69, 0.12, Census),
        new("In need on 31 March, per 10,000", 401, 0.08, Census),
        // More than a quarter's referrals: the two published figures cannot both be met.
        new("In need for less than three months, %", 33, 0.32, Census),
        new("In need for two years or more, %", 33, 0.20, Census),
        new("On a protection plan on 31 March, per 10,000", 33.8, 0.20, Census),
        new("Looked after on 31 March, per 10,000", 62, 0.12, Care),
        new("Began to be looked after, a year, per 10,000", 29, 0.20, Care),
        new("Of them unaccompanied, on 31 March, %", 15, 0.30, Care),
        new("Looked after aged 16 and over, %", 34, 0.25, Care),
        new("Three or more placements in the year, %", 10, 0.40, Care),
        new("Looked after and missing in the year, %", 13, 0.35, Care),
        new(
            "Care leavers aged 19 to 21, per 10,000 children",
            51.3,
            0.20,
            "DfE, care leavers, year ending March 2025 (164)"
        ),
        new("Care leavers 19 to 21 in education or work, %", 61, 0.15, "DfE, care leavers, year ending March 2025"),
        new("First-time entrants, a year, per 100,000 aged 10 to 17", 114, 0.45, "Ministry of Justice, 2024"),
        new(
            "Looked-after children suspended in the year, %",
            13.6,
            0.25,
            "DfE, outcomes for children in need, 2023/24"
        ),
        new("Children in need suspended in the year, %", 17.5, 0.15, "DfE, outcomes for children in need, 2023/24"),
        // Half a hundred young people make the first of these, twice as many the second.
        new("Aged 16 and 17 in no education, work or training, %", 1.4, 0.35, Activity),
        new("Aged 16 and 17 of whom nobody knows what they do, %", 2.8, 0.25, Activity),
        new("Children in need persistently absent, %", 45.3, 0.15, "DfE, outcomes for children in need, 2024/25"),
    ];
}
