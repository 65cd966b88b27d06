using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>Initial child protection conferences, and the plans that begin at them.</summary>
internal static class ConferenceRules
{
    private static readonly Table Cases = CinDetailsTable.Table;
    private static readonly Table Enquiries = Section47Table.Table;
    private static readonly Table Plans = ChildProtectionPlansTable.Table;

    public static IReadOnlyList<Rule> All { get; } =
    [
        // Counted over the whole authority. Where plans outnumber conferences, some child has more plans than conferences:
        // those children's plans are found, as one of them lacks its conference.
        new(
            "2883",
            Always,
            [Plans, Enquiries, Cases],
            [ChildProtectionPlansTable.StartedOn, Section47Table.ConferenceOn, CinDetailsTable.ConferenceOn],
            "There are more child protection plans starting than initial conferences taking place",
            "Look in these children's records for the conference at which the plan began, and give its day.",
            Whole(year =>
                Children(year).Sum(child => Begun(child).Count()) > Children(year).Sum(Conferences)
                    ? Children(year).Where(child => Begun(child).Count() > Conferences(child)).SelectMany(Begun)
                    : []
            )
        )
        {
            Fails = """
                ChildProtectionPlans CPPstartDate=2025-08-01
                Section47 DateOfInitialCPC=2025-03-31
                """,
            Passes = """
                ChildProtectionPlans CPPstartDate=2025-08-01
                Section47 LAchildID=C101 DateOfInitialCPC=2025-04-01
                """,
        },
        // One conference is one day of one child, in whichever of the child's cases it stands.
        new(
            "2884",
            Always,
            [Enquiries, Cases],
            [Section47Table.ConferenceOn, CinDetailsTable.ConferenceOn],
            "An initial child protection conference is recorded at both the S47 and CIN Details level and it should only be recorded in one",
            "Keep the conference with the enquiry that led to it, and take its day out of the referral.",
            Each(
                Enquiries,
                (each, child) =>
                    each.Day(Section47Table.ConferenceOn) is { } day
                    && child[Cases].Any(one => one.Day(CinDetailsTable.ConferenceOn) == day)
            )
        )
        {
            Fails = """
                CINdetails DateOfInitialCPC=2025-08-01
                Section47 DateOfInitialCPC=2025-08-01
                """,
            Passes = """
                CINdetails DateOfInitialCPC=2025-08-04
                Section47 DateOfInitialCPC=2025-08-01
                """,
        },
        // Any enquiry of the case will do, and so will the referral's own conference: an enquiry beside it may have led to none.
        new(
            "2885",
            Always,
            [Plans, Enquiries, Cases],
            [ChildProtectionPlansTable.StartedOn, Section47Table.ConferenceOn, CinDetailsTable.ConferenceOn],
            "Child protection plan shown as starting a different day to the initial child protection conference.",
            "A plan begins on the day of the conference that decides on it: make the two days the same.",
            Each(
                Plans,
                (each, child) =>
                    each.Day(ChildProtectionPlansTable.StartedOn) is { } day
                    && child.Year.Holds(day)
                    && !child[Enquiries].InCase(each).Any(one => one.Day(Section47Table.ConferenceOn) == day)
                    && child.CaseOf(each)?.Day(CinDetailsTable.ConferenceOn) != day
            )
        )
        {
            Fails = """
                Section47 DateOfInitialCPC=2025-08-01
                ChildProtectionPlans CPPstartDate=2025-08-04
                """,
            Passes = """
                Section47 S47ActualStartDate=2025-07-01 DateOfInitialCPC=_ ICPCnotRequired=1
                Section47 DateOfInitialCPC=2025-08-01
                ChildProtectionPlans CPPstartDate=2025-08-01
                """,
        },
    ];

    private static IEnumerable<Child> Children(ReturnYear year) =>
        Enumerable.Range(0, year.Children).Select(number => year[number]);

    private static IEnumerable<Line> Begun(Child child) =>
        child[Plans].Where(each => child.Year.Holds(each.Day(ChildProtectionPlansTable.StartedOn)));

    private static int Conferences(Child child) =>
        child[Enquiries].Count(each => child.Year.Holds(each.Day(Section47Table.ConferenceOn)))
        + child[Cases].Count(each => child.Year.Holds(each.Day(CinDetailsTable.ConferenceOn)));
}
