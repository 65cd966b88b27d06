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
        .. SafeguardingDataset.Rules.DatasetRules.All,
    ];

    /// <summary>The rules of a return in a year, in the order of their codes.</summary>
    public static IReadOnlyList<Rule> Of(Return one, int year) =>
        [
            .. All.Where(rule => rule.Return == one && rule.Years.Include(year))
                .OrderBy(rule => rule.Code, StringComparer.Ordinal),
        ];

    /// <summary>The columns of a table that are kept for rules: all of them, or of a large return those that its rules name.</summary>
    internal static IReadOnlyList<Column> Kept(Table table)
    {
        if (!table.Return.IsLarge)
            return table.Columns;
        var named = All.Where(rule => rule.Tables.Contains(table)).SelectMany(rule => rule.Fields).ToHashSet();
        return
        [
            .. table.Columns.Where(column =>
                named.Contains(column) || column == table.Order || column == table.Worker || column == table.Team
            ),
        ];
    }
}
