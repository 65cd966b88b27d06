using Headwater.Returns.Rules;
using static Headwater.Returns.Nccis.NccisPersonTable;
using static Headwater.Returns.Nccis.Rules.NccisRules;
using static Headwater.Returns.Rules.Finder;

namespace Headwater.Returns.Nccis.Rules;

/// <summary>Rules on young people who are in no education, work or training, or of whom nobody knows.</summary>
internal static class NeetRules
{
    private const int Youngest = 15;

    private static Table Table => NccisPersonTable.Table;

    public static IReadOnlyList<Rule> All { get; } =
    [
        Make(
            224,
            [NeetSince, Activity],
            "The person is in no education, work or training, and it is not said since when",
            "Give the day on which the last activity ended.",
            Each(Table, line => line.IsNeet && line.IsBlank(NeetSince)),
            fails: "NccisPerson ActivityCode=619",
            passes: "NccisPerson ActivityCode=619 NEETStartDate=2025-09-03"
        ),
        Make(
            225,
            [NeetSince, StartedOn],
            "The person came to be without education, work or training after what they do now began",
            "It began on the same day or before: check both.",
            Each(Table, line => line.Day(NeetSince) > line.Day(StartedOn)),
            fails: "NccisPerson ActivityCode=619 NEETStartDate=2025-09-04",
            passes: "NccisPerson ActivityCode=619 NEETStartDate=2025-09-03"
        ),
        Make(
            226,
            [NeetSince, Activity],
            "There is a day since when the person has been without education, work or training, and what they do is one of these",
            "Take the day out, or put right what they do.",
            Each(Table, line => line.IsFilled(NeetSince) && line.IsFilled(Activity) && !line.IsNeet),
            fails: "NccisPerson NEETStartDate=2025-09-03",
            passes: "NccisPerson NEETStartDate=2025-09-03 ActivityCode=640"
        ),
        Make(
            251,
            [NeetSince, BirthDate],
            "The person was under 15 on coming to be without education, work or training",
            "At that age they were at school: check the year of both days.",
            Each(Table, line => line.AgeOn(line.Day(NeetSince), BirthDate) < Youngest),
            fails: "NccisPerson ActivityCode=619 NEETStartDate=2023-11-30",
            passes: "NccisPerson ActivityCode=619 NEETStartDate=2023-12-01"
        ),
        Make(
            952,
            [ReviewOn, Activity],
            "The day on which to ask again is past, and nobody knows what the person does, or they do nothing",
            "Get in touch with them, say what was found, and give the next day.",
            Each(Table, (line, child) => (line.IsNotKnown || line.IsNeet) && line.Day(ReviewOn) < line.End(child.Year)),
            fails: "NccisPerson ActivityCode=810 ReviewDate=2026-02-27",
            passes: "NccisPerson ActivityCode=810 ReviewDate=2026-02-28",
            Severity.Query
        ),
    ];
}
