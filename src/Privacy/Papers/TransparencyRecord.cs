using Headwater.Privacy.Papers.Facts;

namespace Headwater.Privacy.Papers;

/// <summary>The algorithmic transparency record, by the headings of the government's standard (version 3).</summary>
internal static class TransparencyRecord
{
    public static IReadOnlyList<Section> Of(Draft draft) =>
        [
            draft.Section(
                "Tier 1: name, description and contact",
                [
                    new(
                        "description",
                        "Headwater",
                        "It reads the files that a council’s services already have, lays what is known about a child on one timeline, and lists children who may be drifting from the mainstream pathway, each with the reasons in words. A person decides what happens."
                    ),
                ],
                Questions.Website
            ),
            draft.Section(
                "Tier 2: owner and responsibility",
                [],
                Questions.Controller,
                Questions.Team,
                Questions.Processors
            ),
            draft.Section(
                "Tier 2: description and rationale",
                [SignalFacts.Levels, SignalFacts.NeverRead, .. SignalFacts.Guarded()],
                Questions.Purposes,
                Questions.Benefits,
                Questions.Before,
                Questions.Alternatives
            ),
            draft.Section(
                "Tier 2: decision making and people",
                [SignalFacts.People, .. AccessFacts.Each(draft.Now), .. draft.Counted],
                Questions.Training,
                Questions.Objections,
                Questions.Complaints
            ),
            draft.Section(
                "Tier 2: how the tool works",
                [
                    SignalFacts.Version(draft.Now.Levels),
                    new(
                        "no-learning",
                        "What is learnt from data",
                        "For suggestions nothing: they are rules. For matching, how much each likeness weighs is learnt from the records themselves, without examples that people marked; or weights that come with Headwater are used where there are too few records."
                    ),
                    .. SignalFacts.Each(draft.Now.Levels),
                    .. MatchingFacts.How(draft.Now.Matching),
                ]
            ),
            draft.Section(
                "Tier 2: data",
                [.. HoldingFacts.From(), .. HoldingFacts.Each(), .. HoldingFacts.Guarded(), .. HoldingFacts.Told()],
                Questions.Sharing,
                Questions.Retention
            ),
            draft.Section(
                "Tier 2: risks, mitigations and impact assessments",
                RiskFacts.All,
                Questions.RisksHere,
                Questions.MeasuresHere,
                Questions.Advice
            ),
        ];
}
