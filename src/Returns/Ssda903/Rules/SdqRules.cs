using System.Globalization;
using Headwater.Returns.Codes;
using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.Oc2Table;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>The Strengths and Difficulties Questionnaire: a score, or the reason why there is none.</summary>
internal static class SdqRules
{
    private const int Highest = 40;

    public static IReadOnlyList<Rule> All { get; } =
    [
        // Read as 4 or over when the year began and 16 or under when it ended; both words of the message stand for that.
        new(
            "157",
            Always,
            [Oc2, Episodes],
            [NoScoreReason, BirthDate],
            "Child is aged 4 years or over at the beginning of the year or 16 years or under at the end of the year and Strengths and Difficulties Questionnaire (SDQ) 1 has been recorded as the reason for no Strengths and Difficulties Questionnaire (SDQ) score.",
            "Put in the score, or the true reason: SDQ1 is for children under 4 or over 16.",
            Each(
                Oc2,
                (each, child) =>
                    each.IsBlank(Score)
                    && each[NoScoreReason] is "SDQ1"
                    && each.BornOn(child).Turns(4) <= child.Year.First
                    && each.BornOn(child).Turns(17) > child.Year.Last
                    && child.LookedAfterAllYear
            )
        )
        {
            Fails = """
                Episodes DECOM=01/04/2025
                OC2 DOB=01/04/2021 SDQ_SCORE=_ SDQ_REASON=SDQ1
                """,
            Passes = """
                Episodes DECOM=01/04/2025
                OC2 DOB=02/04/2021 SDQ_SCORE=_ SDQ_REASON=SDQ1
                """,
        },
        new(
            "180",
            Always,
            [Oc2],
            [Score],
            "Data entry for the strengths and difficulties questionnaire (SDQ) score is invalid.",
            "Write the total score as a whole number from 0 to 40.",
            Each(Oc2, each => each.IsFilled(Score) && !IsScore(each[Score]))
        )
        {
            Fails = """
                OC2 SDQ_SCORE=41
                OC2 CHILD=101 SDQ_SCORE=12.5
                """,
            Passes = """
                OC2 SDQ_SCORE=40
                OC2 CHILD=101 SDQ_SCORE=12.0
                """,
        },
        new(
            "185",
            Always,
            [Oc2, Episodes],
            [Score],
            "Child has not been looked after continuously for at least 12 months at 31 March but a Strengths and Difficulties (SDQ) score has been completed.",
            "Take the score out, or correct the episodes if the child was looked after all year.",
            Each(Oc2, (each, child) => each.IsFilled(Score) && child.IsKnownAsAway)
        )
        {
            Fails = """
                Episodes DECOM=02/04/2025
                OC2 SDQ_SCORE=0
                """,
            Passes = """
                Episodes DECOM=01/04/2025
                OC2 SDQ_SCORE=0
                """,
        },
        // A reason stands in for a score: only a child with neither breaks the rule.
        new(
            "186",
            Always,
            [Oc2, Episodes],
            [Score],
            "Children aged 4 or over at the start of the year and children aged under 17 at the end of the year and who have been looked after for at least 12 months continuously should have a Strengths and Difficulties (SDQ) score completed.",
            "Ask the carer for the questionnaire and put in the score, or say why there is none.",
            Each(
                Oc2,
                (each, child) =>
                    !each.HasScoreOrReason
                    && each.BornOn(child).Turns(4) <= child.Year.First
                    && each.BornOn(child).Turns(17) > child.Year.Last
                    && child.LookedAfterAllYear
            )
        )
        {
            Fails = """
                Episodes DECOM=01/04/2025
                OC2 DOB=01/04/2009 SDQ_SCORE=_
                """,
            Passes = """
                Episodes DECOM=01/04/2025
                OC2 DOB=31/03/2009 SDQ_SCORE=_
                """,
        },
        new(
            "188",
            Always,
            [Oc2],
            [Score, NoScoreReason],
            "Child is aged under 4 years at the end of the year, but a Strengths and Difficulties (SDQ) score or a reason for no SDQ score has been completed.",
            "Leave score and reason blank for a child under 4. Check the date of birth too.",
            Each(Oc2, (each, child) => each.HasScoreOrReason && each.BornOn(child).Turns(4) > child.Year.Last)
        )
        {
            Fails = "OC2 DOB=01/04/2022",
            Passes = "OC2 DOB=31/03/2022",
        },
        new(
            "189",
            Always,
            [Oc2],
            [Score, NoScoreReason, BirthDate],
            "Child is aged 17 years or over at the beginning of the year, but an Strengths and Difficulties (SDQ) score or a reason for no Strengths and Difficulties (SDQ) score has been completed.",
            "Leave score and reason blank for someone who was 17 when the year began. Check the date of birth too.",
            Each(Oc2, (each, child) => each.HasScoreOrReason && each.BornOn(child).Turns(17) <= child.Year.First)
        )
        {
            Fails = "OC2 DOB=01/04/2008",
            Passes = "OC2 DOB=02/04/2008",
        },
        new(
            "196",
            Always,
            [Oc2],
            [NoScoreReason],
            "Strengths and Difficulties (SDQ) reason is not a valid code.",
            "Choose one of the reasons SDQ1 to SDQ5, or leave it blank if there is a score.",
            Unlisted(Oc2, NoScoreReason, Ssda903OutcomeCodes.NoScoreReason)
        )
        {
            Fails = "OC2 SDQ_SCORE=_ SDQ_REASON=SDQ6",
            Passes = "OC2 SDQ_SCORE=_ SDQ_REASON=sdq5",
        },
        // Those who turn 4 or 17 within the year. Between the two ages rule 186 asks the same, and whoever was 17 when the
        // year began is not asked at all (rule 189): so a birthday on the first day does not count here.
        new(
            "197B",
            Always,
            [Oc2, Episodes],
            [NoScoreReason, Score, BirthDate],
            "SDQ score or reason for no SDQ should be reported for 4- or 17-year-olds.",
            "Put in the score, or say why there is none: SDQ1 if the child was under 4 or over 16 at the time.",
            Each(
                Oc2,
                (each, child) =>
                    !each.HasScoreOrReason
                    && (each.Turned(4, child) || each.Turned(17, child))
                    && child.LookedAfterAllYear
            )
        )
        {
            Fails = """
                Episodes DECOM=01/04/2025
                OC2 DOB=02/04/2008 SDQ_SCORE=_
                """,
            Passes = """
                Episodes DECOM=01/04/2025
                OC2 DOB=01/04/2008 SDQ_SCORE=_
                """,
        },
        new(
            "197a",
            Always,
            [Oc2],
            [NoScoreReason, Score],
            "Reason for no Strengths and Difficulties (SDQ) score is not required if Strengths and Difficulties Questionnaire score is filled in.",
            "Take the reason out, or the score if there was none.",
            Each(Oc2, each => each.IsFilled(Score) && each.IsFilled(NoScoreReason))
        )
        {
            Fails = "OC2 SDQ_SCORE=12 SDQ_REASON=SDQ2",
            Passes = "OC2 SDQ_SCORE=_ SDQ_REASON=SDQ2",
        },
        new(
            "198",
            Always,
            [Oc2, Episodes],
            [NoScoreReason],
            "Child has not been looked after continuously for at least 12 months at 31 March but a reason for no Strengths and Difficulties (SDQ) score has been completed.",
            "Take the reason out, or correct the episodes if the child was looked after all year.",
            Each(Oc2, (each, child) => each.IsFilled(NoScoreReason) && child.IsKnownAsAway)
        )
        {
            Fails = """
                Episodes DECOM=02/04/2025
                OC2 SDQ_SCORE=_ SDQ_REASON=SDQ2
                """,
            Passes = """
                Episodes DECOM=01/04/2025
                OC2 SDQ_SCORE=_ SDQ_REASON=SDQ2
                """,
        },
    ];

    // Spreadsheets write 12 as 12.0 in a column that has blanks; the check of the column reads it so too.
    private static bool IsScore(string written) =>
        decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score)
        && score <= Highest
        && score == decimal.Truncate(score);
}
