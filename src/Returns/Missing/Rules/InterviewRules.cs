using Headwater.Returns.Rules;
using static Headwater.Returns.Missing.MissingEpisodeTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Missing.Rules;

/// <summary>Our own rules on interviews after a child comes back.</summary>
internal static class InterviewRules
{
    /// <summary>72 hours: Statutory guidance on children who run away or go missing from home or care, January 2014.</summary>
    private const int Days = 3;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "MIS10",
            Always,
            [MissingEpisodeTable.Table],
            [InterviewAccepted, InterviewOffered],
            "An interview was accepted that was not offered",
            "A child who was spoken to was offered it: say so.",
            Each(
                MissingEpisodeTable.Table,
                line => line.Code(InterviewAccepted) is "Y" && line.Code(InterviewOffered) is not "Y"
            )
        )
        {
            Fails = "MissingEpisode InterviewOffered=N",
            Passes = "MissingEpisode InterviewOffered=yes",
        },
        new(
            "MIS11",
            Always,
            [MissingEpisodeTable.Table],
            [InterviewAccepted, InterviewOn],
            "There is a day of the interview, though the child did not accept one",
            "If it was held, the child accepted it; if not, take the day out.",
            Each(
                MissingEpisodeTable.Table,
                line => line.IsFilled(InterviewOn) && line.Code(InterviewAccepted) is not "Y"
            )
        )
        {
            Fails = "MissingEpisode InterviewAccepted=N",
            Passes = "MissingEpisode InterviewAccepted=N InterviewDate=_",
        },
        new(
            "MIS12",
            Always,
            [MissingEpisodeTable.Table],
            [InterviewOn, InterviewAccepted],
            "The child accepted an interview, and there is no day on which it was held",
            "Give the day, or hold the interview.",
            Each(MissingEpisodeTable.Table, line => line.Code(InterviewAccepted) is "Y" && line.IsBlank(InterviewOn))
        )
        {
            Severity = Severity.Query,
            Fails = "MissingEpisode InterviewDate=_",
            Passes = "MissingEpisode InterviewDate=_ InterviewAccepted=N",
        },
        new(
            "MIS13",
            Always,
            [MissingEpisodeTable.Table],
            [InterviewOn, Returned],
            "The interview was held before the child came back",
            "Check both days; the interview may be of the time before.",
            Each(
                MissingEpisodeTable.Table,
                line => line.Day(InterviewOn) < (line.Day(Returned) ?? line.Day(WentMissing))
            )
        )
        {
            Fails = "MissingEpisode InterviewDate=06/10/2025",
            Passes = "MissingEpisode InterviewDate=07/10/2025",
        },
        new(
            "MIS14",
            Always,
            [MissingEpisodeTable.Table],
            [InterviewOn, Returned],
            "An interview was held, and the child is not said to be back",
            "Give the day on which the child came back.",
            Each(MissingEpisodeTable.Table, line => line.IsFilled(InterviewOn) && line.IsBlank(Returned))
        )
        {
            Fails = "MissingEpisode Returned=_",
            Passes = "MissingEpisode Returned=_ InterviewDate=_ InterviewOffered=_ InterviewAccepted=_",
        },
        new(
            "MIS15",
            Always,
            [MissingEpisodeTable.Table],
            [InterviewOn, Returned],
            "The interview was held more than 72 hours after the child came back",
            "Check both days. If they are right, nothing is to be mended; note why it took longer.",
            Each(MissingEpisodeTable.Table, line => line.Day(InterviewOn) > line.Day(Returned)?.AddDays(Days))
        )
        {
            Severity = Severity.Query,
            Fails = "MissingEpisode InterviewDate=11/10/2025",
            Passes = "MissingEpisode InterviewDate=10/10/2025",
        },
        new(
            "MIS16",
            Always,
            [MissingEpisodeTable.Table],
            [InterviewOffered, Returned],
            "The child came back, and it is not said whether an interview was offered",
            "Every child who was missing is offered one: say whether it was.",
            Each(MissingEpisodeTable.Table, line => line.IsFilled(Returned) && line.IsBlank(InterviewOffered))
        )
        {
            Fails = "MissingEpisode InterviewOffered=_ InterviewAccepted=_ InterviewDate=_",
            Passes = "MissingEpisode InterviewOffered=N InterviewAccepted=_ InterviewDate=_",
        },
    ];
}
