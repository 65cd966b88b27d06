using Headwater.Need.Levels;
using Headwater.Need.Levels.Lists;

namespace Headwater.Web.Words;

/// <summary>What somebody should do next for a child on the list.</summary>
public static class NextStep
{
    public static string Of(ListedChild child, DateOnly today) =>
        Of(child.Suggested, child.Agreed, child.SuggestionMoved, child.DeferredUntil, child.AgeOn(today), today);

    /// <param name="agreed">The level that a person agreed; null where nobody has.</param>
    /// <param name="moved">Whether the suggestion is another than when a person agreed the level.</param>
    /// <param name="age">In whole years; null where it is not known.</param>
    public static string Of(
        PathwayLevel suggested,
        PathwayLevel? agreed,
        bool moved,
        DateOnly? deferredUntil,
        int? age,
        DateOnly today
    ) =>
        (Waiting.Of(suggested, agreed, moved, deferredUntil, today), agreed, deferredUntil) switch
        {
            (false, _, { } until) when until > today => $"Put off until {until.InWords()}. Look again then.",
            (true, _, { }) => "The day that this was put off to has come. Decide the level.",
            (true, { } level, null) =>
                $"Look again: {suggested.InBrief().ToLowerInvariant()} is now suggested, and {level.InBrief().ToLowerInvariant()} was agreed.",
            (true, null, null) =>
                $"Check the facts with somebody who knows the child, then decide the level. {Help(suggested, age)}".TrimEnd(),
            (false, { } level, _) when level.Describe().Responses.Count > 0 =>
                $"See that the help is in place. {Help(level, age)}".TrimEnd(),
            (false, { }, _) => "Nothing now. The level that was agreed asks for no extra help.",
            _ => "Nothing now. Headwater found no reason for concern.",
        };

    private static string Help(PathwayLevel level, int? age) =>
        Response.ForAge(level.Describe().Responses, age) switch
        {
            [var first, var second, ..] =>
                $"Help at {level.InBrief().ToLowerInvariant()} is, for example: {first.Name.ToLowerInvariant()}; {second.Name.ToLowerInvariant()}.",
            [var only] =>
                $"Help at {level.InBrief().ToLowerInvariant()} is, for example: {only.Name.ToLowerInvariant()}.",
            _ => "",
        };
}
