using Headwater.Returns.Rules;
using static Headwater.Returns.ChildrenInNeed.CensusHeaderTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>What the head of the file says of the whole census.</summary>
internal static class HeadRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "100",
            Always,
            [CensusHeaderTable.Table],
            [ReferenceDate],
            "Reference Date is incorrect",
            "Set the reference date to 31 March of the year in which the census ends.",
            Whole(year => year.All(CensusHeaderTable.Table).Where(head => head.Day(ReferenceDate) != year.Last))
        )
        {
            Fails = "CensusHeader ReferenceDate=2026-03-30",
            Passes = "CensusHeader ReferenceDate=2026-03-31",
        },
    ];
}
