using System.Globalization;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Doubts;
using Headwater.Web.Words;

namespace Headwater.Web.Matching;

/// <summary>What pages say about who is who.</summary>
public static class MatchWords
{
    /// <summary>"about 87 in 100", never a false nought or whole.</summary>
    public static string InHundred(double probability) =>
        probability switch
        {
            >= 0.995 => "more than 99 in 100",
            < 0.005 => "fewer than 1 in 100",
            _ => $"about {Math.Round(probability * 100).ToString("0", CultureInfo.InvariantCulture)} in 100",
        };

    public static string Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Together => "Same child",
            Verdict.Apart => "Two children",
            Verdict.CannotTell => "Cannot tell",
            _ => "Taken back",
        };

    public static string Born(PairSide side) =>
        side.BirthDate is { } born ? $"born {born.InWords()}" : "birth date not known";

    public static string Of(PairSide side) =>
        $"{side.Name}, {Born(side)} ({Sources.Name(side.Source).ToLowerInvariant()}, {Number(side.Key)})";

    /// <summary>The number a source knows its record by. A file without one is told apart by name and birth date, which is nothing to read out.</summary>
    public static string Number(string key) => key.Contains('|', StringComparison.Ordinal) ? "no number" : key;

    /// <summary>"Joined because of the same pupil number."</summary>
    public static string Why(string because, bool alone) =>
        because.StartsWith("a decision", StringComparison.Ordinal) ? $"Joined by {because}."
        : because is not "" ? $"Joined for {because}."
        : alone ? "The only record of this child."
        : "The first record of this child.";
}
