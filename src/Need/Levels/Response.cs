namespace Headwater.Need.Levels;

/// <summary>One kind of help that belongs to a pathway level.</summary>
/// <param name="Name">As the paper calls it, so that the service can be recognised.</param>
/// <remarks>The lists are those of the 2019 priorities paper, section 1, in its order; the explanations are ours.</remarks>
public sealed record Response(string Name, string Explanation)
{
    internal static IReadOnlyList<Response> AtLevelOne { get; } =
    [
        new("Inclusion strategy", "The school's own way of handling behaviour, so that fewer children are excluded."),
        new(
            "Alternative provision that leads back",
            "A graded offer which backs up mainstream school and returns children to it."
        ),
        new("Transition support", "Help with the move from a small primary school to a large secondary school."),
        new("Youth offer", "Something good to do outside school hours."),
        new("Employment and apprenticeships", "A way to work that a young person can see from where they are."),
    ];

    internal static IReadOnlyList<Response> AtLevelTwo { get; } =
    [
        new("Targeted early help", "Support for the child in school and at home together."),
        new(
            "Outreach to primary schools",
            "Skilled staff who go to the primary school rather than wait for a referral."
        ),
        new("Staff based in schools", "Social care and early help workers who are there in the school."),
        new(
            "Voluntary sector support",
            "A wider offer by voluntary organisations, such as a link worker in the school."
        ),
        new("Alternative provision review", "What the review of alternative provision recommended, carried out."),
    ];

    internal static IReadOnlyList<Response> AtLevelThree { get; } =
    [
        new("Alternative provision review", "What the review of alternative provision recommended, carried out."),
        new("Adolescent social care service", "Intensive, lasting work made to fit the one young person."),
        new("Intensive multi-agency service", "Engagement, disruption of harm and new pathways, planned together."),
        new(
            "Watch on the alternative provision contract",
            "Closer checks on what the provider does and what comes of it."
        ),
        new("Peer mentoring", "A mentor who has been there."),
        new("Joined-up voluntary sector", "One coordinated offer rather than several that do not know of each other."),
    ];
}
