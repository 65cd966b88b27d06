using Headwater.Need.Levels.Lists;

namespace Headwater.Web.Lists;

/// <summary>Whose ages the list shows, as the page names them. Children come without asking: young adults are counted apart.</summary>
public static class AgeChoices
{
    public const string YoungAdults = "adults";
    public const string All = "all";

    public static IReadOnlyList<(string? Key, string Name)> Every { get; } =
    [(null, "Under 18"), (YoungAdults, "Young adults (18 to 25)"), (All, "All ages")];

    /// <param name="byName">Whoever seeks a name finds the person, however old they are.</param>
    public static AgeGroup? Of(string? key, bool byName) =>
        key switch
        {
            YoungAdults => AgeGroup.YoungAdults,
            All => null,
            _ => byName ? null : AgeGroup.Children,
        };
}
