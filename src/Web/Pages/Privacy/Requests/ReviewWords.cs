using Headwater.Privacy.Requests;
using Headwater.Web.Words;

namespace Headwater.Web.Pages.Privacy.Requests;

/// <summary>What a review asks, in words.</summary>
public static class ReviewWords
{
    public static string Of(Gravity gravity) =>
        gravity switch
        {
            Gravity.Person => "A parent, another child or somebody else",
            Gravity.Worker => "Workers and teams",
            Gravity.Rest => "Schools, services and the rest",
            _ => throw new ArgumentOutOfRangeException(nameof(gravity), gravity, "Tells of nobody known."),
        };

    /// <summary>"3 questions left, about 14 things."</summary>
    public static string Left(IEnumerable<ReviewGroup> groups)
    {
        var all = groups.ToList();
        return all.Count is 0
            ? "Nothing is left to decide."
            : $"{Count.Of(all.Count, "question", "questions")} left, about {Count.Of(all.Sum(group => group.Undecided), "thing", "things")}.";
    }

    /// <summary>"4 things in 9 rows; 2 are not decided."</summary>
    public static string Covers(ReviewGroup group) =>
        $"{Count.Of(group.Items.Count, "thing", "things")} in {Count.Of(group.Rows, "row", "rows")} of the file{(group.Undecided is 0 || group.Undecided == group.Items.Count ? "." : $"; {Count.Of(group.Undecided, "is", "are")} not decided.")}";

    public static string Place(FileRow row) =>
        $"{row.Title}{(row.On is { } on ? $", {on.InWords()}" : "")}{(row.Where is "" ? "" : $". {row.Where}")}";

    public static string Standing(Decided? decided) =>
        decided is null ? "Not decided"
        : decided.Release ? "Goes out"
        : "Kept back";

    public static string Colour(Decided? decided) =>
        decided is null ? "govuk-tag--yellow"
        : decided.Release ? "govuk-tag--green"
        : "govuk-tag--grey";

    /// <summary>Who decided, when, and why it is kept back.</summary>
    public static string By(Decided decided) =>
        $"{decided.By}, {decided.At.InWords()}{(decided.Why is "" ? "" : $": {decided.Why}")}";
}
