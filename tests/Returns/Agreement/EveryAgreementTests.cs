using Headwater.Returns;
using Headwater.Returns.Agreement;
using Headwater.Returns.Checks;
using Headwater.Returns.Rules;
using Headwater.Returns.Ssda903;
using Headwater.Returns.Writing;

namespace Headwater.Tests.Returns.Agreement;

/// <summary>Each rule on agreement finds its own fault between files written and read as real ones are, and names both rows.</summary>
public sealed class EveryAgreementTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("headwater-agreement-").FullName;

    public static TheoryData<string> Codes => [.. AgreementRules.All.Select(rule => rule.Code)];

    [Theory, MemberData(nameof(Codes))]
    public void A_rule_finds_its_own_fault(string code)
    {
        var rule = Check(code, Rule(code).Fails);
        Assert.Equal("found", rule.Status);
        Assert.Equal(rule.Count, rule.Found.Count);
        Assert.All(
            rule.Found,
            found =>
            {
                Assert.True(found.Line > 1);
                Assert.NotEqual("", found.Column);
                if (found.Other is not { } other)
                    return;
                Assert.NotEqual((found.File, found.Line), (other.File, other.Line));
                Assert.Contains($"{other.File}, line {other.Line}", found.Message, StringComparison.Ordinal);
            }
        );
    }

    [Theory, MemberData(nameof(Codes))]
    public void A_rule_leaves_returns_that_agree_alone(string code)
    {
        var rule = Check(code, Rule(code).Passes);
        Assert.True(rule.Status is "clean", $"{rule.Status} {rule.Why} {string.Join(", ", rule.Found)}");
    }

    [Theory, MemberData(nameof(Codes))]
    public void A_rule_has_nothing_to_check_where_one_return_is_alone_and_says_why(string code)
    {
        foreach (var one in Rule(code).Between)
        {
            var rule = Check(code, string.Join('\n', one.Tables.Take(2).Select(table => table.Name)));
            Assert.Equal((one.Name, "nothing to check"), (one.Name, rule.Status));
            Assert.NotEqual("", rule.Why);
        }
    }

    [Theory, MemberData(nameof(Codes))]
    public void What_is_found_does_not_depend_on_the_order_of_files(string code)
    {
        var first = Told(Check(code, Rule(code).Fails, "a"));
        Assert.Equal(first, Told(Check(code, Rule(code).Fails, "z")));
    }

    [Fact]
    public void A_number_is_believed_only_where_most_birth_dates_agree()
    {
        var believed = Check(
            "AGR01",
            """
            Header UPN=UN3
            Header CHILD=200 UPN=UN3 DOB=01/01/2013
            Header CHILD=300 UPN=UN3 DOB=01/01/2014
            ChildIdentifiers UPN=_
            ChildIdentifiers LAchildID=200 UPN=_ PersonBirthDate=2013-01-01
            ChildIdentifiers LAchildID=300 UPN=_ PersonBirthDate=2015-01-01
            """
        );
        Assert.Equal(["300"], believed.Found.Select(found => found.Key));

        var doubted = Check(
            "AGR01",
            """
            Header UPN=UN3
            Header CHILD=200 UPN=UN3 DOB=01/01/2013
            ChildIdentifiers UPN=_ PersonBirthDate=2010-01-01
            ChildIdentifiers LAchildID=200 UPN=_ PersonBirthDate=2009-01-01
            """
        );
        Assert.Equal("nothing to check", doubted.Status);
        Assert.Contains("agree for 0 of 2", doubted.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void One_UPN_of_two_children_ties_neither() =>
        Assert.Equal(
            "nothing to check",
            Check(
                "AGR01",
                """
                Header
                Header CHILD=200 DOB=01/01/2013
                Sen2Person
                """
            ).Status
        );

    [Fact]
    public void An_older_year_is_looked_at_too_and_only_where_it_has_a_child_to_compare()
    {
        Write("PupilOnRoll", "");
        WriteHeader("2025-26", "Header");
        WriteHeader("2024-25", "Header DOB=01/06/2011");
        WriteHeader("2023-24", "Header CHILD=300 UPN=UN3");

        var rule = CheckFolder
            .Run(folder, beside: Clean.Beside)
            .Rules.Single(rule => rule.Return == AgreementRules.Slug && rule.Code is "AGR01");

        Assert.Equal([2025], rule.Found.Select(found => found.Year));
        Assert.Equal(
            [(0, "nothing to check"), (2024, "nothing to check"), (2025, "found"), (2026, "clean")],
            rule.Years.Select(year => (year.Year, year.Status))
        );
    }

    [Fact]
    public void A_disagreement_says_with_what_it_was_compared_even_where_the_other_has_no_row()
    {
        var birth = Assert.Single(Check("AGR01", "Header DOB=01/06/2011\nPupilOnRoll").Found).Against;
        Assert.Equal(
            ("school-census", 0, "PupilOnRoll", "DOB", new DateOnly(2026, 1, 15)),
            (birth?.Return, birth?.Year, birth?.Table, birth?.Column, birth?.Row)
        );

        var care = Assert.Single(Check("AGR10", Rule("AGR10").Fails).Found).Against;
        Assert.Equal(("cin-census", 2026, null), (care?.Return, care?.Year, care?.Table));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static AgreementRule Rule(string code) => AgreementRules.All.Single(rule => rule.Code == code);

    private static IEnumerable<string> Told(CheckedRule rule) =>
        rule
            .Found.Select(found =>
                $"{found.Table} {found.Line} {found.Column} {found.Key} {found.Other?.Line} {found.Other?.Column}"
            )
            .Order(StringComparer.Ordinal);

    private CheckedRule Check(string code, string lines, string prefix = "")
    {
        Write(lines, prefix);
        return CheckFolder
            .Run(folder, 2026, beside: Clean.Beside)
            .Rules.Single(rule => rule.Return == AgreementRules.Slug && rule.Code == code);
    }

    private void WriteHeader(string year, string lines)
    {
        var its = Directory.CreateDirectory(Path.Combine(folder, $"SSDA903 {year}")).FullName;
        var example = Example.Parse([.. Catalogue.All], AgreementRules.Clean, lines);
        WriteCsv.Run(
            HeaderTable.Table,
            example.Rows(HeaderTable.Table, lastYear: false),
            Path.Combine(its, "header.csv")
        );
    }

    /// <param name="prefix">Put before the names of every other file, so that they are read in another order.</param>
    private void Write(string lines, string prefix)
    {
        foreach (var file in Directory.GetFiles(folder))
            File.Delete(file);
        var example = Example.Parse([.. Catalogue.All], AgreementRules.Clean, lines);
        var tables = Catalogue.All.Where(table => example.Rows(table, lastYear: false).Count > 0).ToList();
        if (tables.Exists(table => table.Return == Return.ChildrenInNeed))
        {
            var census = Example.Parse([.. Catalogue.All], AgreementRules.Clean, $"CensusHeader\n{lines}");
            WriteXml
                .Run(Return.ChildrenInNeed, table => census.Rows(table, lastYear: false))
                .Save(Path.Combine(folder, $"{prefix}cin.xml"));
        }

        if (tables.Exists(table => table.Return == Return.AnnexA))
        {
            using var workbook = File.Create(Path.Combine(folder, $"lists{prefix}.xlsx"));
            WriteWorkbook.Run(Return.AnnexA.Tables, table => example.Rows(table, lastYear: false), workbook);
        }

        foreach (var (place, table) in tables.Index())
            if (table.Return != Return.ChildrenInNeed && table.Return != Return.AnnexA)
                WriteCsv.Run(
                    table,
                    example.Rows(table, lastYear: false),
                    Path.Combine(folder, $"{(place % 2 is 0 ? prefix : "")}{table.FileName}.csv")
                );
    }
}
