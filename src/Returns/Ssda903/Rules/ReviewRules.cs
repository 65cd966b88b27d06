using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.ReviewsTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Reviews, and how children took part in them.</summary>
internal static class ReviewRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "166",
            Always,
            [Reviews],
            [ReviewedOn],
            "Date of review is invalid or blank.",
            "Give the day on which the review was held as a real date.",
            Each(Reviews, each => each.Day(ReviewedOn) is null)
        )
        {
            Fails = "Reviews REVIEW=31/06/2025",
            Passes = "Reviews REVIEW=30/06/2025",
        },
        new(
            "167",
            Always,
            [Reviews],
            [Participation, ReviewedOn],
            "Data entry for participation is invalid or blank.",
            "Choose PN0 for a child under four, or PN1 to PN7 for how the child took part; a code needs the day of its review.",
            Each(
                Reviews,
                each =>
                    each[Participation] is not ("PN0" or "PN1" or "PN2" or "PN3" or "PN4" or "PN5" or "PN6" or "PN7")
                        ? each.IsFilled(ReviewedOn) || each.IsFilled(Participation)
                        : each.IsBlank(ReviewedOn)
            )
        )
        {
            Fails = "Reviews REVIEW_CODE=PN8",
            Passes = "Reviews REVIEW_CODE=PN7",
        },
        // A short break is no reason if the child was otherwise in care as well.
        new(
            "399",
            Always,
            [Reviews, Header, Episodes],
            [ReviewedOn, Participation, HeaderTable.Mother, EpisodesTable.LegalStatus],
            "Mother field, review field or participation field are completed but child is looked after under legal status V3 or V4.",
            "Take out the review or the mother status, which are not wanted for short breaks; or correct the legal status.",
            EachChild(child =>
                HasOnlyShortBreaks(child)
                    ?
                    [
                        .. child[Reviews].Where(each => each.IsFilled(ReviewedOn) || each.IsFilled(Participation)),
                        .. child[Header].Where(each => each.IsFilled(HeaderTable.Mother)),
                    ]
                    : []
            )
        )
        {
            MayLack = [Reviews, Header],
            Fails = """
                Episodes LS=V4
                Reviews
                """,
            Passes = """
                Episodes LS=V4 DEC=01/09/2025 REC=X1
                Episodes LS=V2 DECOM=01/09/2025 RNE=L
                Reviews
                """,
        },
        new(
            "440",
            Always,
            [Reviews],
            [Participation, ReviewedOn, BirthDate],
            "Participation method indicates child was under 4 years old at the time of the review, but date of birth and review date indicates the child was 4 years old or over.",
            "Say how the child took part (PN1 to PN7), or correct the day of the review or the date of birth.",
            Each(Reviews, each => each[Participation] is "PN0" && each.Day(ReviewedOn) >= each.Day(BirthDate).Turns(4))
        )
        {
            Fails = "Reviews DOB=25/06/2021 REVIEW=25/06/2025 REVIEW_CODE=PN0",
            Passes = "Reviews DOB=26/06/2021 REVIEW=25/06/2025 REVIEW_CODE=PN0",
        },
        new(
            "441",
            Always,
            [Reviews],
            [Participation, ReviewedOn, BirthDate],
            "Participation method indicates child was 4 years old or over at the time of the review, but the date of birth and review date indicates the child was under 4 years old.",
            "Put PN0 for a child under four, or correct the day of the review or the date of birth.",
            Each(
                Reviews,
                each =>
                    each[Participation] is ['P', 'N', >= '1' and <= '7']
                    && each.Day(ReviewedOn) < each.Day(BirthDate).Turns(4)
            )
        )
        {
            Fails = "Reviews DOB=26/06/2021 REVIEW=25/06/2025 REVIEW_CODE=PN4",
            Passes = "Reviews DOB=25/06/2021 REVIEW=25/06/2025 REVIEW_CODE=PN4",
        },
    ];

    private static bool HasOnlyShortBreaks(Child child) =>
        child.Episodes.Count > 0 && child.Episodes.All(each => each.IsShortBreak);
}
