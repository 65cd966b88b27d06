using Headwater.Returns.AnnexA;
using Headwater.Returns.Exclusions;
using Headwater.Returns.Rules;
using Headwater.Returns.SchoolCensus;
using Headwater.Returns.Sen2;
using Headwater.Returns.Sen2.Rules;

namespace Headwater.Returns.Agreement;

/// <summary>Education, health and care plans: SEN2 beside the rolls, the SEND lists and suspensions.</summary>
internal static class PlanRules
{
    private static readonly IReadOnlyList<Return> PlansAndRolls = [Return.Sen2, Return.SchoolCensus];
    private static readonly IReadOnlyList<Return> PlansAndLists = [Return.Sen2, Return.AnnexA];

    public static IReadOnlyList<AgreementRule> All { get; } =
    [
        new(
            "AGR30",
            PlansAndRolls,
            "SEN2 has a plan in force for the pupil, and the school census of that January no plan (E)",
            "Tell the school that the pupil has a plan, or find whether the plan has ceased. The school's funding and support depend on it."
        )
        {
            Find = PlanNotOnRoll,
            Fails = """
                Sen2Person
                Sen2Requests
                Sen2ActivePlans
                PupilOnRoll SENprovision=K
                """,
            Passes = """
                Sen2Person
                Sen2Requests
                Sen2ActivePlans
                PupilOnRoll SENprovision=E
                """,
        },
        new(
            "AGR31",
            PlansAndRolls,
            "The school census of January says that the pupil has a plan (E), and SEN2 knows the pupil without a plan in force",
            "If the plan has ceased, tell the school. If it has not, SEN2 misses it. If another authority keeps it, record who."
        )
        {
            Find = (together, found) => EachPlanOnRoll(together, found, isKnown: true),
            Fails = """
                Sen2Person
                Sen2Requests requestoutcome=N
                PupilOnRoll SENprovision=E
                """,
            Passes = """
                Sen2Person
                Sen2Requests
                Sen2ActivePlans
                PupilOnRoll SENprovision=E
                """,
        },
        new(
            "AGR32",
            PlansAndRolls,
            "The school census of January says that the pupil has a plan (E), and SEN2 does not have the pupil",
            "Ask the school which authority keeps the plan: the one where the pupil lives. If it is this one, SEN2 misses it, or has no UPN for the pupil."
        )
        {
            Severity = Severity.Query,
            Find = (together, found) => EachPlanOnRoll(together, found, isKnown: false),
            Fails = """
                Sen2Person
                PupilOnRoll
                PupilOnRoll UPN=B801200005001 SENprovision=E
                """,
            Passes = """
                Sen2Person
                PupilOnRoll SENprovision=E
                PupilOnRoll UPN=B801200005001 SENprovision=K
                """,
        },
        new(
            "AGR33",
            PlansAndLists,
            "The SEND list of those with a plan has the child, and SEN2 no plan in force",
            "Find whether the plan has ceased since or before, and put right whichever is wrong."
        )
        {
            Severity = Severity.Query,
            Find = (together, found) =>
                EachListed(together, found, PlanListTable.Table, PlanListTable.Issued, hasPlan: true),
            Fails = """
                Sen2Person
                Sen2Requests requestoutcome=N
                PlanList
                """,
            Passes = """
                Sen2Person
                Sen2Requests
                Sen2ActivePlans
                PlanList
                Sen2Person persontableid=2 upn=B801200005001
                PlanList UniqueID=S200 UPN=B801200005001 DateInitialEHCPlanIssued=01/05/2026
                """,
        },
        new(
            "AGR34",
            PlansAndLists,
            "The SEND list of those without a plan has the child, and SEN2 a plan in force",
            "A child stands in one of the two lists: find whether there is a plan, and put right whichever is wrong."
        )
        {
            Severity = Severity.Query,
            Find = (together, found) =>
                EachListed(together, found, SupportListTable.Table, SupportListTable.Upn, hasPlan: false),
            Fails = """
                Sen2Person
                Sen2Requests
                Sen2ActivePlans
                SupportList
                """,
            Passes = """
                Sen2Person
                Sen2Requests requestoutcome=N
                SupportList
                """,
        },
        new(
            "AGR35",
            [Return.Exclusions, Return.SchoolCensus],
            "A suspension or exclusion says that the pupil had no plan, and the censuses before and after it say that they did (E)",
            "Ask the school to put the special educational provision right: suspensions of pupils with a plan are looked at with care."
        )
        {
            Severity = Severity.Query,
            Find = SuspendedWithPlan,
            Fails = """
                PupilOnRoll ReferenceDate=02/10/2025 SENprovision=E
                Exclusion SENprovision=K StartDate=10/11/2025
                PupilOnRoll ReferenceDate=15/01/2026 SENprovision=E
                """,
            Passes = """
                PupilOnRoll ReferenceDate=02/10/2025 SENprovision=K
                Exclusion SENprovision=K StartDate=10/11/2025
                PupilOnRoll ReferenceDate=15/01/2026 SENprovision=E
                """,
        },
    ];

    /// <summary>The plan in force of a person; null where there is none.</summary>
    private static Line? InForce(Child person)
    {
        foreach (var request in person[Sen2RequestsTable.Table])
        foreach (var plan in person.Year.Find(request[Sen2RequestsTable.RequestId])[Sen2ActivePlansTable.Table])
            return plan;
        return null;
    }

    /// <summary>Where SEN2 tells of a person's plan; where there is none, of the last request for one.</summary>
    private static Place Told(Child person) =>
        InForce(person) is { } plan ? Place.Of(person, plan, Sen2ActivePlansTable.RequestId)
        : person[Sen2RequestsTable.Table].Latest is { } request ? Place.Of(person, request, Sen2RequestsTable.Outcome)
        : Place.Of(person, person[Sen2PersonTable.Table][0], Sen2PersonTable.PersonId);

    /// <summary>The pupil's rows in the census of the January of the collection.</summary>
    private static IEnumerable<Line> InJanuary(Child pupil, int year) =>
        pupil[PupilOnRollTable.Table]
            .Where(line =>
                line.Day(PupilOnRollTable.ReferenceDate) is { Month: 1 } on
                && on.Year == year
                && line.IsFilled(PupilOnRollTable.SenProvision)
            );

    private static void PlanNotOnRoll(Together together, Disagreements found)
    {
        foreach (var sen2 in together.Of(Return.Sen2))
        foreach (var (person, pupil) in together.With(sen2).Pairs(Numbering.Plans, Numbering.Rolls))
        {
            if (InForce(person) is null)
                continue;
            foreach (var line in InJanuary(pupil, person.Year.Year))
                found.Compare(
                    line.Code(PupilOnRollTable.SenProvision) is "E",
                    Told(person),
                    Place.Of(pupil, line, PupilOnRollTable.SenProvision)
                );
        }
    }

    private static void EachPlanOnRoll(Together together, Disagreements found, bool isKnown)
    {
        foreach (var sen2 in together.Of(Return.Sen2))
            EachPlanOnRoll(together.With(sen2), sen2, found, isKnown);
    }

    private static void EachPlanOnRoll(Together together, ReturnYear sen2, Disagreements found, bool isKnown)
    {
        var ties = together.Between(Numbering.Rolls, Numbering.Plans);
        foreach (var (upn, pupil) in together.In(Numbering.Rolls).ByUpn)
        {
            var people = ties.Others(pupil.Key).ToList();
            if (isKnown && people.Count is 0)
                continue;
            foreach (
                var line in InJanuary(pupil, sen2.Year).Where(line => line.Code(PupilOnRollTable.SenProvision) is "E")
            )
            {
                var place = Place.Of(pupil, line, PupilOnRollTable.SenProvision);
                if (!isKnown)
                    found.Seek(people.Count > 0, place, sen2);
                else
                    found.Compare(people.Exists(person => InForce(person) is not null), place, Told(people[0]));
            }
        }
    }

    // The list may be made on any day, SEN2 tells of one in January: a plan that was issued since is in none.
    private static void EachListed(Together together, Disagreements found, Table list, Column column, bool hasPlan)
    {
        foreach (var (listed, person) in together.Between(Numbering.SendLists, Numbering.Plans).Pairs)
        foreach (var line in listed[list])
            if (list != PlanListTable.Table || !(line.Day(PlanListTable.Issued) > person.Year.CensusDay))
                found.Compare(InForce(person) is not null == hasPlan, Place.Of(listed, line, column), Told(person));
    }

    private static void SuspendedWithPlan(Together together, Disagreements found)
    {
        var pupils = together.In(Numbering.Rolls).ByUpn;
        foreach (var year in together.Of(Return.Exclusions))
        foreach (var line in year.All(ExclusionTable.Table))
        {
            if (
                line.IsBlank(ExclusionTable.SenProvision)
                || line.Day(ExclusionTable.StartDate) is not { } start
                || !pupils.TryGetValue(line[ExclusionTable.Upn], out var pupil)
            )
                continue;
            var (before, after) = (default(Line?), default(Line?));
            foreach (var census in pupil[PupilOnRollTable.Table])
            {
                if (census.Day(PupilOnRollTable.ReferenceDate) <= start)
                    before = census;
                else if (census.Day(PupilOnRollTable.ReferenceDate) > start)
                    after ??= census;
            }

            if (before is { } earlier && after is { } later)
                found.Compare(
                    line.Code(ExclusionTable.SenProvision) is "E"
                        || earlier.Code(PupilOnRollTable.SenProvision) is not "E"
                        || later.Code(PupilOnRollTable.SenProvision) is not "E",
                    new(year, line, ExclusionTable.SenProvision),
                    Place.Of(pupil, earlier, PupilOnRollTable.SenProvision)
                );
        }
    }
}
