namespace Headwater.Returns.Checks;

/// <summary>A rule that follows from the description of a table alone.</summary>
/// <param name="Code">Under which problems are listed.</param>
public sealed record FormatRule(string Code, string Why)
{
    public static IReadOnlyList<FormatRule> All { get; } =
    [
        new("missing-column", "a column of the table is not in the file"),
        new("year", "a table was not part of the return in this year"),
        new("required", "a cell that should be filled is blank"),
        new("date", "a date is not a real one, or not written as a date"),
        new("code", "a code is not in the published list for the year"),
        new("upn", "a unique pupil number has the wrong length or check letter"),
        new("number", "a number is not one, or is out of its limits"),
        new("postcode", "a postcode does not look like one"),
        new("json", "a cell that holds JSON is not well formed"),
        new("length", "a text is longer than the return allows"),
        new("cells", "a line has more or fewer cells than there are headings"),
        new("quote", "a quotation mark is opened and never closed"),
        new("xml", "an XML file breaks off or is not well formed"),
        new("file", "a file is damaged, empty or not one that can be read"),
        new("unrecognised", "a file is none of the tables that Headwater knows"),
        new("line", "a line is too long to be a row"),
    ];
}
