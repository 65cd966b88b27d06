using System.Globalization;
using System.Text;
using static Headwater.Privacy.PrintedPage;

namespace Headwater.Privacy.Papers.Formats;

/// <summary>A paper as one page of HTML that needs nothing else, to print or to publish.</summary>
public static class PaperHtml
{
    private const string Style =
        "dt{font-weight:bold;margin-top:1em}dd{margin:0;white-space:pre-line}blockquote{margin:0;padding-left:1em;border-left:4px solid #0b5563;white-space:pre-line}";

    public static string Of(OpenedPaper opened, DateOnly on)
    {
        var page = PrintedPage.Begin(opened.Paper.Name, Style);
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            <p>{Text(opened.Paper.Meaning)}. By: {Text(opened.Paper.Source)}.</p>
            <p>Written by Headwater on {on:O}. {Text(PaperWords.Signed(opened))}</p>

            """
        );
        foreach (var section in opened.Sections)
            Write(page, section);
        if (opened.Changes.Count > 0)
            page.Append("<h2>What changed since it was signed</h2>\n<dl>\n");
        foreach (var change in opened.Changes)
            page.Append(
                CultureInfo.InvariantCulture,
                $"<dt>{Text(change.Title)}</dt>\n<dd>Was: {Text(change.Was ?? "not there")}</dd>\n<dd>Is: {Text(change.Is ?? "not there")}</dd>\n"
            );
        if (opened.Changes.Count > 0)
            page.Append("</dl>\n");
        return page.End();
    }

    private static void Write(StringBuilder page, Section section)
    {
        page.Append(CultureInfo.InvariantCulture, $"<h2>{Text(section.Heading)}</h2>\n");
        if (section.Facts.Count > 0)
        {
            page.Append("<dl>\n");
            foreach (var fact in section.Facts)
                page.Append(CultureInfo.InvariantCulture, $"<dt>{Text(fact.Title)}</dt>\n<dd>{Text(fact.Text)}</dd>\n");
            page.Append("</dl>\n");
        }

        foreach (var filled in section.Asked)
            page.Append(
                CultureInfo.InvariantCulture,
                $"<h3>{Text(filled.Question.Title)}</h3>\n<blockquote>{Text(filled.Answer?.Text ?? PaperWords.NotFilled)}</blockquote>\n<p>{Text(PaperWords.FilledBy(filled))}</p>\n"
            );
    }
}
