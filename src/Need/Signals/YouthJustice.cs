using Headwater.Need.Levels;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;
using static Headwater.Need.Levels.Threshold;

namespace Headwater.Need.Signals;

/// <summary>Signals of youth justice, from its edge to a court's order.</summary>
public static class YouthJustice
{
    private static readonly string[] Cusp = ["NFA", "RUI", "CR", "PREV"];
    private static readonly string[] Cautions = ["YC", "YCC"];
    private static readonly string[] Orders = ["RO", "YRO", "CUST"];

    public static Signal OnTheEdge { get; } =
        new()
        {
            Key = "edge-of-youth-justice",
            Name = "On the edge of youth justice",
            Family = Family.YouthJustice,
            Level = PathwayLevel.Emerging,
            Definition = p =>
                $"In the last {p[YouthJusticeMonths]} months the police or the youth justice team knew the child, and no court "
                + "did: no charge (NFA), let go while the police ask more (RUI), put right without a court (CR), "
                + "or helped before any trouble (PREV).",
            Why = "This is the last stop at which help needs no court.",
            Source =
                "Ministry of Justice, Turnaround programme: children on the cusp (unverified); look-back is local policy (unverified)",
            Ages = (8, 17),
            Inputs = [Kind.YouthJustice],
            Thresholds = [YouthJusticeMonths],
            Clears = _ => "Time without another.",
            Raise = static (timeline, today, policy) => Outcomes(timeline, today, policy[YouthJusticeMonths], Cusp),
        };

    public static Signal Cautioned { get; } =
        new()
        {
            Key = "youth-caution",
            Name = "Youth caution",
            Family = Family.YouthJustice,
            Level = PathwayLevel.Edge,
            Definition = p =>
                $"Given a youth caution (YC) or a youth conditional caution (YCC) in the last {p[YouthJusticeMonths]} months.",
            Why = "The child has entered the justice system. The next step is a court.",
            Source =
                "Ministry of Justice and Youth Justice Board, Youth justice statistics: first time entrants; look-back is local policy (unverified)",
            Ages = (10, 17),
            Inputs = [Kind.YouthJustice],
            Thresholds = [YouthJusticeMonths],
            Clears = _ => "Time without another.",
            Raise = static (timeline, today, policy) => Outcomes(timeline, today, policy[YouthJusticeMonths], Cautions),
        };

    public static Signal CourtOrder { get; } =
        new()
        {
            Key = "court-order",
            Name = "Sentenced by a court",
            Family = Family.YouthJustice,
            Level = PathwayLevel.Outside,
            Definition = p =>
                $"In the last {p[CourtMonths]} months a court sentenced the young person: to meet a panel (referral order, RO), "
                + "to keep to an order at home (youth rehabilitation order, YRO), or to be locked up (CUST).",
            Why =
                "The young person is outside the mainstream pathway, and needs intensive help that makes its own way back.",
            Source =
                "Children's services priority areas for 2019-20 (19 June 2019), section 1, level 3; look-back is local policy (unverified)",
            Ages = (10, 17),
            Inputs = [Kind.YouthJustice],
            Thresholds = [CourtMonths],
            Clears = _ => "The order is done, and time goes by without another.",
            Raise = static (timeline, today, policy) => Outcomes(timeline, today, policy[CourtMonths], Orders),
        };

    public static IReadOnlyList<Signal> All { get; } = [OnTheEdge, Cautioned, CourtOrder];

    private static Entry[] Outcomes(Timeline timeline, DateOnly today, int months, string[] codes) =>
        Evidence.Where(
            timeline.Of(Kind.YouthJustice, today.AddMonths(-months), today),
            codes,
            static (in outcome, wanted) => outcome.Code is { } code && wanted.AsSpan().Contains(code)
        );
}
