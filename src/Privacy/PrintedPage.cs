using System.Globalization;
using System.Net;
using System.Text;

namespace Headwater.Privacy;

/// <summary>A page of HTML that needs nothing else: to print, to publish or to hand to somebody.</summary>
internal static class PrintedPage
{
    /// <param name="style">What it needs beside the style of every such page.</param>
    public static StringBuilder Begin(string title, string style) =>
        new StringBuilder().Append(
            CultureInfo.InvariantCulture,
            $$"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{Text(title)}}</title>
            <style>body{font-family:system-ui,arial,sans-serif;line-height:1.5;max-width:45em;margin:2em auto;padding:0 1em}{{style}}</style>
            </head>
            <body>
            <main>
            <h1>{{Text(title)}}</h1>

            """
        );

    public static string End(this StringBuilder page) => page.Append("</main>\n</body>\n</html>\n").ToString();

    public static string Text(string text) => WebUtility.HtmlEncode(text);
}
