using Headwater.Returns.OpenLists;

namespace Headwater.Returns.Rules;

/// <summary>For each return that has rules, the clean rows from which examples differ, and the year that they are of.</summary>
public static class Clean
{
    /// <summary>The year of examples whose rule applies to it; else the nearest to which the rule does.</summary>
    public const int UsualYear = 2026;

    public static int YearOf(Rule rule) =>
        rule.Years.Include(UsualYear) ? UsualYear : rule.Years.Last ?? rule.Years.First ?? UsualYear;

    public static Example Fails(Rule rule) => Example.Parse(rule.Return, Rows(rule.Return), rule.Fails);

    public static Example Passes(Rule rule) => Example.Parse(rule.Return, Rows(rule.Return), rule.Passes);

    public static Example Nothing(Return of) => Example.Parse(of, Rows(of), "");

    /// <summary>Made up: where example postcodes lie, and which providers there are.</summary>
    public static Beside Beside { get; } =
        new(
            "E09000013",
            new Postcodes(
                new Dictionary<string, Place>
                {
                    ["AA11AA"] = new("E09000013", 523000, 178000),
                    ["AA11AB"] = new("E09000013", 523500, 178500),
                    ["BB22BB"] = new("E09000033", 530000, 179000),
                    ["CC33CC"] = new("E08000003", 384000, 398000),
                    ["ZZ99ZZ"] = new("S12000046", 180000, 980000),
                }
            ),
            new Providers(
                new Dictionary<string, Provider>
                {
                    ["SC000001"] = new(
                        "SC000001",
                        "E09000013",
                        ["U1", "U2", "U3", "U4", "U5", "U6"],
                        ["PR1"],
                        "AA11AB",
                        null
                    ),
                    ["1000001"] = new("1000001", "E09000033", ["K2"], ["PR4"], "BB22BB", null),
                    ["1000002"] = new("1000002", "E09000033", ["K2"], ["PR4"], "BB22BB", new DateOnly(2025, 9, 30)),
                }
            )
        )
        {
            Today = new DateOnly(2026, 3, 31),
        };

    /// <summary>The clean rows of a return, in the manner of <see cref="Example"/>.</summary>
    public static string Rows(Return of) =>
        of == Return.Ssda903 ? Ssda903.Rules.Ssda903Rules.Clean
        : of == Return.ChildrenInNeed ? ChildrenInNeed.Rules.ChildrenInNeedRules.Clean
        : of == Return.AnnexA ? AnnexA.Rules.AnnexARules.Clean
        : of == Return.Sen2 ? Sen2.Rules.Sen2Rules.Clean
        : of == Return.Nccis ? Nccis.Rules.NccisRules.Clean
        : of == Return.SafeguardingDataset ? SafeguardingDataset.Rules.DatasetRules.Clean
        : of == Return.MissingEpisodes ? Missing.Rules.MissingEpisodeRules.Clean
        : of == Return.SchoolCensus ? SchoolCensus.Rules.SchoolCensusRules.Clean
        : of == Return.Attendance ? Attendance.Rules.AttendanceRules.Clean
        : of == Return.Exclusions ? Exclusions.Rules.ExclusionRules.Clean
        : of == Return.AlternativeProvision ? AlternativeProvision.Rules.AlternativeProvisionRules.Clean
        : throw new ArgumentException($"{of.Name} has no rules.", nameof(of));
}
