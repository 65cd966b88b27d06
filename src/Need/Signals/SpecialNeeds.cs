using Headwater.Need.Levels;
using Headwater.Vocabulary;
using static Headwater.Need.Levels.Threshold;

namespace Headwater.Need.Signals;

/// <summary>Signals of special educational needs that are not met.</summary>
public static class SpecialNeeds
{
    public static Signal SocialEmotionalAndSuspended { get; } =
        new()
        {
            Key = "semh-and-suspended",
            Name = "Social, emotional and mental health need, and suspended",
            Family = Family.SpecialNeeds,
            Level = PathwayLevel.Edge,
            Definition = p =>
                $"Suspended in the last {p[SuspensionMonths]} months. And in the last {p[NeedMonths]} months a school or a plan "
                + "named a social, emotional and mental health need (SEMH).",
            Why = "The suspension may be for the need itself. Help with the need works better than being sent home.",
            Source =
                "Department for Education, Permanent exclusions and suspensions in England: rates by primary need; look-back is local policy (unverified)",
            Inputs = [Kind.SenNeed, Kind.Suspended],
            Thresholds = [SuspensionMonths, NeedMonths],
            Clears = _ => "Time without another suspension.",
            Raise = static (timeline, today, policy) =>
                Evidence.Both(
                    Exclusions.Suspended.Find(timeline, today, policy),
                    Newest(timeline.Of(Kind.SenNeed, today.AddMonths(-policy[NeedMonths]), today), "SEMH")
                ),
        };

    public static Signal RefusedButNeedGoesOn { get; } =
        new()
        {
            Key = "plan-refused-need-goes-on",
            Name = "Refused a plan, but still needs support",
            Family = Family.SpecialNeeds,
            Level = PathwayLevel.Emerging,
            Definition = p =>
                $"An education, health and care plan was refused in the last {p[PlanRefusedMonths]} months. "
                + "The newest school roll, from the last year, says SEN support, and no plan has been made.",
            Why = "The no was about a plan. The need did not go away.",
            Source = "local policy (unverified)",
            Inputs = [Kind.PlanRefused, Kind.PlanIssued, Kind.OnRoll],
            Thresholds = [PlanRefusedMonths],
            Clears = _ => "A plan, or a school that says support is no longer needed.",
            Raise = static (timeline, today, policy) =>
            {
                var refusals = timeline.Of(Kind.PlanRefused, today.AddMonths(-policy[PlanRefusedMonths]), today);
                if (refusals.IsEmpty)
                    return Evidence.None;

                var refusal = refusals[^1];
                var rolls = timeline.Of(Kind.OnRoll, DateOnly.MinValue, today);
                var needGoesOn =
                    !rolls.IsEmpty
                    && rolls[^1].Amount is 1
                    && rolls[^1].On > today.AddYears(-1)
                    && timeline.Of(Kind.PlanIssued, refusal.On.AddDays(-1), today).IsEmpty;
                return needGoesOn ? [refusal, rolls[^1]] : Evidence.None;
            },
        };

    public static Signal PlanLate { get; } =
        new()
        {
            Key = "plan-late",
            Name = "Waiting too long for a plan",
            Family = Family.SpecialNeeds,
            Level = PathwayLevel.Emerging,
            Definition = p =>
                $"Someone asked for an education, health and care plan more than {p[PlanWeeks]} weeks ago, in the last year. "
                + "We know of no plan, and of nobody who said no.",
            Why = "While a child waits, the school has to manage without the help the plan would bring.",
            Source = "Special Educational Needs and Disability Regulations 2014, regulation 13 (20 weeks)",
            Inputs = [Kind.PlanRequested, Kind.PlanIssued, Kind.PlanRefused],
            Thresholds = [PlanWeeks],
            Clears = _ => "A plan, or a decision not to make one.",
            Raise = static (timeline, today, policy) =>
            {
                var requests = timeline.Of(
                    Kind.PlanRequested,
                    after: today.AddYears(-1),
                    until: today.AddDays(-7 * policy[PlanWeeks] - 1)
                );
                if (requests.IsEmpty)
                    return Evidence.None;

                var request = requests[^1];
                var since = request.On.AddDays(-1);
                return
                    timeline.Of(Kind.PlanIssued, since, today).IsEmpty
                    && timeline.Of(Kind.PlanRefused, since, today).IsEmpty
                    ? [request]
                    : Evidence.None;
            },
        };

    public static Signal TaughtOutsideSchool { get; } =
        new()
        {
            Key = "taught-outside-school",
            Name = "Plan met outside any school",
            Family = Family.SpecialNeeds,
            Level = PathwayLevel.Outside,
            Definition = _ =>
                "The child has a plan, and learns with a tutor or in some other way outside any school (code OLA), "
                + "or is taught nowhere (code NIEO).",
            Why = "Time out of school is hard to come back from, and the paper asks for less of it.",
            Source =
                "Children's services priority areas for 2019-20 (19 June 2019), section 2: less one-to-one tuition; setting codes from the SEN2 person-level census (unverified)",
            Inputs = [Kind.EducationPlacement, Kind.PlanIssued],
            Clears = _ => "A place in a school, taken up.",
            Raise = static (timeline, today, _) =>
                Elsewhere.Placement(timeline, today) is { Code: "OLA" or "NIEO" } place ? [place] : Evidence.None,
        };

    public static IReadOnlyList<Signal> All { get; } =
    [SocialEmotionalAndSuspended, RefusedButNeedGoesOn, PlanLate, TaughtOutsideSchool];

    // A census names the need each term; once is enough.
    private static IReadOnlyList<Entry> Newest(ReadOnlySpan<Entry> needs, string code)
    {
        for (var i = needs.Length - 1; i >= 0; i--)
        {
            if (needs[i].Code == code)
                return [needs[i]];
        }

        return Evidence.None;
    }
}
