using System.Globalization;
using System.Text;
using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Files;

/// <summary>The part of the report that says what the file lacked.</summary>
internal static class ReportLacks
{
    // What tells people apart best, and why.
    private static readonly (Meaning[] Any, string What, string Without)[] Wanted =
    [
        ([Meaning.GivenName, Meaning.FullName], "given names", "members of a family cannot be told apart"),
        ([Meaning.FamilyName, Meaning.FullName], "family names", "people of one given name are easily mistaken"),
        ([Meaning.BirthDate], "birth dates", "a parent and a child of one name cannot be told apart"),
        (
            [Meaning.Postcode, Meaning.Address],
            "postcodes or addresses",
            "two people of one name and birth date may be joined"
        ),
        (
            [Meaning.Identifier, Meaning.NhsNumber],
            "numbers that several records of a person share",
            "twins are told apart by their given names alone"
        ),
    ];

    public static string Text(PersonTable table)
    {
        var page = new StringBuilder("\n## What the file lacked\n\n");
        foreach (var column in table.Columns)
            if (column.Cells.Count(cell => cell is 0) is > 0 and var empty)
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"- {column.Name} is not known in {empty:N0} of {table.Count:N0} records ({100.0 * empty / table.Count:0.0} %).\n"
                );
        foreach (var (any, what, without) in Wanted)
            if (!table.Columns.Any(column => any.Contains(column.Meaning)))
                page.Append(CultureInfo.InvariantCulture, $"- No column tells {what}: {without}.\n");
        if (page[^2] is '\n')
            page.Append("Nothing: every column is known in every record.\n");
        return page.ToString();
    }
}
