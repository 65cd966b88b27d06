using System.Globalization;
using Headwater.Intake.Submissions;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Doubts;
using Headwater.Web.Timelines;
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

    /// <summary>"Two children: social care 77 and schools A950000178301. Someone Made-Up, 3 May 2026."; of several decided at once, the record that all are about and how many others.</summary>
    public static string OfAct(IReadOnlyList<PairDecision> act)
    {
        var one = act[0];
        return $"{Of(one.Verdict)}: {Two(act)}. {one.By}, {one.At.InWords()}.";
    }

    /// <summary>The two records of a decision; of several decided at once the one that all are about, and how many others.</summary>
    public static string Two(IReadOnlyList<PairDecision> act)
    {
        var one = act[0];
        if (act.Count is 1)
            return $"{Of(one.Left)} and {Sources.Name(one.Right.Source).ToLowerInvariant()} {Number(one.Right.Key)}";
        var about = act.All(each => each.Left == one.Left || each.Right == one.Left) ? one.Left : one.Right;
        return $"{Of(about)} and {Count.Of(act.Count, "other record", "other records")} of the child";
    }

    private static string Of(SourceKey key) => $"{Sources.Name(key.Source)} {Number(key.Key)}";

    public static string Born(PairSide side) =>
        side.BirthDate is { } born ? $"born {born.InWords()}" : "birth date not known";

    public static string Of(PairSide side) =>
        $"{side.Name}, {Born(side)} ({Sources.Name(side.Source).ToLowerInvariant()}, {Number(side.Key)})";

    /// <summary>The number a source knows its record by. A file without one is told apart by name and birth date, which is nothing to read out.</summary>
    /// <remarks>It is blank of a record that is not shown, or that no file names any more.</remarks>
    public static string Number(string key) =>
        key is "" ? "(not shown)"
        : key.Contains('|', StringComparison.Ordinal) ? "no number"
        : key;

    /// <summary>"census/2025-autumn.csv, line 4, as at 2 October 2025"; of a list that speaks for no day, when it was received.</summary>
    public static string Told(LastTold told) =>
        $"{told.File}, line {told.Line.ToString(CultureInfo.InvariantCulture)}"
        + (told.On is { } day ? $", as at {day.InWords()}" : $", received {told.Received.InWords()}");

    /// <summary>"Added on 3 May 2026 by census/2026.csv, line 4." or "Added on 3 May 2026 by a decision of Someone Made-Up."; empty where nobody knows.</summary>
    public static string Came(PairSide side) =>
        side.Came switch
        {
            null => "",
            { By: { } by, Verdict: Verdict.TakenBack } came =>
                $"Added on {came.On.InWords()}, when {by} took a decision back.",
            { By: { } by } came => $"Added on {came.On.InWords()} by a decision of {by}.",
            { File: { } file } came => $"Added on {came.On.InWords()} by {Place.Of(file, came.Line ?? 0)}.",
            _ => "",
        };

    /// <summary>"Joined for the same pupil number, with social care 77."</summary>
    public static string Why(string because, bool alone, PairSide? with = null) =>
        because.StartsWith("a decision", StringComparison.Ordinal) ? $"Joined by {because}{With(with)}."
        : because is not "" ? $"Joined for {because}{With(with)}."
        : alone ? "The only record of this child."
        : "The first record of this child.";

    private static string With(PairSide? other) =>
        other is null
            ? ""
            : $", with {other.Name} ({Sources.Name(other.Source).ToLowerInvariant()}, {Number(other.Key)})";
}
