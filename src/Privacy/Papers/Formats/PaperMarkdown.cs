using System.Globalization;
using System.Text;

namespace Headwater.Privacy.Papers.Formats;

/// <summary>A paper as Markdown, to keep beside others or to hand in.</summary>
public static class PaperMarkdown
{
    public static string Of(OpenedPaper opened, DateOnly on)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"# {opened.Paper.Name}\n\n{opened.Paper.Meaning}. By: {opened.Paper.Source}.\n\nWritten by Headwater on {on:O}. {PaperWords.Signed(opened)}\n"
        );
        foreach (var section in opened.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {section.Heading}\n");
            foreach (var fact in section.Facts)
                text.Append(CultureInfo.InvariantCulture, $"\n**{Plain(fact.Title)}.** {Plain(fact.Text)}\n");
            foreach (var filled in section.Asked)
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"\n### {filled.Question.Title}\n\n{Typed(filled.Answer?.Text ?? PaperWords.NotFilled)}\n\n{PaperWords.FilledBy(filled)}\n"
                );
        }

        if (opened.Changes.Count > 0)
            text.Append("\n## What changed since it was signed\n");
        foreach (var change in opened.Changes)
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n**{Plain(change.Title)}.** Was: {Plain(change.Was ?? "not there")} Is: {Plain(change.Is ?? "not there")}\n"
            );
        return text.ToString();
    }

    // What somebody typed must not become a heading, a link or an image.
    private static string Plain(string text) =>
        string.Concat(
            text.Select(letter =>
                "\\`*_[]<>#|!".Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : $"{letter}"
            )
        );

    private static string Typed(string text) => string.Join("\n>\n", Lines(text).Select(line => $"> {Plain(line)}"));

    private static IEnumerable<string> Lines(string text) =>
        text.ReplaceLineEndings("\n").Split('\n').Where(line => !string.IsNullOrWhiteSpace(line));
}
