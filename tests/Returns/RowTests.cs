using Headwater.Returns.Attendance;
using Headwater.Returns.Exclusions;
using Headwater.Returns.Files;
using Headwater.Returns.Ssda903;

namespace Headwater.Tests.Returns;

public class RowTests
{
    [Fact]
    public void Blank_lines_totals_and_repeated_headings_are_no_rows()
    {
        var text = Sample.Csv(ReviewsTable.Table, rows: 2);
        var headings = text.Split('\n')[0];
        using var file = Sample.Open($"\n\n{text}\n,,,\n{headings}\nTotal,,2,\nGrand total: 2\n");

        Assert.Equal(2, file.ReadAll());
        Assert.Equal((2, 0), (file.Rows, file.LeftOut));
        Assert.Empty(file.Findings.Problems);
        Assert.Equal(4, file.Findings.Repairs("Reviews").Count);
    }

    [Fact]
    public void Lines_above_the_headings_are_passed_over()
    {
        using var file = Sample.Open($"Reviews held,,,\nPrinted 2 October 2025,,,\n{Sample.Csv(ReviewsTable.Table)}");

        Assert.Equal(3, file.ReadAll());
        Assert.Empty(file.Findings.Problems);
    }

    [Fact]
    public void A_day_that_may_be_known_in_part_is_a_day_where_it_is_known_in_whole()
    {
        using var file = Sample.Open(
            "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\n1,01/02/2010,P1,999,08/09/2019\n2,01/02/2010,P1,999,zz/09/2019\n3,01/02/2010,Z1,,\n"
        );
        var days = new List<DateOnly?>();
        while (file.Read())
            days.Add(file.Row.Day(PrevPermTable.OrderedOn));

        Assert.Equal([new DateOnly(2019, 9, 8), null, null], days);
        Assert.Empty(file.Findings.Problems);
    }

    [Fact]
    public void A_row_with_a_cell_too_many_is_left_out_because_values_may_have_slipped()
    {
        using var file = Sample.Open(
            "CHILD,DOB,REVIEW,REVIEW_CODE\n1,01/02/2010,03/04/2025,PN1,oops\n2,01/02/2010,03/04/2025,PN1,\n"
        );

        Assert.Equal(1, file.ReadAll());
        Assert.Equal((2, 1), (file.Rows, file.LeftOut));
        Assert.Equal((2, "cells"), (file.Findings.Problems[0].Line, file.Findings.Problems[0].Rule));
    }

    [Fact]
    public void A_row_with_cells_missing_is_used_and_said_to_be_short()
    {
        using var file = Sample.Open(
            "CHILD,DOB,REVIEW,REVIEW_CODE\n1,01/02/2010,03/04/2025\n2,01/02/2010,03/04/2025,PN1\n"
        );

        Assert.Equal(2, file.ReadAll());
        Assert.Equal(["cells", "required"], file.Findings.Problems.Select(problem => problem.Rule));
    }

    [Fact]
    public void An_impossible_date_is_a_problem_and_never_a_missing_date()
    {
        using var file = Sample.Open(
            "CHILD,DOB,REVIEW,REVIEW_CODE\n1,31/02/2010,03/04/2025,PN1\n2,01/02/2010,31/04/2025,PN1\n"
        );

        Assert.True(file.Read());
        Assert.Null(file.Row.Day(ReviewsTable.BirthDate));
        Assert.False(file.Read());
        Assert.Equal(
            [
                "DOB is not a real date; dates are written day first, like 31/01/2026",
                "REVIEW is not a real date; dates are written day first, like 31/01/2026; the row cannot be used without it and was left out",
            ],
            file.Findings.Problems.Select(problem => problem.Message)
        );
    }

    [Fact]
    public void A_number_or_code_that_a_program_wrote_with_a_point_is_the_same_without()
    {
        using var file = Sample.Open(
            "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n1002.0,01/02/2006,YES,0.0,U1\n10.5,01/02/2006,YES,0.5,U1\n"
        );

        Assert.True(file.Read());
        Assert.Equal(("1002", "0"), (file.Row.Text(Oc3Table.Child), file.Row.Text(Oc3Table.Activity)));
        Assert.Equal(2, file.Findings.Repairs("OC3").Count);
        Assert.True(file.Read());
        Assert.Equal("10.5", file.Row.Text(Oc3Table.Child));
        Assert.Equal("code", Assert.Single(file.Findings.Problems).Rule);
    }

    [Fact]
    public void Small_letters_and_blanks_are_put_right_and_counted()
    {
        using var file = Sample.Open(
            "CHILD,DOB,REVIEW,REVIEW_CODE\n1, 01/02/2010 ,2025-04-03,pn1\n2,01/02/2010,03/04/2025,pn2\n"
        );

        Assert.True(file.Read());
        Assert.Equal(new DateOnly(2010, 2, 1), file.Row.Day(ReviewsTable.BirthDate));
        Assert.Equal(new DateOnly(2025, 4, 3), file.Row.Day(ReviewsTable.ReviewedOn));
        Assert.Equal("PN1", file.Row.Code(ReviewsTable.Participation)?.Value);
        Assert.True(file.Read());
        Assert.Empty(file.Findings.Problems);
        Assert.Equal(
            [("DOB", 1), ("REVIEW", 1), ("REVIEW_CODE", 2)],
            file.Findings.Repairs("Reviews").Select(repair => (repair.Column, (int)repair.Count))
        );
    }

    [Fact]
    public void Codes_are_judged_by_the_year_of_the_row()
    {
        using var file = Sample.Open(
            $"URN,UPN,WeekStart,MonAM,MonPM,TueAM,TuePM,WedAM,WedPM,ThuAM,ThuPM,FriAM,FriPM\n"
                + $"999001,{Sample.Upn(1)},04/09/2023,C2,,,,,,,,,\n999001,{Sample.Upn(1)},02/09/2024,C2,,,,,,,,,\n"
        );

        Assert.Equal(2, file.ReadAll());
        Assert.Equal(
            (2, "MonAM", "code"),
            (file.Findings.Problems[0].Line, file.Findings.Problems[0].Column, file.Findings.Problems[0].Rule)
        );
        Assert.Single(file.Findings.Problems);
        Assert.Equal(WeeklyMarksTable.Table, file.Table);
    }

    [Fact]
    public void A_column_that_is_not_of_the_table_is_reported_and_does_no_harm()
    {
        var text = Sample
            .Csv(ReviewsTable.Table)
            .Replace("REVIEW_CODE\n", "REVIEW_CODE,Comments\n", StringComparison.Ordinal);
        using var file = Sample.Open(text);

        Assert.Equal(3, file.ReadAll());
        Assert.Equal("Comments", Assert.Single(file.Findings.Repairs("Reviews")).Column);
    }

    [Fact]
    public void A_rule_broken_in_every_row_is_counted_in_full_and_kept_in_part()
    {
        var rows = string.Concat(Enumerable.Repeat("1,01/02/2010,03/04/2025,QQ\n", 5000));
        using var file = Sample.Open($"CHILD,DOB,REVIEW,REVIEW_CODE\n{rows}");

        Assert.Equal(5000, file.ReadAll());
        Assert.Equal(5000, file.Findings.Count);
        Assert.Equal(Findings.Kept, file.Findings.Problems.Count);
    }

    [Fact]
    public void A_blank_cell_that_should_be_filled_is_a_problem_and_the_row_is_used()
    {
        using var file = Sample.Open(
            Sample.Csv(ExclusionTable.Table, rows: 1).Replace(Sample.Upn(1), "", StringComparison.Ordinal)
        );

        Assert.True(file.Read());
        Assert.Null(file.Row.Upn(ExclusionTable.Upn));
        Assert.Equal("UPN is blank but should be filled", Assert.Single(file.Findings.Problems).Message);
    }
}
