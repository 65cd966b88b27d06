using System.Globalization;
using System.Text.RegularExpressions;

namespace Headwater.Access.Trail.Unusual;

/// <summary>A note on an unusual look. The line of the trail that tells of it holds its hash: so the chain guards its text.</summary>
internal sealed partial record KeptNote(
    long Number,
    string Authority,
    string Rule,
    long Line,
    string Text,
    string By,
    string At
)
{
    /// <summary>What the trail says when a note is written.</summary>
    public const string Did = "Noted what they found about an unusual look";

    public string Hash => Trail.Line.HashOf($"{Number}", Authority, Rule, $"{Line}", Text, By, At);

    /// <summary>What the line says it is about.</summary>
    /// <param name="what">The rule, and who looked.</param>
    public string About(string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{what}; note {Number}, hash {Hash}");

    /// <summary>The hash that a line holds of a note; null where it is older than such hashes.</summary>
    public static string? HashIn(string about) =>
        Told.Match(about) is { Success: true } told ? told.Groups["hash"].Value : null;

    /// <summary>What a line is about, for people.</summary>
    public static string WithoutHash(string did, string about) =>
        did is Did && Told.Match(about) is { Success: true } told ? told.Groups["words"].Value : about;

    [GeneratedRegex("^(?<words>.*; note [0-9]+), hash (?<hash>[0-9a-f]{64})$", RegexOptions.Singleline)]
    private static partial Regex Told { get; }
}
