namespace Headwater.Returns.Checks;

/// <summary>A rule that follows from the description of a table alone.</summary>
/// <param name="Code">Under which problems are listed.</param>
/// <param name="Name">What it looks at, for headings.</param>
/// <param name="Mend">What the person who keeps the record or makes the file can do.</param>
public sealed record FormatRule(string Code, string Name, string Why, string Mend)
{
    public static IReadOnlyList<FormatRule> All { get; } =
    [
        new(
            "missing-column",
            "missing columns",
            "a column of the table is not in the file",
            "Ask whoever makes the file to add the column, be it blank."
        ),
        new(
            "year",
            "tables of other years",
            "a table was not part of the return in this year",
            "Check that the file belongs to this year; the return does not take the table."
        ),
        new(
            "required",
            "blank cells",
            "a cell that should be filled is blank",
            "Fill it in at the source and make the file again."
        ),
        new(
            "date",
            "dates",
            "a date is not a real one, or not written as a date",
            "Correct the date in the child's record. Lists write days like 31/01/2026, XML like 2026-01-31."
        ),
        new(
            "code",
            "codes",
            "a code is not in the published list for the year",
            "Choose one of the codes that the message names, or that the reference page of the table lists."
        ),
        new(
            "upn",
            "pupil numbers",
            "a unique pupil number has the wrong length or check letter",
            "Ask the child's school for the number. Where there is none, write the code that says why."
        ),
        new("number", "numbers", "a number is not one, or is out of its limits", "Correct the number at the source."),
        new(
            "postcode",
            "postcodes",
            "a postcode does not look like one",
            "Look the postcode up and correct it, or leave it blank."
        ),
        new(
            "json",
            "JSON cells",
            "a cell that holds JSON is not well formed",
            "Tell whoever makes the extract: this is made by a program, not typed."
        ),
        new("length", "long texts", "a text is longer than the return allows", "Shorten it at the source."),
        new(
            "cells",
            "cells in a line",
            "a line has more or fewer cells than there are headings",
            "Look for a comma, a line break or a missing cell in this line; a text that holds a comma stands in quotation marks."
        ),
        new(
            "duplicate",
            "rows sent twice",
            "a row stands twice in the files of the return, the same in every column",
            "Send the row once. Rules counted it once."
        ),
        new(
            "quote",
            "quotation marks",
            "a quotation mark is opened and never closed",
            "Close the quotation mark, or take it out."
        ),
        new(
            "xml",
            "broken XML",
            "an XML file breaks off or is not well formed",
            "Make the file again; it was cut off or damaged on the way."
        ),
        new(
            "file",
            "damaged files",
            "a file is damaged, empty or not one that can be read",
            "Make the file again and send it once more."
        ),
        new(
            "unrecognised",
            "files not known",
            "a file is none of the tables that Headwater knows",
            "If it is part of a return, see that its first line holds the headings as the return names them."
        ),
        new(
            "line",
            "long lines",
            "a line is too long to be a row",
            "Look for a quotation mark that is opened and never closed above this line."
        ),
    ];
}
