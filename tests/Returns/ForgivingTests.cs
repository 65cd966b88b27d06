using Headwater.Returns.Checks;
using Headwater.Returns.Files;
using Headwater.Returns.SchoolCensus;
using Headwater.Returns.Ssda903;

namespace Headwater.Tests.Returns;

/// <summary>What spreadsheets and people do to a value is put right where its meaning is certain, in every kind of file alike.</summary>
public sealed class ForgivingTests : IDisposable
{
    private static readonly string[] Headings = ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"];

    private readonly string folder = Directory.CreateTempSubdirectory("headwater-forgiving-").FullName;

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("xml")]
    public void Numbers_of_days_are_read_as_dates_and_counted(string kind)
    {
        using var file = Review(kind, ["#7", "#40210", "#45750", "PN1"], ["#8", "40210.0", "45750.5", "PN1"]);

        Assert.True(file.Read());
        Assert.Equal(new DateOnly(2010, 2, 1), file.Row.Day(ReviewsTable.BirthDate));
        Assert.Equal(new DateOnly(2025, 4, 3), file.Row.Day(ReviewsTable.ReviewedOn));
        Assert.True(file.Read());
        Assert.Equal(new DateOnly(2010, 2, 1), file.Row.Day(ReviewsTable.BirthDate));
        Assert.Equal(new DateOnly(2025, 4, 3), file.Row.Day(ReviewsTable.ReviewedOn));
        Assert.Empty(file.Findings.Problems);
        Assert.Equal(2, Count(file, "DOB", "numbers of days"));
        Assert.Equal(2, Count(file, "REVIEW", "numbers of days"));
    }

    [Fact]
    public void A_workbook_that_counts_from_1904_is_read_so()
    {
        RawWorkbook.Write(At("late.xlsx"), "Reviews", since1904: true, Headings, ["#7", "#38748", "#44288", "PN1"]);
        using var file = Only();

        Assert.True(file.Read());
        Assert.Equal(new DateOnly(2010, 2, 1), file.Row.Day(ReviewsTable.BirthDate));
    }

    [Theory]
    [InlineData("12")]
    [InlineData("14610")]
    [InlineData("73051")]
    [InlineData("4575x")]
    [InlineData("-45750")]
    public void A_number_that_no_return_can_mean_as_a_day_is_a_problem(string written)
    {
        using var file = Review("csv", ["7", written, "03/04/2025", "PN1"]);

        file.ReadAll();

        Assert.Equal(("DOB", "date"), (file.Findings.Problems[0].Column, file.Findings.Problems[0].Rule));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("xml")]
    public void An_impossible_date_is_never_blank_nor_another_day(string kind)
    {
        using var file = Review(kind, ["7", "01/02/2010", "31/02/2025", "PN1"]);

        Assert.False(file.Read());
        Assert.Equal((1L, 1L), (file.Rows, file.LeftOut));
        Assert.Equal("date", Assert.Single(file.Findings.Problems).Rule);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("xml")]
    public void Short_years_times_padded_and_small_codes_and_blanks_are_put_right_and_counted(string kind)
    {
        using var file = Review(kind, [" 7 ", "01/02/10", "2025-04-03T09:30:00", " pn1 "]);

        Assert.True(file.Read());
        Assert.Equal("7", file.Row.Text(ReviewsTable.Child));
        Assert.Equal(new DateOnly(2010, 2, 1), file.Row.Day(ReviewsTable.BirthDate));
        Assert.Equal(new DateOnly(2025, 4, 3), file.Row.Day(ReviewsTable.ReviewedOn));
        Assert.Equal("PN1", file.Row.Code(ReviewsTable.Participation)?.Value);
        Assert.Empty(file.Findings.Problems);
        Assert.Equal(1, Count(file, "DOB", "two digits"));
        Assert.Equal(1, Count(file, "REVIEW_CODE", "another case"));
    }

    [Theory]
    [InlineData("csv", "12345.0")]
    [InlineData("xlsx", "12345.0")]
    [InlineData("xml", "12345.00")]
    [InlineData("csv", "1.2345E+04")]
    public void A_number_with_a_point_is_the_number_and_counted(string kind, string written)
    {
        using var file = Review(kind, [written, "01/02/2010", "03/04/2025", "PN1"]);

        Assert.True(file.Read());
        Assert.Equal("12345", file.Row.Text(ReviewsTable.Child));
        Assert.Empty(file.Findings.Problems);
        Assert.Equal(
            1,
            Count(file, "CHILD", written.Contains('E', StringComparison.Ordinal) ? "plain digits" : "with a point")
        );
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("xml")]
    public void A_number_that_lost_its_digits_is_a_problem_and_not_a_child(string kind)
    {
        using var file = Review(kind, ["1.235E+04", "01/02/2010", "03/04/2025", "PN1"]);

        Assert.False(file.Read());
        Assert.Equal((1L, 1L), (file.Rows, file.LeftOut));
        Assert.Contains(
            "lost its last digits",
            Assert.Single(file.Findings.Problems).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("123456.0", "123456")]
    [InlineData("1.23456E+05", "123456")]
    [InlineData("1.235E+05", null)]
    [InlineData("123456.5", null)]
    public void A_school_s_number_from_a_spreadsheet_is_the_number(string written, string? number)
    {
        using var file = Sample.Open(
            $"ReferenceDate,URN,UPN,Surname,Forename,DOB,Sex,PostCode,NCyearActual,EntryDate,SENprovision\n15/01/2026,{written},{Sample.Upn(1)},Reed,Ada,03/02/2015,F,HW1 1AA,06,01/09/2019,K\n"
        );

        Assert.True(file.Read());
        Assert.Equal(number, file.Row.Text(PupilOnRollTable.Urn));
        Assert.Equal(number is null ? 1 : 0, file.Findings.Problems.Count(problem => problem.Rule is "number"));
        Assert.Equal("6", file.Row.Code(PupilOnRollTable.CurriculumYear)?.Value);
        Assert.Equal(1, Count(file, "NCyearActual", "padded"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_same_row_in_two_files_is_named_once_and_counts_once(bool otherOrder)
    {
        const string Rows = "7,01/02/2010,03/06/2025,PN1\n8,01/02/2010,03/07/2025,PN1\n";
        Write(otherOrder ? "b.csv" : "a.csv", $"CHILD,DOB,REVIEW,REVIEW_CODE\n{Rows}");
        Write(
            otherOrder ? "a.csv" : "b.csv",
            "REVIEW_CODE,CHILD,DOB,REVIEW\nPN1,8,2010-02-01,03/07/2025\nPN1,9,01/02/2010,03/07/2025\n"
        );

        var duplicate = CheckFolder
            .Run(folder, 2026)
            .Rules.Single(rule => rule is { Return: "ssda903", Code: "duplicate" });

        var found = Assert.Single(duplicate.Found);
        Assert.Equal(("b.csv", otherOrder ? 3 : 2, "8"), (found.File, found.Line, found.Key));
        Assert.Contains($"a.csv on line {(otherOrder ? 2 : 3)}", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_differ_or_hold_a_broken_date_are_no_duplicates()
    {
        Write("a.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n7,31/02/2010,03/06/2025,PN1\n8,01/02/2010,03/07/2025,PN1\n");
        Write("b.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n7,30/02/2010,03/06/2025,PN1\n8,01/02/2010,03/07/2025,PN2\n");

        var duplicate = CheckFolder
            .Run(folder, 2026)
            .Rules.Single(rule => rule is { Return: "ssda903", Code: "duplicate" });

        Assert.Equal("clean", duplicate.Status);
    }

    [Fact]
    public void A_sheet_without_headings_is_known_by_its_name_and_cells()
    {
        RawWorkbook.Write(
            At("lists.xlsx"),
            "List 3",
            since1904: false,
            ["T1", "b) Female", "a) White", "#40210", "#15", "#45750", "b) Schools", "No", "#1", "North", "A Worker"],
            ["T2", "b) Female", "a) White", "#40210", "#15", "#45751", "b) Schools", "No", "#1", "North", "A Worker"]
        );
        using var file = Only();

        Assert.Equal("ReferralList", file.Table?.Name);
        Assert.Equal(2, file.ReadAll());
        Assert.Empty(file.Findings.Problems);
        Assert.Contains(
            file.Findings.Repairs("ReferralList"),
            repair => repair.What.Contains("no headings", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_heading_in_another_wording_is_known_by_its_place_below_a_title()
    {
        RawWorkbook.Write(
            At("lists.xlsx"),
            "Referrals",
            since1904: false,
            ["Referrals in the last twelve months"],
            [],
            [
                "Child Unique ID",
                "Gender",
                "Ethnicity",
                "Date of Birth",
                "Age of Child (Years)",
                "Day it came in",
                "Referral Source",
                "Referral NFA?",
                "How many in a year",
                "Allocated Team",
                "Allocated Worker",
            ],
            ["T1", "b) Female", "a) White", "#40210", "#15", "#45750", "b) Schools", "No", "#1", "North", "A Worker"]
        );
        using var file = Only();

        Assert.Equal("ReferralList", file.Table?.Name);
        Assert.True(file.Read());
        Assert.Empty(file.Findings.Problems);
        Assert.Equal(4, file.Row.Line);
        Assert.Equal(1, Count(file, "Date of referral", "by its place"));
        Assert.Equal(1, Count(file, "Number of Referrals in Last 12 Months", "by its place"));
    }

    [Fact]
    public void A_workbook_that_was_cut_off_says_so()
    {
        RawWorkbook.Write(
            At("cut.xlsx"),
            "Reviews",
            since1904: false,
            Headings,
            ["7", "01/02/2010", "03/04/2025", "PN1"]
        );
        File.WriteAllBytes(At("cut.xlsx"), File.ReadAllBytes(At("cut.xlsx"))[..^60]);

        using var file = Only();

        Assert.Equal(
            "file",
            Assert
                .Single(
                    file.Findings.Problems,
                    problem => problem.Message.Contains("damaged", StringComparison.Ordinal)
                )
                .Rule
        );
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private ReturnFile Review(string kind, params IEnumerable<string[]> rows)
    {
        var bare = rows.Select(row => row.Select(cell => cell.TrimStart('#')));
        switch (kind)
        {
            case "csv":
                Write(
                    "reviews.csv",
                    $"{string.Join(',', Headings)}\n{string.Concat(bare.Select(row => $"{string.Join(',', row)}\n"))}"
                );
                break;
            case "xlsx":
                RawWorkbook.Write(At("reviews.xlsx"), "Reviews", since1904: false, rows.Prepend(Headings));
                break;
            default:
                Write(
                    "reviews.xml",
                    $"<EXPSSDA903>{string.Concat(bare.Select(row => row.ToArray()).Select(row => $"<CHILD><HEADER><CHILDID>{row[0]}</CHILDID><DOB>{row[1]}</DOB><AREVIEW><REVIEW>{row[2]}</REVIEW><REVIEW_CODE>{row[3]}</REVIEW_CODE></AREVIEW></HEADER></CHILD>"))}</EXPSSDA903>"
                );
                break;
        }

        return FoundFile.In(folder).Select(ReturnFile.Open).Single(file => file.Table == ReviewsTable.Table);
    }

    private ReturnFile Only() => ReturnFile.Open(Assert.Single(FoundFile.In(folder)));

    private static long Count(ReturnFile file, string column, string what) =>
        file
            .Findings.Repairs("")
            .Where(repair => repair.Column == column && repair.What.Contains(what, StringComparison.Ordinal))
            .Sum(repair => repair.Count);

    private string At(string name) => Path.Combine(folder, name);

    private void Write(string name, string text) => File.WriteAllText(At(name), text);
}
