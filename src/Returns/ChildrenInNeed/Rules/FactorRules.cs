using Headwater.Returns.Rules;
using static Headwater.Returns.ChildrenInNeed.AssessmentFactorsListTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>The factors that assessments find.</summary>
internal static class FactorRules
{
    private static readonly Table Factors = AssessmentFactorsListTable.Table;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "8869",
            Always,
            [Factors],
            [Factor],
            "The assessment factors code “21” cannot be used in conjunction with any other assessment factors.",
            "Take 21 away if the assessment found a factor, or the other factors if it found none.",
            Each(
                Factors,
                (line, child) =>
                    line[Factor] is "21"
                    && child[Factors]
                        .Any(other => other[Assessment] == line[Assessment] && other[Factor] is not ("21" or ""))
            )
        )
        {
            Fails = """
                AssessmentFactorsList AssessmentFactor=21
                AssessmentFactorsList AssessmentFactor=3B
                """,
            Passes = """
                Assessments
                Assessments AssessmentID=2
                AssessmentFactorsList AssessmentFactor=21
                AssessmentFactorsList AssessmentID=2 AssessmentFactor=3B
                """,
        },
        new(
            "8898",
            Always,
            [Factors],
            [Factor],
            "The assessment has more than one parental or child factors with the same code",
            "Record each factor once.",
            EachChild(child =>
                child[Factors].Count > 1
                    ? child[Factors]
                        .Where(each => each.IsFilled(Factor))
                        .GroupBy(each => (each[Assessment], each[Factor]))
                        .SelectMany(same => same.Skip(1))
                    : []
            )
        )
        {
            Fails = """
                AssessmentFactorsList AssessmentFactor=3B
                AssessmentFactorsList AssessmentFactor=3B
                """,
            Passes = """
                Assessments
                Assessments AssessmentID=2
                AssessmentFactorsList AssessmentFactor=3B
                AssessmentFactorsList AssessmentID=2 AssessmentFactor=3B
                """,
        },
        new(
            "8945Q",
            Since(2025),
            [Factors],
            [Factor],
            "Please check and either amend data or provide a reason: the assessment factors code '18A' should not be used ('18B' or '18C' should be used instead)",
            "Say by whom the child was physically abused: 18B if by another child, 18C if by an adult; both if by both.",
            Each(Factors, line => line[Factor] is "18A")
        )
        {
            Severity = Severity.Query,
            Fails = "AssessmentFactorsList AssessmentFactor=18A",
            Passes = "AssessmentFactorsList AssessmentFactor=18B",
        },
        new(
            "8950Q",
            Since(2025),
            [Factors],
            [Factor],
            "Please check and either amend data or provide a reason: the assessment factors code '19A' should not be used ('19B' or '19C' should be used instead)",
            "Say by whom the child was sexually abused: 19B if by another child, 19C if by an adult; both if by both.",
            Each(Factors, line => line[Factor] is "19A")
        )
        {
            Severity = Severity.Query,
            Fails = "AssessmentFactorsList AssessmentFactor=19A",
            Passes = "AssessmentFactorsList AssessmentFactor=19C",
        },
    ];
}
