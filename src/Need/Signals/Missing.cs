using Headwater.Need.Levels;
using Headwater.Vocabulary;
using static Headwater.Need.Levels.Threshold;

namespace Headwater.Need.Signals;

/// <summary>Signals of going missing from home or care.</summary>
public static class Missing
{
    private const string Guidance =
        "Department for Education, Statutory guidance on children who run away or go missing from home or care (January 2014) (unverified)";

    public static Signal Once { get; } =
        new()
        {
            Key = "missing",
            Name = "Went missing",
            Family = Family.Missing,
            Level = PathwayLevel.Emerging,
            Definition = p =>
                $"Went missing, or was away without leave, at least once in the last {p[MissingDays]} days.",
            Why = "Going missing is a message: something to get away from, or someone to get to.",
            Source = Guidance + "; look-back is local policy (unverified)",
            Inputs = [Kind.Missing],
            Thresholds = [MissingDays],
            Clears = _ => "Time without going missing.",
            Raise = static (timeline, today, policy) =>
                Evidence.Of(timeline.Of(Kind.Missing, today.AddDays(-policy[MissingDays]), today)),
        };

    public static Signal Again { get; } =
        new()
        {
            Key = "missing-again",
            Name = "Went missing more than once",
            Family = Family.Missing,
            Level = PathwayLevel.Edge,
            Definition = p =>
                $"Went missing, or was away without leave, {p[MissingTimes]} or more times in the last {p[MissingDays]} days.",
            Why = "Whatever the child runs from or to is still there.",
            Source = Guidance + "; numbers are local policy (unverified)",
            Inputs = [Kind.Missing],
            Thresholds = [MissingTimes, MissingDays],
            Clears = _ => "Time without going missing.",
            Raise = static (timeline, today, policy) =>
                Evidence.OnDays(
                    policy[MissingTimes],
                    timeline.Of(Kind.Missing, today.AddDays(-policy[MissingDays]), today)
                ),
        };

    public static Signal NoInterview { get; } =
        new()
        {
            Key = "missing-no-interview",
            Name = "Came back, and nobody has heard why they left",
            Family = Family.Missing,
            Level = PathwayLevel.Emerging,
            Definition = p =>
                $"Went missing in the last {p[MissingDays]} days and came back more than {p[InterviewDays]} days ago. "
                + "No return interview has been taken up since.",
            Why = "The talk after coming home is the best chance to learn what would stop the next time.",
            Source = Guidance + ", return interview within 72 hours",
            Inputs = [Kind.Missing, Kind.ReturnInterview],
            Thresholds = [MissingDays, InterviewDays],
            Clears = _ => "A return interview that the child takes up.",
            Raise = static (timeline, today, policy) =>
            {
                var missing = timeline.Of(Kind.Missing, today.AddDays(-policy[MissingDays]), today);
                return Evidence.Where(
                    missing,
                    (timeline, today, Back: today.AddDays(-policy[InterviewDays])),
                    static (in gone, given) =>
                        gone.Until < given.Back
                        && 0
                            == Evidence.Count(
                                given.timeline.Of(Kind.ReturnInterview, gone.On.AddDays(-1), given.today),
                                0,
                                static (in interview, _) => interview.Code is "Y"
                            )
                );
            },
        };

    public static IReadOnlyList<Signal> All { get; } = [Once, Again, NoInterview];
}
