using System.Text;
using Headwater.Returns.Codes;
using Headwater.Returns.Formats;
using Headwater.Returns.Rules;

namespace Headwater.Returns;

/// <summary>The reference pages of returns, made from the same descriptions that read and check the files.</summary>
public static class Reference
{
    private const string Folder = "docs/reference/returns";

    /// <summary>Each page's path in the repository and its text.</summary>
    public static IReadOnlyList<(string Path, string Text)> Pages() =>
        [
            ($"{Folder}/README.md", Index()),
            .. Return.All.Select(each => ($"{Folder}/{each.Slug}.md", Page(each))),
            .. RulesReference.Pages(),
        ];

    private static string Index() =>
        $"""
            # Returns and extracts that Headwater reads

            Made from the descriptions in `src/Returns`; change those, not this page.

            | Return | Holds | Tables |
            | --- | --- | --- |
            {string.Join(
                '\n',
                Return.All.Select(each => $"| [{each.Name}]({each.Slug}.md) | {each.Meaning} | {each.Tables.Count()} |")
            )}

            """;

    private static string Page(Return one)
    {
        var page = new StringBuilder();
        page.Append($"# {one.Name}\n\n{Sentence(one.Meaning)}\n\n");
        page.Append("Columns may stand in any order, and case, blanks and underscores in headings do not count.\n\n");
        foreach (var table in one.Tables)
            page.Append(Describe(table)).Append('\n');

        var lists = one.Tables.SelectMany(table => table.Columns).Select(column => column.Format).OfType<CodeFormat>();
        foreach (var list in lists.Select(format => format.Codes).DistinctBy(list => list.Name))
            page.Append(Describe(list)).Append('\n');
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string Describe(Table table) =>
        $"""
            ## {table.Name}

            {Sentence(table.Meaning)} Usual file: `{table.FileName}.csv`; {table.Years}.

            | Column | Needed | Holds | Meaning |
            | --- | --- | --- | --- |
            {string.Join('\n', table.Columns.Select(Describe))}

            """;

    private static string Describe(Column column)
    {
        var also = column.AlsoNamed.Count > 0 ? $" (also headed {string.Join(", ", column.AlsoNamed)})" : "";
        return $"| {column.Name} | {Needed(column.Presence)} | {Escape(column.Format.Description)} | {column.Meaning}{also} |";
    }

    private static string Needed(Presence presence) =>
        presence switch
        {
            Presence.Key => "to use a row",
            Presence.Required => "should be filled",
            Presence.Sometimes => "may be left out",
            _ => "may be blank",
        };

    private static string Describe(CodeList list) =>
        $"""
            ## Codes: {list.Name}

            | Code | Means | Years |
            | --- | --- | --- |
            {string.Join(
                '\n',
                list.Codes.Select(code => $"| `{Escape(code.Value)}` | {code.Meaning} | {code.Years} |")
            )}

            """;

    private static string Sentence(string meaning) => $"{char.ToUpperInvariant(meaning[0])}{meaning[1..]}.";

    private static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
