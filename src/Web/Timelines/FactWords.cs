using System.Globalization;
using Headwater.Returns.Codes;
using Headwater.Web.Words;

namespace Headwater.Web.Timelines;

/// <summary>The words of a fact whose source writes a code into a cell of free text.</summary>
public static class FactWords
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

    /// <summary>The value in words; where there are none for it, it says that it is a code.</summary>
    public static string Of(string name, string value) =>
        DateOnly.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.InWords()
        : Lists.TryGetValue(name, out var list) && list.Find(value) is { } code ? code.Meaning
        : value is "Y" ? "yes"
        : value is "N" ? "no"
        : value.Length <= LongestCode && Coded.Contains(name) ? $"code {value}"
        : value;
}
