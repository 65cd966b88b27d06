using static Headwater.Need.Levels.Threshold;

namespace Headwater.Need.Levels;

/// <summary>How far a council may set each number: beyond these it is a slip of the pen, not a policy.</summary>
internal static class Limits
{
    // A school year has 190 days, of two half-days each: Education (School Day and School Year) Regulations 1999.
    private const int SchoolYear = 380;

    public static (int Least, int Most) Of(Threshold name) =>
        name switch
        {
            PersistentAbsencePercent or SevereAbsencePercent or FallingPoints or TransitionDropPoints => (1, 100),
            MinimumSessions or RecentMinimumSessions or PartTimeSessions or UnexplainedSessions => (1, SchoolYear),
            FullTimeSessions => (1, 10),
            // By law nobody may be suspended for longer in a school year.
            SuspensionDays => (1, 45),
            StrengthsScore => (1, 40),
            RecentWeeks or UnexplainedWeeks or PlanWeeks => (1, 52),
            OffRollDays or LeftAfterSuspensionDays or MissingDays or InterviewDays => (1, 366),
            LeavingRiskFacts => (1, 5),
            RepeatSuspensions or SchoolMoves or Contacts or HomeMoves or Placements or Workers or MissingTimes => (
                1,
                20
            ),
            _ => (1, 120),
        };
}
