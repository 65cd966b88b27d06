using Headwater.Returns.AnnexA;
using Headwater.Returns.ChildrenInNeed;
using Headwater.Returns.Rules;

namespace Headwater.Returns.Agreement;

/// <summary>Child protection plans: the children in need census beside the list of plans.</summary>
internal static class ProtectionRules
{
    private static readonly IReadOnlyList<Return> Both = [Return.ChildrenInNeed, Return.AnnexA];

    public static IReadOnlyList<AgreementRule> All { get; } =
    [
        new(
            "AGR20",
            Both,
            "The list has a child protection plan that the children in need census does not have, or gives another first day",
            "A plan begins on the day of the initial conference that decided it: give that day in both."
        )
        {
            Find = (together, found) =>
                EachPlan(
                    together,
                    (census, listed, line) =>
                        found.Compare(
                            Same(census, line) is not null,
                            Place.Of(
                                census,
                                Nearest(census, line) ?? census[ChildIdentifiersTable.Table][0],
                                ChildProtectionPlansTable.StartedOn
                            ),
                            Place.Of(listed, line, ProtectionListTable.Began)
                        )
                ),
            Fails = """
                ChildIdentifiers
                ChildProtectionPlans CPPstartDate=2025-08-01
                ProtectionList ChildProtectionPlanStartDate=08/01/2026
                """,
            Passes = """
                ChildIdentifiers
                ChildProtectionPlans CPPstartDate=2025-08-01
                ProtectionList ChildProtectionPlanStartDate=01/08/2025
                """,
        },
        new(
            "AGR21",
            Both,
            "The list and the children in need census disagree on whether or when a child protection plan ended",
            "A plan ends on the day of the review conference that ends it: give that day in both."
        )
        {
            Find = (together, found) =>
                EachPlan(
                    together,
                    (census, listed, line) =>
                    {
                        if (Same(census, line) is not { } plan)
                            return;
                        var there = line.Day(ProtectionListTable.Ended);
                        found.Compare(
                            plan.Day(ChildProtectionPlansTable.EndedOn) == (there <= census.Year.Last ? there : null)
                                || plan.IsBroken(ChildProtectionPlansTable.EndedOn)
                                || line.IsBroken(ProtectionListTable.Ended),
                            Place.Of(census, plan, ChildProtectionPlansTable.EndedOn),
                            Place.Of(listed, line, ProtectionListTable.Ended)
                        );
                    }
                ),
            Fails = """
                ChildIdentifiers
                ChildProtectionPlans CPPstartDate=2025-08-01 CPPendDate=2026-01-15
                ProtectionList ChildProtectionPlanStartDate=01/08/2025 ChildProtectionPlanEndDate=_
                """,
            Passes = """
                ChildIdentifiers
                ChildProtectionPlans CPPstartDate=2025-08-01
                ProtectionList ChildProtectionPlanStartDate=01/08/2025 ChildProtectionPlanEndDate=01/04/2026
                """,
        },
    ];

    /// <summary>Each plan of the list that was running in the year of the census, for children whom both have.</summary>
    private static void EachPlan(Together together, Action<Child, Child, Line> compare)
    {
        foreach (var (census, listed) in together.Pairs(Numbering.InNeed, Numbering.Lists))
        foreach (var line in listed[ProtectionListTable.Table])
        {
            if (
                line.Day(ProtectionListTable.Began) <= census.Year.Last
                && (line.IsBlank(ProtectionListTable.Ended) || line.Day(ProtectionListTable.Ended) >= census.Year.First)
            )
                compare(census, listed, line);
        }
    }

    private static Line? Same(Child census, Line line)
    {
        foreach (var plan in census[ChildProtectionPlansTable.Table])
            if (plan.Day(ChildProtectionPlansTable.StartedOn) == line.Day(ProtectionListTable.Began))
                return plan;
        return null;
    }

    private static Line? Nearest(Child census, Line line) =>
        census[ChildProtectionPlansTable.Table]
            .Where(plan => plan.Day(ChildProtectionPlansTable.StartedOn) is not null)
            .OrderBy(plan => Apart(plan.Day(ChildProtectionPlansTable.StartedOn), line.Day(ProtectionListTable.Began)))
            .Select(plan => (Line?)plan)
            .FirstOrDefault();

    private static int Apart(DateOnly? one, DateOnly? other) =>
        one is { } first && other is { } second ? Math.Abs(first.DayNumber - second.DayNumber) : int.MaxValue;
}
