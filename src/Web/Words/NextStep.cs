using Headwater.Need.Levels;

namespace Headwater.Web.Words;

/// <summary>What somebody should do next for a child on the list.</summary>
public static class NextStep
{
    /// <param name="agreed">The level that a person agreed; null where nobody has.</param>
    /// <param name="moved">Whether the suggestion is another than when a person last decided.</param>
    public static string Of(
        PathwayLevel suggested,
        PathwayLevel? agreed,
        bool moved,
        DateOnly? deferredUntil,
        DateOnly today
    ) =>
        (agreed, moved, deferredUntil) switch
        {
            (_, true, _) when agreed is not null =>
                $"Look again: {suggested.InBrief().ToLowerInvariant()} is now suggested, and {agreed.Value.InBrief().ToLowerInvariant()} was agreed.",
            (null, _, { } until) when until > today => $"Put off until {until.InWords()}. Look again then.",
            (null, _, { }) => "The day that this was put off to has come. Decide the level.",
            (null, _, null) when suggested is PathwayLevel.Mainstream =>
                "Nothing now. Headwater found no reason for concern.",
            (null, _, null) =>
                $"Check the facts with somebody who knows the child, then decide the level. {Help(suggested)}",
            ({ } level, false, _) when level.Describe().Responses.Count > 0 =>
                $"See that the help is in place. {Help(level)}",
            _ => "Nothing now. The level that was agreed asks for no extra help.",
        };

    private static string Help(PathwayLevel level) =>
        level.Describe().Responses is [var first, var second, ..]
            ? $"Help at {level.InBrief().ToLowerInvariant()} is, for example: {first.Name.ToLowerInvariant()}; {second.Name.ToLowerInvariant()}."
            : "";
}
