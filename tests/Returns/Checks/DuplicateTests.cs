using Headwater.Returns;
using Headwater.Returns.AlternativeProvision;
using Headwater.Returns.Checks;
using Headwater.Returns.EarlyHelp;
using Headwater.Returns.PlacementCensus;
using Headwater.Returns.SafeguardingDataset;
using Headwater.Returns.YouthJustice;

namespace Headwater.Tests.Returns.Checks;

/// <summary>A row that stands twice is named, whether or not its return has rules.</summary>
public sealed class DuplicateTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("headwater-twice-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public static TheoryData<string> Tables =>
        [EarlyHelpEpisodeTable.Table.Name, YouthJusticeCaseTable.Table.Name, "ssd_legal_status"];

    [Theory, MemberData(nameof(Tables))]
    public void In_one_file_with_the_line_of_both(string name)
    {
        var table = Named(name);
        var csv = Sample.Csv(table);
        Write($"{table.FileName}.csv", csv + csv.Split('\n')[2] + "\n");

        var found = Assert.Single(Duplicates());
        Assert.Equal(($"{table.FileName}.csv", 5), (found.File, found.Line));
        Assert.Contains("line 3", found.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Tables))]
    public void In_two_files_that_are_sent_together(string name)
    {
        var table = Named(name);
        var lines = Sample.Csv(table).Split('\n');
        Write($"{table.FileName}-1.csv", string.Join('\n', lines));
        Write($"{table.FileName}-2.csv", $"{lines[0]}\n{lines[3]}\n");

        var found = Assert.Single(Duplicates());
        Assert.Equal(($"{table.FileName}-2.csv", 2), (found.File, found.Line));
        Assert.Contains($"{table.FileName}-1.csv on line 4", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_columns_may_stand_in_another_order()
    {
        var lines = Sample.Csv(EarlyHelpEpisodeTable.Table).Split('\n');
        Write("early-1.csv", string.Join('\n', lines));
        Write(
            "early-2.csv",
            string.Join('\n', lines.Take(2).Select(line => string.Join(',', line.Split(',').Reverse())))
        );

        Assert.Equal("early-2.csv", Assert.Single(Duplicates()).File);
    }

    [Fact]
    public void A_row_that_differs_in_one_cell_is_another()
    {
        var lines = Sample.Csv(EarlyHelpEpisodeTable.Table).Split('\n');
        Write("early.csv", $"{lines[0]}\n{lines[1]}\n{lines[1][..^1]}9\n");

        Assert.Empty(Duplicates());
    }

    [Fact]
    public void Extracts_of_two_months_tell_most_of_it_again()
    {
        var csv = Sample.Csv(PersonTable.Table);
        Write("2026-01/ssd_person.csv", csv);
        Write("2026-02/ssd_person.csv", csv);
        Write("placements-spring.csv", Sample.Csv(PlacementCostTable.Table));
        Write("placements-summer.csv", Sample.Csv(PlacementCostTable.Table));

        Assert.Empty(Duplicates());
    }

    [Theory]
    [InlineData("placements-2024-25.csv", "placements-2025-26.csv", 0)]
    [InlineData("placements.csv", "placements-corrected.csv", 0)]
    [InlineData("north-2025-26.csv", "south-2025-26.csv", 1)]
    public void A_placement_that_goes_on_stands_in_the_list_of_each_year(string one, string other, int twice)
    {
        var lines = Sample.Csv(AlternativePlacementTable.Table).Split('\n');
        Write(one, string.Join('\n', lines));
        Write(other, $"{lines[0]}\n{lines[2]}\n");

        Assert.Equal(twice, Duplicates().Count);
    }

    [Fact]
    public void Each_row_that_stands_thrice_is_named_twice_and_their_number_is_true()
    {
        var line = Sample.Csv(YouthJusticeCaseTable.Table).Split('\n');
        Write("cases.csv", string.Join('\n', [line[0], .. Enumerable.Repeat(line[1], 2500)]));

        var rule = Rule();
        Assert.Equal((2499, 1000), (rule.Count, rule.Found.Count));
    }

    private static Table Named(string name) => Catalogue.All.Single(table => table.Name == name);

    private CheckedRule Rule() =>
        CheckFolder.Run(folder).Rules.Single(rule => rule.Code is "duplicate" && rule.Count > 0);

    private IReadOnlyList<Found> Duplicates() =>
        [.. CheckFolder.Run(folder).Rules.Where(rule => rule.Code is "duplicate").SelectMany(rule => rule.Found)];

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
        File.WriteAllText(path, text);
    }
}
