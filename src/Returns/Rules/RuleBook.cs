namespace Headwater.Returns.Rules;

/// <summary>Every rule that Headwater knows, by return.</summary>
public static class RuleBook
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. SchoolCensus.Rules.SchoolCensusRules.All,
        .. Attendance.Rules.AttendanceRules.All,
        .. Exclusions.Rules.ExclusionRules.All,
        .. AlternativeProvision.Rules.AlternativeProvisionRules.All,
        .. Sen2.Rules.Sen2Rules.All,
        .. Missing.Rules.MissingEpisodeRules.All,
        .. Ssda903.Rules.Ssda903Rules.All,
        .. ChildrenInNeed.Rules.ChildrenInNeedRules.All,
        .. AnnexA.Rules.AnnexARules.All,
        .. Nccis.Rules.NccisRules.All,
    ];

    /// <summary>The rules of a return in a year, in the order of their codes.</summary>
    public static IReadOnlyList<Rule> Of(Return one, int year) =>
        [
            .. All.Where(rule => rule.Return == one && rule.Years.Include(year))
                .OrderBy(rule => rule.Code, StringComparer.Ordinal),
        ];
}
