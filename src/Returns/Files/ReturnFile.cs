using System.Text.Unicode;
using Headwater.Returns.Files.Csv;
using Headwater.Returns.Files.Unfolding;

namespace Headwater.Returns.Files;

/// <summary>A file of a return while it is read: which table it is, its usable rows one by one, and all that was found on the way.</summary>
/// <remarks>Rows read are always the rows used and the rows left out, and each row left out has its problem.</remarks>
public sealed class ReturnFile : IDisposable
{
    private readonly CsvReader csv;
    private readonly HeadedCsv? headed;
    private readonly RowCheck? check;
    private readonly Row? row;
    private readonly bool isPart;
    private bool yearIsToBeChecked;
    private bool usable;

    private ReturnFile(TextStream text, string name, FoundFile? part = null)
    {
        (Name, Size) = (name, text.Size);
        Findings = new Findings(name);
        isPart = part?.IsPart is true;
        csv = new CsvReader(text.Stream, numbered: part?.IsNumbered is true);
        foreach (var note in part?.Notes ?? [])
            Tell(note);
        if (text.Refusal is not null)
        {
            Findings.Add(1, "", "file", $"the file {text.Refusal}");
            return;
        }

        if (text.Note is not null)
            Findings.Repaired(1, "", text.Note);
        headed = FindHeadings(part?.Table);
        if (headed is null && part?.IsNumbered is true && StrippedList.Find(part) is { } stripped)
        {
            csv.Dispose();
            (csv, headed) = stripped;
            Findings.Repaired(1, "", "had no headings, and its columns were known by their places");
        }
        if (IsBrokenOff)
            return;
        // What could not be taken apart has said why already.
        if (headed is null && Findings.Count > 0)
            return;
        if (headed is null)
        {
            Findings.Add(
                1,
                "",
                "unrecognised",
                "the file is none of the tables that Headwater knows: no line near its start has their headings"
            );
            return;
        }

        if (csv.Delimiter != ',')
            Findings.Repaired(1, "", $"parts its cells by {Dialect.Name(csv.Delimiter)}, not commas");
        row = new Row(headed.Table, csv, headed.CellOf);
        check = new RowCheck(headed.Table, row, headed.CellOf, Findings)
        {
            AnyDayStyle = part?.IsNumbered is true,
            Lent = part?.Lent ?? [],
            Since1904 = part?.Since1904 is true,
        };
    }

    /// <summary>The path within the folder that was sent, with forward slashes.</summary>
    public string Name { get; }

    /// <summary>The table that the headings mean; null where they mean none.</summary>
    public Table? Table => headed?.Table;

    /// <summary>The year by which codes are judged where rows do not say their own: the one in which the return ends.</summary>
    public int? Year { get; set; }

    public Findings Findings { get; }

    /// <summary>Rows read, without blank lines and totals.</summary>
    public long Rows { get; private set; }

    public long LeftOut { get; private set; }

    public long Usable => Rows - LeftOut;

    /// <summary>How many bytes the file has; null where it could not be opened.</summary>
    public long? Size { get; }

    /// <summary>Whether reading it failed before its end.</summary>
    public bool IsBrokenOff { get; private set; }

    /// <summary>The row at hand, after <see cref="Read"/> said that there is one.</summary>
    public Row Row => row ?? throw new InvalidOperationException("A file that was not recognised has no rows.");

    public static ReturnFile Open(FoundFile file) => new(TextStream.Open(file), file.Name, file);

    /// <param name="name">The path within the folder that was sent.</param>
    public static ReturnFile Open(string path, string name) => Open(new FoundFile(path, name));

    /// <param name="stream">Must be able to seek.</param>
    public static ReturnFile Of(Stream stream, string name) => new(TextStream.Of(stream), name);

    /// <summary>Goes to the next usable row; false at the end.</summary>
    public bool Read()
    {
        while (ReadWhole())
        {
            if (usable)
                return true;
        }

        return false;
    }

    /// <summary>Goes to the next row that has its cells in their places, be it usable or not: rules look at broken rows too.</summary>
    public bool ReadWhole()
    {
        if (headed is null || check is null)
            return false;
        while (NextLine())
        {
            if (IsNoRow())
                continue;
            Rows++;
            if (yearIsToBeChecked)
                TellYear();
            var whole = IsWhole();
            usable = whole && check.Judge(Year) && headed.HasKeys;
            if (!usable)
                LeftOut++;
            if (whole)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Says so where the table was not part of the return in the year of this file; its rows are read all the same. A
    /// table of a file that has them all is looked at once it has a row.
    /// </summary>
    public void CheckYear()
    {
        if (isPart && Rows is 0)
            yearIsToBeChecked = true;
        else
            TellYear();
    }

    /// <summary>Leaves the row at hand out for a reason that the table alone cannot know.</summary>
    public void LeaveRowOut(Column column, string rule, string message)
    {
        LeftOut++;
        Findings.Add(Row.Line, column.Name, rule, message);
    }

    public void Dispose() => csv.Dispose();

    private void TellYear()
    {
        yearIsToBeChecked = false;
        if (Table is { } table && Year is { } year && !table.Years.Include(year))
        {
            Findings.Add(
                1,
                "",
                "year",
                $"{table.Name} is part of the return {table.Years}, not in {Vocabulary.Years.Name(year)}; it was read all the same"
            );
        }
    }

    private HeadedCsv? FindHeadings(Table? known)
    {
        try
        {
            return HeadedCsv.Find(csv, Name, Findings, known);
        }
        catch (IOException)
        {
            BreakOff();
            return null;
        }
    }

    private bool NextLine()
    {
        try
        {
            return csv.Read();
        }
        catch (IOException)
        {
            BreakOff();
            return false;
        }
    }

    private void BreakOff()
    {
        IsBrokenOff = true;
        Findings.Add(1, "", "file", $"the file {Unreadable.BrokenOff}");
    }

    private void Tell(Note note)
    {
        if (note.Rule is { } rule)
            Findings.Add(note.Line, note.Column, rule, note.Message);
        else
            Findings.Repaired(note.Line, note.Column, note.Message, note.Times);
    }

    private bool IsNoRow()
    {
        if (csv.Fault.HasFlag(LineFault.TooLong))
            return false;
        if (Letters.Trim(csv.Raw).IsEmpty || csv.Raw.IndexOfAnyExcept(csv.Delimiter, (byte)' ', (byte)'"') < 0)
        {
            Findings.Repaired(csv.Line, "", "had blank lines, which were passed over");
            return true;
        }

        if (Totals.Is(csv))
        {
            Findings.Repaired(csv.Line, "", "had a row of totals, which was passed over");
            return true;
        }

        if (!Totals.IsHeadings(csv, headed?.Headings ?? []))
            return false;
        Findings.Repaired(csv.Line, "", "had its headings again among the rows, which were passed over");
        return true;
    }

    private bool IsWhole()
    {
        var expected = headed?.Headings.Count ?? 0;
        if (csv.Fault.HasFlag(LineFault.TooLong))
        {
            Findings.Add(csv.Line, "", "line", "the line is too long to be a row and was left out");
            return false;
        }

        if (csv.Fault.HasFlag(LineFault.OpenQuote))
            Findings.Add(csv.Line, "", "quote", "a quotation mark is opened and never closed; it was read as a letter");
        if (!Utf8.IsValid(csv.Raw))
            Findings.Repaired(csv.Line, "", "has letters written in Windows-1252, not UTF-8, which were read as such");
        if (csv.Count < expected)
        {
            Findings.Add(
                csv.Line,
                "",
                "cells",
                csv.Fault.HasFlag(LineFault.LastWithoutEnd)
                    ? "the last line has fewer cells than there are headings; the file may have been cut off"
                    : "the line has fewer cells than there are headings; the missing ones were read as blank"
            );
        }

        if (!HasCellsBeyond(expected))
            return true;
        Findings.Add(
            csv.Line,
            "",
            "cells",
            "the line has more cells than there are headings, so values may stand under the wrong heading; it was left out"
        );
        return false;
    }

    private bool HasCellsBeyond(int expected)
    {
        for (var place = expected; place < csv.Count; place++)
        {
            if (!Letters.Trim(csv.Cell(place)).IsEmpty)
                return true;
        }

        return false;
    }
}
