using Headwater.Returns.Rules;
using static Headwater.Returns.Nccis.NccisPersonTable;
using static Headwater.Returns.Nccis.Rules.NccisRules;
using static Headwater.Returns.Rules.Finder;

namespace Headwater.Returns.Nccis.Rules;

/// <summary>Rules on the days of what a young person does: begun, known, found to be so, reviewed, lapsed, ended.</summary>
internal static class ActivityDayRules
{
    private static Table Table => NccisPersonTable.Table;

    public static IReadOnlyList<Rule> All { get; } =
    [
        Make(
            231,
            [HasLapsed, LapsesOn],
            "It is said to count as known no longer, and the day on which it lapses is still to come",
            "Put the day or the answer right; both come from when it was last found to be so.",
            Each(Table, (line, child) => line.Says(HasLapsed) && line.Day(LapsesOn) > line.End(child.Year)),
            fails: "NccisPerson CurrencyLapsed=Y",
            passes: "NccisPerson CurrencyLapsed=Y DueToLapseDate=2026-02-28"
        ),
        Make(
            232,
            [HasLapsed, LapsesOn],
            "It is said to count as known still, and the day on which it lapsed is past",
            "Find out what the person does now, or say that it has lapsed.",
            Each(Table, (line, child) => line.Code(HasLapsed) is "N" && line.Day(LapsesOn) < line.End(child.Year)),
            fails: "NccisPerson DueToLapseDate=2026-02-27",
            passes: "NccisPerson DueToLapseDate=2026-02-28"
        ),
        Make(
            237,
            [AscertainedOn, VerifiedOn],
            "The service came to know of it after it was last found to be so",
            "Check both days.",
            Each(Table, line => line.Day(AscertainedOn) > line.Day(VerifiedOn)),
            fails: "NccisPerson DateAscertained=2026-01-16",
            passes: "NccisPerson DateAscertained=2026-01-15"
        ),
        Make(
            238,
            [LapsesOn, ExpectedEnd],
            "It counts as known until after the day on which it should end",
            "Let it lapse on the day of the expected end at the latest.",
            Each(Table, line => line.Day(LapsesOn) > line.Day(ExpectedEnd)),
            fails: "NccisPerson PredictedEndDate=2026-08-30",
            passes: "NccisPerson PredictedEndDate=2026-08-31"
        ),
        Make(
            242,
            [AscertainedOn, StartedOn],
            "The service came to know of it before it began",
            "Check both days; what is only agreed has a code of its own.",
            Each(Table, line => line.Day(AscertainedOn) < line.Day(StartedOn)),
            fails: "NccisPerson DateAscertained=2025-09-02",
            passes: "NccisPerson DateAscertained=2025-09-03"
        ),
        Make(
            243,
            [LapsesOn, Activity],
            "It is not said when it lapses",
            "Give the day: what the person does must be found out again by then.",
            Each(
                Table,
                line =>
                    line.IsBlank(LapsesOn)
                    && (line.Code(Activity) is ['1' or '2' or '3' or '4', ..] or "550" or "530" or "710")
            ),
            fails: "NccisPerson DueToLapseDate=_",
            passes: "NccisPerson DueToLapseDate=_ ActivityCode=810"
        ),
        Make(
            256,
            [VerifiedOn, StartedOn],
            "It was last found to be so before it began",
            "Check both days.",
            Each(Table, line => line.Day(VerifiedOn) < line.Day(StartedOn)),
            fails: "NccisPerson DateVerified=2025-09-02 DateAscertained=_",
            passes: "NccisPerson DateVerified=2025-09-03 DateAscertained=_"
        ),
        Make(
            257,
            [ReviewOn, ExpectedEnd],
            "It is to be asked about only after the day on which it should end",
            "Ask again before it ends.",
            Each(Table, line => line.Day(ReviewOn) > line.Day(ExpectedEnd)),
            fails: "NccisPerson ReviewDate=2027-07-01",
            passes: "NccisPerson ReviewDate=2027-06-30"
        ),
        Make(
            259,
            [ExpectedEnd, Activity],
            "The person is in education or training, and it is not said when it should end",
            "Give the last day of the course.",
            Each(Table, line => line.IsLearning && line.IsBlank(ExpectedEnd)),
            fails: "NccisPerson PredictedEndDate=_",
            passes: "NccisPerson PredictedEndDate=_ ActivityCode=310"
        ),
        Make(
            262,
            [ReviewOn, Activity],
            "There is no day on which to ask again",
            "Give one for a gap year, temporary work, an agreed start and custody: these change soon.",
            Each(
                Table,
                line => line.IsBlank(ReviewOn) && line.Code(Activity) is ("260" or "290" or "350" or "616" or "710")
            ),
            fails: "NccisPerson ActivityCode=350",
            passes: "NccisPerson ActivityCode=350 ReviewDate=2026-03-31"
        ),
        Make(
            305,
            [VerifiedOn, PeriodEnd],
            "It was last found to be so after the end of the month that the file is about",
            "Check the day; what was found out later belongs to the next month's file.",
            Each(Table, (line, child) => line.Day(VerifiedOn) > line.End(child.Year)),
            fails: "NccisPerson DateVerified=2026-03-01",
            passes: "NccisPerson DateVerified=2026-02-28"
        ),
        Make(
            954,
            [StartedOn, PeriodEnd],
            "It begins after the end of the month that the file is about",
            "What is only agreed has a code of its own; check the day.",
            Each(Table, (line, child) => line.Day(StartedOn) > line.End(child.Year)),
            fails: "NccisPerson StartDate=2026-03-02 DateAscertained=_ DateVerified=_",
            passes: "NccisPerson StartDate=2026-02-28 DateAscertained=_ DateVerified=_"
        ),
    ];
}
