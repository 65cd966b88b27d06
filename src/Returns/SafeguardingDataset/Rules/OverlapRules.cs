using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.SafeguardingDataset.Rules;

/// <summary>Rules on what a child can have only one of at a time.</summary>
internal static class OverlapRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Apart(
            "SSD30",
            ClaEpisodesTable.Table,
            ClaEpisodesTable.StartedOn,
            ClaEpisodesTable.EndedOn,
            "An episode of care begins before the one before it has ended",
            "Give the earlier episode its end: the day on which the next begins.",
            """
            ssd_cla_episodes
            ssd_cla_episodes clae_cla_episode_id=82 clae_cla_episode_start_date=2025-09-01
            """,
            """
            ssd_cla_episodes clae_cla_episode_ceased_date=2025-09-01
            ssd_cla_episodes clae_cla_episode_id=82 clae_cla_episode_start_date=2025-09-01
            """
        ),
        Apart(
            "SSD31",
            ClaPlacementTable.Table,
            ClaPlacementTable.StartedOn,
            ClaPlacementTable.EndedOn,
            "A placement begins before the one before it has ended",
            "Give the earlier placement its end: the day on which the next begins. A second placement beside the first, such as respite, is a question.",
            """
            ssd_cla_placement clap_cla_placement_end_date=2025-09-02
            ssd_cla_placement clap_cla_placement_id=102 clap_cla_placement_start_date=2025-09-01
            """,
            """
            ssd_cla_placement clap_cla_placement_end_date=2025-09-01
            ssd_cla_placement clap_cla_placement_id=102 clap_cla_placement_start_date=2025-09-01
            """,
            Severity.Query
        ),
        Apart(
            "SSD32",
            CpPlansTable.Table,
            CpPlansTable.StartedOn,
            CpPlansTable.EndedOn,
            "A protection plan begins before the one before it has ended",
            "If it is one plan told twice, keep one; else give the earlier one its end.",
            """
            ssd_cp_plans
            ssd_cp_plans cppl_cp_plan_id=62 cppl_cp_plan_start_date=2025-06-01
            """,
            """
            ssd_cp_plans
            ssd_cp_plans cppl_cp_plan_id=62 cppl_cp_plan_start_date=2025-06-02
            """
        ),
    ];

    private static Rule Apart(
        string code,
        Table table,
        Column from,
        Column until,
        string message,
        string mend,
        string fails,
        string passes,
        Severity severity = Severity.Error
    ) =>
        new(
            code,
            Always,
            [table],
            [from, until],
            message,
            mend,
            Whole(year =>
            {
                var extracts = new Extracts(year);
                return Enumerable
                    .Range(0, year.Children)
                    .SelectMany(child => Overlapping(year[child][table], extracts, from, until));
            })
        )
        {
            Severity = severity,
            Fails = fails,
            Passes = passes,
        };

    // A day that is no real one ends nothing and begins nothing: another rule names it.
    private static IEnumerable<Line> Overlapping(Lines lines, Extracts extracts, Column from, Column until)
    {
        if (lines.Count < 2)
            yield break;
        foreach (var extract in lines.GroupBy(extracts.Of))
        {
            var ends = default(DateOnly?);
            foreach (var line in extract.Where(line => line.Day(from) is not null).OrderBy(line => line.Day(from)))
            {
                if (line.Day(from) < ends)
                    yield return line;
                var last = line.IsBlank(until) ? DateOnly.MaxValue : line.Day(until);
                if (last is not null && !(last <= ends))
                    ends = last;
            }
        }
    }
}
