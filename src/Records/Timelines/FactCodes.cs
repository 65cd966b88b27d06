using Headwater.Returns.Codes;

namespace Headwater.Records.Timelines;

/// <summary>The codes that a source writes into a cell of free text, in words.</summary>
public static class FactCodes
{
    private const int LongestCode = 2;

    private static readonly CodeList Suits = new(
        "whether a home suits",
        new("1", "yes"),
        new("2", "no"),
        new("Z", "not known")
    );

    private static readonly Dictionary<string, CodeList> Lists = new()
    {
        ["no pupil number because"] = CommonCodes.NoUpn,
        ["reason for the change"] = Ssda903OutcomeCodes.WorkerChange,
        ["took part"] = CommonCodes.Participation,
        ["suits"] = Suits,
    };

    // Codes without a published list here. Elsewhere a short value is a number of things: two adopters, nine miles.
    private static readonly string[] Coded =
    [
        "asked by",
        "outcome",
        "residential",
        "personal budget",
        "direct payments",
    ];

    /// <summary>The words of a code; null where it is none, or none that a published list has.</summary>
    public static string? Find(string name, string value) =>
        Lists.TryGetValue(name, out var list) && list.Find(value) is { } code ? code.Meaning
        : value is "Y" ? "yes"
        : value is "N" ? "no"
        : null;

    /// <summary>Whether a value is one of the codes of a fact, or says one of them in words: so that nobody typed it freely.</summary>
    public static bool Has(string name, string value) =>
        Find(name, value) is not null
        || (Lists.TryGetValue(name, out var list) && list.Codes.Any(code => code.Meaning == value));

    /// <summary>Whether a value is a code of the service's own, for which there are no words here.</summary>
    public static bool HasNoWords(string name, string value) =>
        value.Length <= LongestCode && Coded.Contains(name) && Find(name, value) is null;
}
