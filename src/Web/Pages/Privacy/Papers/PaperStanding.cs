using Headwater.Privacy.Papers;
using Headwater.Web.Words;

namespace Headwater.Web.Pages.Privacy.Papers;

/// <summary>How a paper stands, in a sentence each.</summary>
public static class PaperStanding
{
    public static string Filled(OpenedPaper opened) =>
        opened.Open.Count is 0
            ? $"All {opened.Asked} parts are filled in."
            : $"{Count.Of(opened.Open.Count, "part", "parts")} of {opened.Asked} still to fill in.";

    public static string Signatures(OpenedPaper opened) =>
        (opened.Signatures, opened.Changes.Count) switch
        {
            ([], _) => "Nobody has signed it.",
            ([var last, ..], 0) => $"Signed by {last.By} as {last.As} on {last.At.InWords()}; nothing changed since.",
            ([var last, ..], var changes) =>
                $"Signed by {last.By} as {last.As} on {last.At.InWords()}; {Count.Of(changes, "part has", "parts have")} changed since.",
        };
}
