using Headwater.Privacy.Papers.Facts;

namespace Headwater.Privacy.Papers;

/// <summary>The record of processing, in the order of article 30(1) of the UK GDPR.</summary>
internal static class ProcessingRecord
{
    public static IReadOnlyList<Section> Of(Draft draft) =>
        [
            draft.Section("Who answers for it", [], Questions.Controller, Questions.Officer, Questions.Processors),
            draft.Section(
                "Purposes",
                AccessFacts.Reasons(),
                Questions.Purposes,
                Questions.LawfulBasis,
                Questions.SpecialCondition
            ),
            draft.Section("Whose data, and which", [HoldingFacts.People, .. HoldingFacts.Each(), .. draft.Counted]),
            draft.Section("What is recorded of a child", HoldingFacts.Areas()),
            draft.Section("Special categories and offences", HoldingFacts.Guarded()),
            draft.Section("Where it comes from", HoldingFacts.From()),
            draft.Section(
                "Who is told",
                [
                    HoldingFacts.NothingSent,
                    .. HoldingFacts.Told(),
                    .. SharingFacts.Each(draft.Now),
                    .. AccessFacts.Each(draft.Now),
                ],
                Questions.Sharing
            ),
            draft.Section("Transfers abroad", [], Questions.Transfers),
            draft.Section(
                "How long",
                [.. RetentionFacts.Each(draft.Now.Schedule), .. HoldingFacts.Ends()],
                Questions.Retention
            ),
            draft.Section("Security", AccessFacts.Guards(draft.Now), Questions.Security),
            draft.Section(
                "Profiling",
                [
                    SignalFacts.Version(draft.Now.Levels),
                    SignalFacts.Levels,
                    SignalFacts.NeverRead,
                    .. SignalFacts.Guarded(),
                    SignalFacts.People,
                    .. SignalFacts.Each(draft.Now.Levels),
                ]
            ),
        ];
}
