using Headwater.Returns;
using Headwater.Returns.Ssda903;

namespace Headwater.Tests.Returns;

public class EveryTableTests
{
    public static TheoryData<string> Tables => [.. Catalogue.InFiles.Select(table => table.Name)];

    public static TheoryData<string, string> Columns => Of(_ => true);

    [Fact]
    public void No_two_tables_share_a_name() =>
        Assert.Equal(Catalogue.All.Count, Catalogue.All.Select(table => table.Name).Distinct().Count());

    [Theory, MemberData(nameof(Tables))]
    public void A_good_file_is_known_by_its_headings_and_loads_whole(string name)
    {
        var table = Named(name);
        using var file = Sample.Open(Sample.Csv(table));

        Assert.Equal(table, file.Table);
        Assert.Equal(3, file.ReadAll());
        Assert.Empty(file.Findings.Problems);
        Assert.Empty(file.Findings.Repairs(name));
    }

    [Theory, MemberData(nameof(Tables))]
    public void Headings_may_stand_in_any_order_case_and_spacing(string name)
    {
        var table = Named(name);
        var lines = Sample.Csv(table).Split('\n').Select(line => string.Join(',', line.Split(',').Reverse())).ToArray();
        if (lines.Any(line => line.Contains('"', StringComparison.Ordinal)))
            return;
        lines[0] = lines[0].Replace('_', ' ').ToUpperInvariant();

        using var file = Sample.Open(string.Join('\n', lines));

        Assert.Equal(table, file.Table);
        Assert.Equal(3, file.ReadAll());
        Assert.Empty(file.Findings.Problems);
    }

    public static TheoryData<string, string> AlwaysThere => Of(column => column.Presence is not Presence.Sometimes);

    public static TheoryData<string, string> SometimesThere => Of(column => column.Presence is Presence.Sometimes);

    [Theory, MemberData(nameof(SometimesThere))]
    public void A_column_that_only_some_files_have_is_not_missed(string name, string missing)
    {
        var table = Named(name);
        var column = table.Columns.Single(each => each.Name == missing);
        using var file = Sample.Open(Sample.Csv(table, without: column), $"in/{table.FileName}.csv");

        Assert.Equal(3, file.ReadAll());
        Assert.Equal(table, file.Table);
        Assert.Empty(file.Findings.Problems);
    }

    [Theory, MemberData(nameof(AlwaysThere))]
    public void A_missing_column_is_named_and_loses_nothing_else(string name, string missing)
    {
        var table = Named(name);
        var column = table.Columns.Single(each => each.Name == missing);
        using var file = Sample.Open(Sample.Csv(table, without: column), $"in/{table.FileName}.csv");

        var usable = file.ReadAll();

        Assert.Equal(table, file.Table);
        var problem = Assert.Single(file.Findings.Problems);
        Assert.Equal(($"in/{table.FileName}.csv", 1, missing), (problem.File, problem.Line, problem.Column));
        Assert.Contains(missing, problem.Message, StringComparison.Ordinal);
        Assert.Equal(column.IsKey ? 0 : 3, usable);
        Assert.Equal(3, file.Rows);
        Assert.Equal(column.IsKey ? 3 : 0, file.LeftOut);
    }

    [Theory, MemberData(nameof(Columns))]
    public void A_broken_cell_is_a_problem_that_does_not_repeat_it(string name, string broken)
    {
        var table = Named(name);
        var column = table.Columns.Single(each => each.Name == broken);
        const string Cell = "zqx~zqx~zqx~";
        var cells = table.Columns.Select(each =>
            each == column ? string.Concat(Enumerable.Repeat(Cell, 60)) : Sample.Cell(each)
        );
        var heading = string.Join(',', table.Columns.Select(each => Sample.Quote(each.Name)));
        using var file = Sample.Open($"{heading}\n{string.Join(',', cells.Select(cell => Sample.Quote(cell)))}\n");

        file.ReadAll();

        var problem = Assert.Single(file.Findings.Problems);
        Assert.Equal((2, broken), (problem.Line, problem.Column));
        Assert.DoesNotContain("zqx", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_outside_its_years_is_read_and_said_to_be()
    {
        using var file = Sample.Open(Sample.Csv(DoloTable.Table));
        file.Year = 2018;
        file.CheckYear();

        Assert.Equal(3, file.ReadAll());
        Assert.Equal("year", Assert.Single(file.Findings.Problems).Rule);
    }

    private static TheoryData<string, string> Of(Func<Column, bool> which)
    {
        var columns = new TheoryData<string, string>();
        foreach (var table in Catalogue.InFiles)
        foreach (var column in table.Columns.Where(which))
            columns.Add(table.Name, column.Name);
        return columns;
    }

    private static Table Named(string name) => Catalogue.All.Single(table => table.Name == name);
}
