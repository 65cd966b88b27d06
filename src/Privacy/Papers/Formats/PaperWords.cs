using System.Globalization;

namespace Headwater.Privacy.Papers.Formats;

/// <summary>The few sentences that every form of a paper says.</summary>
internal static class PaperWords
{
    public const string NotFilled = "The council has not written this part yet.";

    public static string FilledBy(Filled filled) =>
        filled.Answer is { } answer
            ? string.Create(CultureInfo.InvariantCulture, $"Written by {answer.By}, {answer.At:yyyy-MM-dd}.")
            : "";

    public static string Signed(OpenedPaper opened) =>
        (opened.Signatures, opened.Changes.Count) switch
        {
            ([], _) => "Nobody has signed it.",
            ([var last, ..], var changes) => string.Create(
                CultureInfo.InvariantCulture,
                $"Signed by {last.By} as {last.As} on {last.At:yyyy-MM-dd}; {changes} {(changes is 1 ? "part" : "parts")} changed since."
            ),
        };
}
