using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.SchoolCensus.PupilOnRollTable;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.SchoolCensus.Rules;

/// <summary>Our own rules on special educational needs and on the sessions of the term before.</summary>
internal static class NeedAndAbsenceRules
{
    // The longest term, the autumn one, has about 150 sessions.
    private const int MostSessions = 170;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "SCC40",
            Always,
            [PupilOnRollTable.Table],
            [SenNeed, SenProvision],
            "A pupil with SEN support or a plan has no kind of need",
            "Ask the school for the main need. Until it is known a pupil with SEN support is NSA.",
            // Schools send kinds of need in the spring alone: a census without any is not faulty.
            Whole(year =>
                year.All(PupilOnRollTable.Table)
                    .GroupBy(line => line.Day(ReferenceDate))
                    .Where(census => census.Any(line => line.IsFilled(SenNeed)))
                    .SelectMany(census =>
                        census.Where(line => line.Code(SenProvision) is "K" or "E" && line.IsBlank(SenNeed))
                    )
            )
        )
        {
            Fails = """
                PupilOnRoll SENprovision=K
                PupilOnRoll SENprovision=E SENtype=ASD UPN=B801200005001
                """,
            Passes = """
                PupilOnRoll SENprovision=K ReferenceDate=02/10/2025
                PupilOnRoll SENprovision=E SENtype=ASD UPN=B801200005001
                """,
        },
        new(
            "SCC41",
            Always,
            [PupilOnRollTable.Table],
            [SenNeed, SenProvision],
            "A pupil without special educational provision has a kind of need",
            "Either the pupil gets SEN support (K) or has a plan (E), or the need is out of date.",
            Each(PupilOnRollTable.Table, line => line.Code(SenProvision) is "N" && line.IsFilled(SenNeed))
        )
        {
            Fails = "PupilOnRoll SENprovision=N SENtype=SLCN",
            Passes = "PupilOnRoll SENprovision=K SENtype=SLCN",
        },
        new(
            "SCC42",
            Always,
            [PupilOnRollTable.Table],
            [SenNeed, SenProvision],
            "A pupil with a plan is said to have had no specialist assessment (NSA)",
            "A plan follows an assessment and names the main need: give that one.",
            Each(PupilOnRollTable.Table, line => line.Code(SenProvision) is "E" && line.Code(SenNeed) is "NSA")
        )
        {
            Fails = "PupilOnRoll SENprovision=E SENtype=NSA",
            Passes = "PupilOnRoll SENprovision=K SENtype=NSA",
        },
        new(
            "SCC50",
            Always,
            [PupilOnRollTable.Table],
            [SessionsPossible, SessionsAuthorised, SessionsUnauthorised],
            "More sessions were missed than the pupil could have come to",
            "Ask the school to count the term's register again.",
            Each(PupilOnRollTable.Table, line => Missed(line) > line.Whole(SessionsPossible))
        )
        {
            Fails = "PupilOnRoll TermlySessionsPossible=140 TermlySessionsAuthorised=100 TermlySessionsUnauthorised=41",
            Passes =
                "PupilOnRoll TermlySessionsPossible=140 TermlySessionsAuthorised=100 TermlySessionsUnauthorised=40",
        },
        new(
            "SCC51",
            Always,
            [PupilOnRollTable.Table],
            [SessionsPossible],
            "Sessions were missed, but it is not said how many the pupil could have come to",
            "Give the sessions possible in the term; without them no rate of absence can be worked out.",
            Each(PupilOnRollTable.Table, line => Missed(line) > 0 && line.IsBlank(SessionsPossible))
        )
        {
            Fails = "PupilOnRoll TermlySessionsPossible=_ TermlySessionsAuthorised=1 TermlySessionsUnauthorised=0",
            Passes = "PupilOnRoll TermlySessionsPossible=_ TermlySessionsAuthorised=0 TermlySessionsUnauthorised=_",
        },
        new(
            "SCC52",
            Always,
            [PupilOnRollTable.Table],
            [SessionsPossible],
            "A term cannot have had so many sessions",
            "A term has at most about 150 sessions, two to a day. Check whether a whole year was counted.",
            Each(PupilOnRollTable.Table, line => line.Whole(SessionsPossible) > MostSessions)
        )
        {
            Severity = Severity.Query,
            Fails = "PupilOnRoll TermlySessionsPossible=171",
            Passes = "PupilOnRoll TermlySessionsPossible=170",
        },
    ];

    private static int Missed(Line line) =>
        (line.Whole(SessionsAuthorised) ?? 0) + (line.Whole(SessionsUnauthorised) ?? 0);
}
