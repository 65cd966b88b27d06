using Headwater.Returns.Rules;
using static Headwater.Returns.Exclusions.ExclusionTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Exclusions.Rules;

/// <summary>Our own rules on the reasons: up to three, each once, since September 2020; one before.</summary>
internal static class ReasonRules
{
    private static readonly DateOnly SeveralReasonsSince = new(2020, 9, 1);

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "EXC20",
            Always,
            [ExclusionTable.Table],
            [Reason2, Reason3],
            "The same reason is given twice",
            "Give each reason once.",
            Each(
                ExclusionTable.Table,
                line => Same(line, Reason1, Reason2) || Same(line, Reason1, Reason3) || Same(line, Reason2, Reason3)
            )
        )
        {
            Fails = """
                Exclusion Reason1=PP Reason2=PP
                Exclusion Reason1=PP Reason2=VA Reason3=VA
                """,
            Passes = """
                Exclusion Reason1=PP Reason2=VA Reason3=DM
                Exclusion Reason1=PP Reason2=VP
                """,
        },
        new(
            "EXC21",
            Always,
            [ExclusionTable.Table],
            [Reason2, Reason3],
            "A third reason is given without a second",
            "Fill the reasons from the first on.",
            Each(ExclusionTable.Table, line => line.IsBlank(Reason2) && line.IsFilled(Reason3))
        )
        {
            Severity = Severity.Query,
            Fails = "Exclusion Reason3=DM",
            Passes = "Exclusion Reason2=DM",
        },
        new(
            "EXC22",
            Always,
            [ExclusionTable.Table],
            [Reason2, StartDate],
            "A second or third reason is given for a day before September 2020, when schools gave one",
            "Check the day. If it is right, give the main reason alone.",
            Each(
                ExclusionTable.Table,
                line => line.Day(StartDate) < SeveralReasonsSince && (line.IsFilled(Reason2) || line.IsFilled(Reason3))
            )
        )
        {
            Fails = "Exclusion StartDate=14/07/2020 Reason2=DM",
            Passes = "Exclusion StartDate=01/09/2020 Reason2=DM",
        },
    ];

    private static bool Same(Line line, Column one, Column other) =>
        line.IsFilled(one) && line.Code(one) == line.Code(other);
}
