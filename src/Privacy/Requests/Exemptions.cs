namespace Headwater.Privacy.Requests;

/// <summary>A reason for which the law lets something be kept back.</summary>
/// <param name="Name">For whoever decides.</param>
/// <param name="Words">For whoever asked: no more than they may know. That somebody fears harm, or what a child said, could do it.</param>
/// <param name="Source">Where the law says so.</param>
public sealed record Exemption(string Key, string Name, string Words, string Source);

public static class Exemptions
{
    /// <summary>Words of one's own stand in the place of a reason from the list.</summary>
    public const string Other = "other";

    private const string NoMore = "The law lets the council keep this back, and not say more about it.";

    public static IReadOnlyList<Exemption> All { get; } =
    [
        new(
            "another-person",
            "It is about another person who did not agree",
            "It is about another person, who did not agree that you have it.",
            "Data Protection Act 2018, schedule 2, paragraph 16"
        ),
        new(
            "serious-harm",
            "It would be likely to cause somebody serious harm",
            NoMore,
            "Data Protection Act 2018, schedule 3"
        ),
        new(
            "wishes",
            "The child said it, or was examined, expecting that whoever asks would not learn of it",
            NoMore,
            "Data Protection Act 2018, schedule 3"
        ),
        new(
            "child-abuse",
            "It tells of abuse of the child or of a danger of it, and that a parent has it would not be best for the child",
            NoMore,
            "Data Protection Act 2018, schedule 3, part 5"
        ),
        new(
            "legal-advice",
            "It is legal advice",
            "It is legal advice, which is between the council and its lawyers.",
            "Data Protection Act 2018, schedule 2, paragraph 19"
        ),
    ];

    /// <summary>Whether a reason says on purpose no more than that the law allows it.</summary>
    public static bool SaysNoMore(string why) => why is NoMore;

    /// <returns>What whoever asked is told; empty where nothing was chosen, or nothing written in other words.</returns>
    public static string Say(string? key, string? otherwise) =>
        key is Other ? otherwise ?? "" : All.FirstOrDefault(each => each.Key == key)?.Words ?? "";
}
