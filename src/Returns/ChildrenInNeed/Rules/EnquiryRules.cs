using Headwater.Returns.Rules;
using Headwater.Vocabulary;
using static Headwater.Returns.ChildrenInNeed.Section47Table;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>Enquiries under section 47 and the conferences that they lead to.</summary>
internal static class EnquiryRules
{
    private static readonly Table Enquiries = Section47Table.Table;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "8615",
            Always,
            [Enquiries],
            [StartedOn, ConferenceOn],
            "Section 47 Enquiry Start Date must be present and cannot be later than the date of the initial Child Protection Conference",
            "Record the day on which the enquiry began, which is that of the conference or an earlier one.",
            Each(
                Enquiries,
                line =>
                    line.IsFilled(ConferenceOn)
                    && (line.IsBlank(StartedOn) || line.Day(StartedOn) > line.Day(ConferenceOn))
            )
        )
        {
            Fails = """
                Section47 S47ActualStartDate=2025-08-02 DateOfInitialCPC=2025-08-01
                Section47 S47ActualStartDate=_ DateOfInitialCPC=2025-08-01
                """,
            Finds = 2,
            Passes = "Section47 S47ActualStartDate=2025-08-01 DateOfInitialCPC=2025-08-01",
        },
        new(
            "8675Q",
            Always,
            [Enquiries],
            [ConferenceOn, StartedOn, ConferenceNotRequired],
            "Please check and either amend data or provide a reason: S47 Enquiry started more than 15 working days before the end of the census year. However, there is no date of Initial Child Protection Conference.",
            "Record the day of the conference, or that none was needed. If it is still to come, say why it takes longer than 15 working days.",
            Each(
                Enquiries,
                (line, child) => line.IsOpenEnquiry && line.Day(StartedOn) < WorkingDays.Before(child.Year.Last, 15)
            )
        )
        {
            Severity = Severity.Query,
            Fails = """
                Section47 S47ActualStartDate=2026-03-09 DateOfInitialCPC=_ ICPCnotRequired=false
                Section47 S47ActualStartDate=2026-03-09 DateOfInitialCPC=_ ICPCnotRequired=_
                """,
            Finds = 2,
            Passes = """
                Section47 S47ActualStartDate=2026-03-10 DateOfInitialCPC=_ ICPCnotRequired=false
                Section47 S47ActualStartDate=2026-03-09 DateOfInitialCPC=_ ICPCnotRequired=true
                """,
        },
        new(
            "8715",
            Always,
            [Enquiries],
            [ConferenceOn],
            "Date of Initial Child Protection Conference must fall within the census year",
            "Correct the day. A conference after 31 March is left to the next census.",
            Each(Enquiries, (line, child) => line.IsOutside(ConferenceOn, child.Year))
        )
        {
            Fails = """
                Section47 DateOfInitialCPC=2025-03-31
                Section47 DateOfInitialCPC=2026-04-01
                """,
            Passes = """
                Section47 DateOfInitialCPC=2025-04-01
                Section47 DateOfInitialCPC=2026-03-31
                """,
        },
        new(
            "8740",
            Always,
            [Enquiries],
            [StartedOn, ConferenceOn, ConferenceNotRequired],
            "For a Section 47 Enquiry that has not held the Initial Child Protection Conference by the end of the census year, the start date must fall within the census year",
            "Record the day of the conference or that none was needed, or correct the day on which the enquiry began.",
            Each(Enquiries, (line, child) => line.IsOpenEnquiry && !child.Year.Holds(line.Day(StartedOn)))
        )
        {
            Fails = """
                Section47 S47ActualStartDate=2025-03-31 DateOfInitialCPC=_ ICPCnotRequired=false
                Section47 S47ActualStartDate=_ DateOfInitialCPC=_ ICPCnotRequired=false
                """,
            Finds = 2,
            Passes = """
                Section47 S47ActualStartDate=2025-04-01 DateOfInitialCPC=_ ICPCnotRequired=false
                Section47 S47ActualStartDate=2025-03-31 DateOfInitialCPC=_ ICPCnotRequired=1
                """,
        },
        new(
            "8839",
            Always,
            [Enquiries],
            [ConferenceOn],
            "Within one CINDetails group there are 2 or more open S47 Assessments",
            "Record for all but the latest of these the day of the conference, or that none was needed.",
            EachChild(child =>
                child[Enquiries].Count > 1
                    ? child[Enquiries].Cases().SelectMany(rows => rows.Where(each => each.IsOpenEnquiry).IfSeveral())
                    : []
            )
        )
        {
            Fails = """
                Section47 DateOfInitialCPC=_
                Section47 S47ActualStartDate=2025-12-01 DateOfInitialCPC=_
                """,
            Passes = """
                Section47 DateOfInitialCPC=_ ICPCnotRequired=1
                Section47 S47ActualStartDate=2025-12-01 DateOfInitialCPC=_
                """,
        },
        new(
            "8870Q",
            Always,
            [Enquiries],
            [ConferenceDue],
            "Please check and either amend or provide a reason: The Target Date for Initial Child Protection Conference should not be a weekend",
            "Give the working day by which the conference was due.",
            Each(Enquiries, line => IsWeekend(line.Day(ConferenceDue)))
        )
        {
            Severity = Severity.Query,
            Fails = "Section47 InitialCPCtarget=2025-08-03",
            Passes = "Section47 InitialCPCtarget=2025-08-04",
        },
        new(
            "8875",
            Always,
            [Enquiries],
            [ConferenceOn],
            "The Date of Initial Child Protection Conference cannot be a weekend",
            "Check the day in the record of the conference.",
            Each(Enquiries, line => IsWeekend(line.Day(ConferenceOn)))
        )
        {
            Fails = "Section47 DateOfInitialCPC=2025-08-02",
            Passes = "Section47 DateOfInitialCPC=2025-08-01",
        },
        // Within one case. An enquiry that needed no conference has no last day: it is taken to overlap nothing.
        new(
            "8890",
            Always,
            [Enquiries],
            [StartedOn, ConferenceOn, ConferenceNotRequired],
            "A Section 47 enquiry is shown as starting when there is another Section 47 Enquiry ongoing",
            "Record how the earlier enquiry ended, by a conference or without one, or check whether both are the same one.",
            EachChild(child =>
                child[Enquiries].Count > 1
                    ? child[Enquiries]
                        .Cases()
                        .SelectMany(rows => rows.Overlapping(StartedOn, line => LastDay(line, child.Year)))
                    : []
            )
        )
        {
            Fails = """
                Section47 DateOfInitialCPC=2025-08-01
                Section47 S47ActualStartDate=2025-08-01 DateOfInitialCPC=_
                """,
            Passes = """
                Section47 DateOfInitialCPC=2025-08-01
                Section47 S47ActualStartDate=2025-08-02 DateOfInitialCPC=_
                """,
        },
    ];

    private static bool IsWeekend(DateOnly? day) => day is { } known && WorkingDays.IsWeekend(known);

    private static DateOnly? LastDay(Line enquiry, ReturnYear year) =>
        enquiry.IsOpenEnquiry ? year.Last : enquiry.Day(ConferenceOn);
}
