using Headwater.Returns.Rules;
using static Headwater.Returns.Nccis.NccisPersonTable;
using static Headwater.Returns.Nccis.Rules.NccisRules;
using static Headwater.Returns.Rules.Finder;

namespace Headwater.Returns.Nccis.Rules;

/// <summary>Rules on which authority answers for a young person.</summary>
internal static class MoveRules
{
    private static Table Table => NccisPersonTable.Table;

    public static IReadOnlyList<Rule> All { get; } =
    [
        Make(
            13,
            [MovedTo, NccisPersonTable.Cohort],
            "The person moved to another authority, and it is not said which",
            "Give that authority's number once it has taken the record.",
            Each(Table, line => line.Code(NccisPersonTable.Cohort) is "T" && line.IsBlank(MovedTo)),
            fails: "NccisPerson CohortStatus=T",
            passes: "NccisPerson CohortStatus=T TransferredToLACode=998"
        ),
        Make(
            26,
            [Lead, Source],
            "Another authority answers for the person than the one that sends the return",
            "Leave those out for whom you do not answer, or put the lead authority right.",
            Each(
                Table,
                (line, child) => Sender(line, child.Year) is { } sender && line.IsFilled(Lead) && line[Lead] != sender
            ),
            fails: "NccisPerson LeadLEA=998",
            passes: "NccisPerson LeadLEA=999 EducatedLEA=998",
            Severity.Query
        ),
        Make(
            34,
            [NccisPersonTable.Cohort, MovedTo],
            "An authority is named that the person moved to, and they are not said to have moved",
            "If they moved, say so; if not, take the other authority out.",
            Each(Table, line => line.IsFilled(MovedTo) && line.Code(NccisPersonTable.Cohort) is not ("T" or "E")),
            fails: "NccisPerson TransferredToLACode=998",
            passes: "NccisPerson TransferredToLACode=001 CohortStatus=E"
        ),
        Make(
            41,
            [MovedTo],
            "The person is said to have moved to an authority that is not known",
            "Nobody can be passed to 004: keep the record until it is known where they are.",
            Each(Table, line => line[MovedTo] is "004"),
            fails: "NccisPerson CohortStatus=T TransferredToLACode=004",
            passes: "NccisPerson CohortStatus=T TransferredToLACode=998"
        ),
        Make(
            42,
            [MovedTo, Lead],
            "The person is said to have moved to the authority where they already are",
            "Give the number of the authority that has taken the record.",
            Each(Table, line => line.IsFilled(MovedTo) && line[MovedTo] == line[Lead]),
            fails: "NccisPerson CohortStatus=T TransferredToLACode=999",
            passes: "NccisPerson CohortStatus=T TransferredToLACode=998"
        ),
    ];

    private static string? Sender(Line line, ReturnYear year) =>
        line.IsFilled(Source)
            ? line[Source]
            : year.InFileOf(line, NccisHeaderTable.Table)
                .Select(head => head[NccisHeaderTable.Authority])
                .FirstOrDefault(number => number is not "");
}
