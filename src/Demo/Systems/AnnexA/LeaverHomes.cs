using Headwater.Returns.AnnexA;

namespace Headwater.Demo.Systems.AnnexA;

/// <summary>Where a care leaver lives, in the words of the list, by the letter of the care return.</summary>
internal static class LeaverHomes
{
    private static readonly Dictionary<char, string> Words = new()
    {
        ['B'] = "With parents or relatives",
        ['D'] = "Semi-independent transitional accommodation",
        ['E'] = "Supported lodgings",
        ['K'] = "Ordinary lodgings",
        ['S'] = "Homeless",
        ['U'] = "Independent living",
        ['V'] = "Emergency accommodation",
        ['X'] = "In custody",
        ['Y'] = "Other accommodation",
        ['Z'] = "Former foster carer",
    };

    public static string? Of(string accommodation) =>
        Words.TryGetValue(accommodation[0], out var words) ? ListCodes.Accommodation.Find(words)?.Value : null;
}
