using Headwater.Privacy.Papers.Facts;

namespace Headwater.Privacy.Papers;

/// <summary>The data protection impact assessment, by the seven steps of the Information Commissioner's template.</summary>
internal static class ImpactAssessment
{
    public static IReadOnlyList<Section> Of(Draft draft) =>
        [
            draft.Section(
                "Step 1: the need for an assessment",
                [
                    new(
                        "why-assess",
                        "What makes it likely to be of high risk",
                        "It brings data about children together from several services, some of them special categories, matches them, and suggests by rules who may need help."
                    ),
                ],
                Questions.Controller,
                Questions.Need
            ),
            draft.Section(
                "Step 2: the processing, its nature",
                [
                    HoldingFacts.NothingSent,
                    .. HoldingFacts.From(),
                    .. MatchingFacts.How(draft.Now.Matching),
                    .. HoldingFacts.Told(),
                ],
                Questions.Sharing,
                Questions.Processors
            ),
            draft.Section(
                "Step 2: the processing, its scope",
                [
                    HoldingFacts.People,
                    .. HoldingFacts.Each(),
                    .. HoldingFacts.Guarded(),
                    .. RetentionFacts.Each(draft.Now.Schedule),
                    .. draft.Counted,
                ],
                Questions.Retention
            ),
            draft.Section("Step 2: the processing, its context", AccessFacts.Each(draft.Now), Questions.Context),
            draft.Section("Step 2: the processing, its purposes", AccessFacts.Reasons(), Questions.Purposes),
            draft.Section(
                "Step 2: the processing, what is looked for",
                [
                    SignalFacts.Version(draft.Now.Levels),
                    SignalFacts.Levels,
                    SignalFacts.NeverRead,
                    .. SignalFacts.Guarded(),
                    SignalFacts.People,
                    .. SignalFacts.Each(draft.Now.Levels),
                ]
            ),
            draft.Section("Step 3: consultation", [], Questions.Consultation),
            draft.Section(
                "Step 4: necessity and proportionality",
                [],
                Questions.LawfulBasis,
                Questions.SpecialCondition,
                Questions.Necessity,
                Questions.Alternatives,
                Questions.Contact,
                Questions.Objections,
                Questions.Transfers
            ),
            draft.Section("Step 5: risks", RiskFacts.All, Questions.RisksHere),
            draft.Section(
                "Step 6: measures",
                AccessFacts.Guards(draft.Now),
                Questions.Security,
                Questions.MeasuresHere
            ),
            draft.Section("Step 7: sign-off", [], Questions.Officer, Questions.Advice, Questions.ResidualRisks),
        ];
}
