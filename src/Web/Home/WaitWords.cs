using Headwater.Records.Matching.Doubts;
using Headwater.Web.Words;

namespace Headwater.Web.Home;

/// <summary>One line of what waits about who is who, and where it leads.</summary>
public static class WaitWords
{
    /// <summary>What is left after an answer: "3 pairs are left."</summary>
    public static string Left(int pairs) =>
        pairs is 0 ? "No pair is left." : $"{Count.Of(pairs, "pair is", "pairs are")} left.";

    public static string LooksLeft(int looks) =>
        looks is 0
            ? "No join is left for you to look at."
            : $"{Count.Of(looks, "join is", "joins are")} left for you to look at.";

    /// <returns>Null where nothing waits.</returns>
    public static (string Words, string Link)? Of(WaitingCounts waiting)
    {
        var words = new List<string>();
        if (waiting.Pairs > 0)
            words.Add(Count.Of(waiting.Pairs, "pair of records waits", "pairs of records wait"));
        if (waiting.SecondLooks > 0)
            words.Add(Count.Of(waiting.SecondLooks, "join waits for a second look", "joins wait for a second look"));
        if (waiting.Questions > 0)
            words.Add(Count.Of(waiting.Questions, "question is to be asked", "questions are to be asked"));
        return words.Count is 0
            ? null
            : (
                string.Join(", ", words),
                waiting.Pairs > 0 ? "/matching"
                : waiting.SecondLooks > 0 ? "/matching/second-looks"
                : "/matching/questions"
            );
    }
}
