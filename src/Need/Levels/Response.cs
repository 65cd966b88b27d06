namespace Headwater.Need.Levels;

/// <summary>One kind of help that belongs to a pathway level.</summary>
/// <param name="Name">As the paper calls it, so that the service can be recognised.</param>
/// <param name="Ages">In whole years, the first and the last for whom it is meant: nobody is offered an apprenticeship at two.</param>
/// <remarks>The lists are those of the 2019 priorities paper, section 1, in its order; the explanations and the ages are ours (ages: local policy, unverified).</remarks>
public sealed record Response(string Name, string Explanation, (int From, int To) Ages)
{
    private static readonly (int, int) AnyAge = (0, 25);
    private static readonly (int, int) AtSchool = (4, 16);
    private static readonly (int, int) AtPrimarySchool = (4, 11);
    private static readonly (int, int) AroundTheMove = (9, 12);
    private static readonly (int, int) FromTen = (10, 25);
    private static readonly (int, int) NearWork = (14, 25);

    /// <summary>Those that are for a child of an age; all of them where it is not known.</summary>
    public static IReadOnlyList<Response> ForAge(IReadOnlyList<Response> responses, int? age) =>
        [
            .. responses.Where(response =>
                age is not { } years || (years >= response.Ages.From && years <= response.Ages.To)
            ),
        ];

    internal static IReadOnlyList<Response> AtLevelOne { get; } =
    [
        new(
            "Inclusion strategy",
            "The school's own way of handling behaviour, so that fewer children are excluded.",
            AtSchool
        ),
        new(
            "Alternative provision that leads back",
            "A graded offer which backs up mainstream school and returns children to it.",
            AtSchool
        ),
        new(
            "Transition support",
            "Help with the move from a small primary school to a large secondary school.",
            AroundTheMove
        ),
        new("Youth offer", "Something good to do outside school hours.", (8, 19)),
        new(
            "Employment and apprenticeships",
            "A way to work that a young person can see from where they are.",
            NearWork
        ),
    ];

    internal static IReadOnlyList<Response> AtLevelTwo { get; } =
    [
        new("Targeted early help", "Support for the child in school and at home together.", (0, 18)),
        new(
            "Outreach to primary schools",
            "Skilled staff who go to the primary school rather than wait for a referral.",
            AtPrimarySchool
        ),
        new("Staff based in schools", "Social care and early help workers who are there in the school.", (4, 18)),
        new(
            "Voluntary sector support",
            "A wider offer by voluntary organisations, such as a link worker in the school.",
            AnyAge
        ),
        new(
            "Alternative provision review",
            "What the review of alternative provision recommended, carried out.",
            AtSchool
        ),
    ];

    internal static IReadOnlyList<Response> AtLevelThree { get; } =
    [
        new(
            "Alternative provision review",
            "What the review of alternative provision recommended, carried out.",
            AtSchool
        ),
        new("Adolescent social care service", "Intensive, lasting work made to fit the one young person.", FromTen),
        new(
            "Intensive multi-agency service",
            "Engagement, disruption of harm and new pathways, planned together.",
            FromTen
        ),
        new(
            "Watch on the alternative provision contract",
            "Closer checks on what the provider does and what comes of it.",
            AtSchool
        ),
        new("Peer mentoring", "A mentor who has been there.", FromTen),
        new(
            "Joined-up voluntary sector",
            "One coordinated offer rather than several that do not know of each other.",
            AnyAge
        ),
    ];
}
