using Headwater.Intake.Entries.EarlyHelp;
using Headwater.Intake.Entries.Missing;
using Headwater.Intake.Entries.SafeguardingDataset;
using Headwater.Intake.Entries.Schools;
using Headwater.Intake.Entries.YouthJustice;
using Headwater.Returns;

namespace Headwater.Intake.Entries;

/// <summary>What each table's rows mean, for every table of the catalogue.</summary>
public static class Translations
{
    public static IReadOnlyList<Translation> All { get; } =
    [
        PupilCensus.Schools,
        PupilCensus.OnRoll,
        PupilCensus.Left,
        WeekOfMarks.Translation,
        Exclusions.Translation,
        AlternativeProvision.Translation,
        .. Sen2.Sen2.All,
        EarlyHelpEpisodes.Translation,
        .. People.All,
        .. Casework.All,
        .. Care.All,
        .. Ssda903.Ssda903.All,
        YouthJusticeCases.Translation,
        MissingEpisodes.Translation,
    ];

    private static readonly Dictionary<string, Translation> ByTable = All.ToDictionary(each => each.Table.Name);

    /// <summary>What the rows of a table mean; null for a table whose rows say nothing of a child yet.</summary>
    public static Translation? Of(Table table) => ByTable.GetValueOrDefault(table.Name);
}
