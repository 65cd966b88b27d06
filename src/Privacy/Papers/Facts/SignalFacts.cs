using Headwater.Need.Levels;
using Headwater.Need.Signals;
using Headwater.Privacy.Holdings;
using Headwater.Vocabulary;
using Catalogue = Headwater.Need.Signals.Catalogue;

namespace Headwater.Privacy.Papers.Facts;

/// <summary>What Headwater looks for and how a level comes about.</summary>
internal static class SignalFacts
{
    /// <summary>Each signal, from its own description and the policy in force.</summary>
    public static IEnumerable<Fact> Each(Policy policy) =>
        Catalogue.All.Select(signal => new Fact(
            $"signal/{signal.Key}",
            signal.Name,
            $"{signal.Definition(policy)} It suggests level {(int)signal.Level}, {signal.Level.Describe().Name.ToLowerInvariant()}. Why: {signal.Why} Cleared: {signal.Clears(policy)} Reads: {string.Join("; ", signal.Inputs.Select(kind => Kinds.Describe(kind).Name))}. Ages {signal.Ages.From} to {signal.Ages.To}, {signal.Years}. Source: {signal.Source}.{Numbers(signal, policy)}"
        ));

    /// <summary>The same for the public: what raises each, and no more.</summary>
    public static IEnumerable<Fact> InBrief(Policy policy) =>
        Catalogue
            .All.GroupBy(signal => signal.Family)
            .Select(family => new Fact(
                $"looks-for/{family.Key}",
                family.Key.Name(),
                string.Join('\n', family.Select(signal => signal.Definition(policy)).Distinct())
            ));

    public static Fact Version(Policy policy) =>
        new(
            "version",
            "Version and policy",
            $"Headwater {typeof(Signal).Assembly.GetName().Version?.ToString(3)}, with {Catalogue.All.Count} signals. Their numbers are those of “{policy.Name}”, dated {policy.Date:O}, signed by {policy.SignedBy}."
        );

    public static Fact NeverRead { get; } =
        new(
            "never-read",
            "What no signal reads",
            "Sex, ethnicity, religion, language, free school meals, a recorded disability, immigration status and the place where a child lives. Homes, households and family ties are shown and feed no signal either."
        );

    /// <summary>Which signals read kinds of entry that can tell of what the law guards more closely.</summary>
    public static IEnumerable<Fact> Guarded() =>
        Special.All.Select(special => new Fact(
            $"reads/{special.What}",
            $"Signals that may learn of: {special.What.ToLowerInvariant()}",
            Catalogue.All.Where(signal => signal.Inputs.Intersect(special.Kinds).Any()).ToList() is { Count: > 0 } read
                ? $"{string.Join("; ", read.Select(signal => signal.Name))}."
                : "None."
        ));

    public static Fact Levels { get; } =
        new(
            "levels",
            "How a level is suggested",
            $"A level is the highest of its reasons. There is no score, no weight, no percentage and nothing learnt from past decisions: each signal is a rule that people wrote and that is met or not. The levels: {string.Join("; ", PathwayLevels.All.Select(level => $"{(int)level.Level} {level.Name.ToLowerInvariant()}"))}."
        );

    public static Fact People { get; } =
        new(
            "people-decide",
            "How a person decides",
            "Headwater decides nothing. A named person opens the child’s page, sees every reason with the file and line behind it, and agrees the level, picks another and says why, or puts it off to a later day. Each decision is kept with name, day and reason, can be followed by another, and no later assessment touches it."
        );

    private static string Numbers(Signal signal, Policy policy) =>
        signal.Thresholds.Count is 0
            ? ""
            : $" Numbers: {string.Join("; ", policy.Thresholds.Where(number => signal.Thresholds.Contains(number.Name)).Select(number => $"{number.Value} {number.Unit} ({number.Meaning}; {number.Source})"))}.";
}
