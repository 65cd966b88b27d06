using Headwater.Returns.Codes;
using Headwater.Returns.Rules;
using Headwater.Vocabulary;
using static Headwater.Returns.ChildrenInNeed.AssessmentsTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>When assessments begin and are signed off.</summary>
internal static class AssessmentRules
{
    private static readonly Table Assessments = AssessmentsTable.Table;
    private static readonly Table Factors = AssessmentFactorsListTable.Table;
    private static readonly Column Factor = AssessmentFactorsListTable.Factor;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "8608",
            Always,
            [Assessments],
            [StartedOn, AuthorisedOn],
            "Assessment Start Date cannot be later than its End Date",
            "Check both days; one of them is wrong.",
            Each(Assessments, line => line.Day(StartedOn) > line.Day(AuthorisedOn))
        )
        {
            Fails = "Assessments AssessmentActualStartDate=2025-06-03 AssessmentAuthorisationDate=2025-06-02",
            Passes = "Assessments AssessmentActualStartDate=2025-06-03 AssessmentAuthorisationDate=2025-06-03",
        },
        new(
            "8614",
            Always,
            [Assessments, Factors],
            [AuthorisedOn, Factor],
            "Parental or child factors at assessment should only be present for a completed assessment.",
            "Record the day on which the assessment was signed off. Factors of one that still goes on are not sent.",
            Each(Assessments, (line, child) => line.IsBlank(AuthorisedOn) && FactorsOf(line, child).Any())
        )
        {
            Fails = """
                Assessments AssessmentAuthorisationDate=_
                AssessmentFactorsList AssessmentFactor=16A
                """,
            Passes = """
                Assessments
                Assessments AssessmentID=2 AssessmentAuthorisationDate=_
                AssessmentFactorsList AssessmentFactor=16A
                """,
        },
        new(
            "8670Q",
            Always,
            [Assessments],
            [StartedOn, AuthorisedOn],
            "Please check and either amend data or provide a reason: Assessment started more than 45 working days before the end of the census year. However, there is no Assessment end date.",
            "Record the day on which the assessment was signed off. If it still goes on, say why it takes longer than 45 working days.",
            Each(
                Assessments,
                (line, child) =>
                    line.IsBlank(AuthorisedOn) && line.Day(StartedOn) < WorkingDays.Before(child.Year.Last, 45)
            )
        )
        {
            Severity = Severity.Query,
            Fails = "Assessments AssessmentActualStartDate=2026-01-26 AssessmentAuthorisationDate=_",
            Passes = "Assessments AssessmentActualStartDate=2026-01-27 AssessmentAuthorisationDate=_",
        },
        new(
            "8696",
            Always,
            [Assessments],
            [AuthorisedOn],
            "Assessment end date must fall within the census year",
            "Correct the day. An assessment signed off before 1 April is left out; one signed off after 31 March still goes on in this census.",
            Each(Assessments, (line, child) => line.IsOutside(AuthorisedOn, child.Year))
        )
        {
            Fails = """
                Assessments AssessmentAuthorisationDate=2025-03-31
                Assessments AssessmentID=2 AssessmentAuthorisationDate=2026-04-01
                """,
            Passes = """
                Assessments AssessmentAuthorisationDate=2025-04-01
                Assessments AssessmentID=2 AssessmentAuthorisationDate=2026-03-31
                """,
        },
        new(
            "8736",
            Always,
            [Assessments],
            [StartedOn, AuthorisedOn],
            "For an Assessment that has not been completed, the start date must fall within the census year",
            "Record the day on which the assessment was signed off, or correct the day on which it began.",
            Each(Assessments, (line, child) => line.IsBlank(AuthorisedOn) && !child.Year.Holds(line.Day(StartedOn)))
        )
        {
            Fails = """
                Assessments AssessmentActualStartDate=2025-03-31 AssessmentAuthorisationDate=_
                Assessments AssessmentID=2 AssessmentActualStartDate=_ AssessmentAuthorisationDate=_
                """,
            Finds = 2,
            Passes = "Assessments AssessmentActualStartDate=2025-04-01 AssessmentAuthorisationDate=_",
        },
        // Within one case. The day of signing off still belongs to the assessment.
        new(
            "8863Q",
            Always,
            [Assessments],
            [StartedOn, AuthorisedOn],
            "An Assessment is shown as starting when there is another Assessment ongoing.",
            "Record the day on which the earlier assessment was signed off, or check whether both are the same one.",
            EachChild(child =>
                child[Assessments].Count > 1
                    ? child[Assessments]
                        .Cases()
                        .SelectMany(rows => rows.Overlapping(StartedOn, line => LastDay(line, child.Year)))
                    : []
            )
        )
        {
            Severity = Severity.Query,
            Fails = """
                Assessments
                Assessments AssessmentID=2 AssessmentActualStartDate=2025-07-10 AssessmentAuthorisationDate=2025-08-01
                """,
            Passes = """
                Assessments
                Assessments AssessmentID=2 AssessmentActualStartDate=2025-07-11 AssessmentAuthorisationDate=2025-08-01
                """,
        },
        new(
            "8896",
            Always,
            [Assessments],
            [AuthorisedOn],
            "Within one CINDetails group there are 2 or more open Assessments groups",
            "Record for all but the latest of these the day on which it was signed off.",
            EachChild(child =>
                child[Assessments].Count > 1
                    ? child[Assessments]
                        .Cases()
                        .SelectMany(rows => rows.Where(each => each.IsBlank(AuthorisedOn)).IfSeveral())
                    : []
            )
        )
        {
            Fails = """
                Assessments AssessmentAuthorisationDate=_
                Assessments AssessmentID=2 AssessmentActualStartDate=2025-12-01 AssessmentAuthorisationDate=_
                """,
            Passes = """
                CINdetails
                CINdetails CINdetailsID=2 CINreferralDate=2025-12-01
                Assessments AssessmentAuthorisationDate=_
                Assessments CINdetailsID=2 AssessmentID=2 AssessmentActualStartDate=2025-12-01 AssessmentAuthorisationDate=_
                """,
        },
        // One factor at least, and none but those of the published list.
        new(
            "8897Q",
            Always,
            [Assessments, Factors],
            [AuthorisedOn, Factor],
            "Parental or child factors at assessment information is missing from a completed assessment",
            "Record each factor that the assessment found, by its code; 21 if it found none and nothing more is to be done.",
            Each(
                Assessments,
                (line, child) =>
                    line.Day(AuthorisedOn) >= child.Year.First
                    && (
                        !FactorsOf(line, child).Any()
                        || FactorsOf(line, child).Any(each => AssessmentFactors.All.Find(each[Factor]) is null)
                    )
            )
        )
        {
            Severity = Severity.Query,
            Fails = """
                Assessments
                Assessments AssessmentID=2 AssessmentActualStartDate=2025-08-01 AssessmentAuthorisationDate=2025-09-01
                AssessmentFactorsList AssessmentFactor=99
                """,
            Passes = """
                Assessments
                Assessments AssessmentID=2 AssessmentActualStartDate=2025-08-01 AssessmentAuthorisationDate=_
                AssessmentFactorsList AssessmentFactor=24A
                """,
        },
    ];

    private static IEnumerable<Line> FactorsOf(Line assessment, Child child) =>
        child[Factors].Where(each => each[AssessmentFactorsListTable.Assessment] == assessment[Assessment]);

    private static DateOnly? LastDay(Line assessment, ReturnYear year) =>
        assessment.IsBlank(AuthorisedOn) ? year.Last : assessment.Day(AuthorisedOn);
}
