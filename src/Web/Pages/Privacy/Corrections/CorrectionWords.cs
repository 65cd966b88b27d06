using Headwater.Privacy.Corrections;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;
using Headwater.Web.Words;

namespace Headwater.Web.Pages.Privacy.Corrections;

/// <summary>A request for correction in words.</summary>
public static class CorrectionWords
{
    /// <summary>"Suspended, 3 March 2026".</summary>
    public static string Entry(Correction wrong)
    {
        var entry = wrong.Entry;
        var code = CodeWords.Of(entry);
        return $"{Kinds.Describe(entry.Kind).Name}{(code is "" || code == entry.Code ? "" : $" ({code})")}, {Day.InWords(entry.On, entry.Until ?? entry.On)}";
    }

    public static string Said(Correction wrong) =>
        $"Said by: {wrong.SaidBy}, {wrong.SaidOn.InWords()}. Written down by {wrong.By}, {wrong.At.InWords()}.";

    public static string Standing(Correction wrong) =>
        (wrong.Closed, wrong.StillSaid) switch
        {
            (null, true) => "Nobody has answered yet.",
            (null, false) => "Nobody has answered yet, but a later load changed the entry or took it away.",
            ({ Outcome: Outcome.Corrected } closed, true) =>
                $"Put right at the source: {closed.Answer} ({closed.By}, {closed.At.InWords()}). No file with the correction has come yet.",
            ({ Outcome: Outcome.Corrected } closed, false) =>
                $"Put right at the source: {closed.Answer} ({closed.By}, {closed.At.InWords()}). A later load changed the entry or took it away.",
            ({ } closed, true) => $"Stays as it is: {closed.Answer} ({closed.By}, {closed.At.InWords()}).",
            ({ } closed, false) =>
                $"Stays as it is: {closed.Answer} ({closed.By}, {closed.At.InWords()}). All the same, a later load changed the entry or took it away.",
        };
}
