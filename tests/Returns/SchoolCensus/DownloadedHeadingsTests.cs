namespace Headwater.Tests.Returns.SchoolCensus;

/// <summary>The headings of each term's download, as published for 2025/26.</summary>
public class DownloadedHeadingsTests
{
    public static TheoryData<string, string, string> Tables
    {
        get
        {
            var tables = new TheoryData<string, string, string>();
            foreach (var line in File.ReadLines(Repository.File("tests/Returns/SchoolCensus/headings.txt")))
                if (line.Split(": ") is [var where, var columns] && where.Split('/') is [var term, var table])
                    tables.Add(term, table, columns.Replace(", ", ",", StringComparison.Ordinal));
            return tables;
        }
    }

    [Fact]
    public void Three_terms_have_sixty_seven_tables() => Assert.Equal(67, Tables.Count);

    [Theory, MemberData(nameof(Tables))]
    public void A_table_of_a_term_is_known_by_its_headings_and_misses_none(string term, string table, string columns)
    {
        using var file = Sample.Open($"{columns}\n", $"{term}.csv");
        file.ReadAll();

        Assert.Equal(InOtherTerms(table), file.Table?.Name);
        Assert.Empty(file.Findings.Problems);
        Assert.Empty(file.Findings.Repairs(table));
    }

    private static string InOtherTerms(string table) =>
        table switch
        {
            "addressesonroll" => "addresses",
            "fsmperiodsonroll" => "fsmperiod",
            _ => table,
        };
}
