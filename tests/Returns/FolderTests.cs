using Headwater.Returns.Checks;
using Headwater.Returns.Files;
using Headwater.Returns.Ssda903;

namespace Headwater.Tests.Returns;

public sealed class FolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("headwater-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_corrected_file_comes_after_the_one_that_it_corrects()
    {
        Write("exclusions/2024-25-spring-corrected.csv", "");
        Write("exclusions/2024-25-spring.csv", "");
        Write("exclusions/.hidden", "");
        Write("a.csv", "");

        Assert.Equal(
            ["a.csv", "exclusions/2024-25-spring.csv", "exclusions/2024-25-spring-corrected.csv"],
            FoundFile.In(folder).Select(file => file.Name)
        );
    }

    [Theory]
    [InlineData("ssda903/2026/header.csv", 2026)]
    [InlineData("ssda903/2025-26/header.csv", 2026)]
    [InlineData("ssda903/2025_2026/header.csv", 2026)]
    [InlineData("2024/header 2025-26.csv", 2026)]
    [InlineData("Blade-Export_20-01-2026_person.csv", 2026)]
    [InlineData("ssda903/header.csv", null)]
    [InlineData("120263/header.csv", null)]
    public void A_year_is_the_one_in_which_the_return_ends(string path, int? year) =>
        Assert.Equal(year, WrittenYear.Find(path));

    [Theory]
    [InlineData("2026", 2026)]
    [InlineData("2025/26", 2026)]
    [InlineData("2025-2026", 2026)]
    [InlineData("2025/27", null)]
    [InlineData("1018", null)]
    [InlineData("2026 or so", null)]
    [InlineData("", null)]
    public void A_year_alone_is_read_as_people_write_it(string text, int? year) =>
        Assert.Equal(year, WrittenYear.Read(text));

    [Fact]
    public void A_return_whose_name_says_no_year_says_it_by_its_days()
    {
        // Two hundred episodes of 2017/18, and one whose day is mistyped.
        var rows = Enumerable.Range(1, 200).Select(i => $"{i},01/05/2017,S,V2,N1,U6,PR1,,,,,,");
        Write("care/episodes.csv", $"{Headings}\n{string.Join('\n', rows)}\n201,01/05/2071,S,V2,N1,U6,PR1,,,,,,\n");

        Assert.Equal(2018, CollectionYear.Find(folder, FoundFile.In(folder)));
    }

    [Theory]
    [InlineData("now/care", "before/care 2026")]
    [InlineData("now/2026", "before/care")]
    [InlineData("now/care", "before/2024-25")]
    public void A_return_given_as_an_earlier_one_is_of_the_year_before(string now, string before)
    {
        Write(
            $"{now}/episodes.csv",
            $"{Headings}\n7,01/05/2024,S,V2,N1,U6,PR1,,,,,,\n8,01/06/2025,S,V2,N1,U6,PR1,,,,,,\n"
        );
        Write(
            $"{before}/episodes.csv",
            $"{Headings}\n7,01/05/2024,S,C2,N1,U6,PR1,,,,,,\n9,01/06/2025,S,V2,N1,U6,PR1,,,,,,\n"
        );

        var rules = CheckFolder.Run(Path.Combine(folder, "now"), 2026, Path.Combine(folder, "before")).Rules;

        var found = Assert.Single(rules.Single(rule => rule.Code is "503B").Found);
        Assert.Equal((2, "7"), (found.Line, found.Key));
    }

    [Fact]
    public void Checking_a_folder_accounts_for_every_file_and_rule()
    {
        Write("ssda903/2026/episodes.csv", $"{Headings}\n7,01/05/2025,S,V2,N1,H5,PR1,31/02/2026,,,,,\n");
        Write("ssda903/2026/notes.txt", "nothing");

        var found = CheckFolder.Run(folder);

        Assert.Equal(
            [("ssda903/2026/episodes.csv", "Episodes", 1L), ("ssda903/2026/notes.txt", null, 0L)],
            found.Files.Select(file => (file.Name, file.Table, file.Rows))
        );
        var code = found.Rules.Single(rule => rule is { Return: "ssda903", Code: "code" });
        Assert.Equal(("found", 1L), (code.Status, code.Count));
        Assert.Equal(("PLACE", "7", 2), (code.Found[0].Column, code.Found[0].Key, code.Found[0].Line));
        Assert.Equal("found", found.Rules.Single(rule => rule is { Return: "ssda903", Code: "date" }).Status);
        Assert.Equal("clean", found.Rules.Single(rule => rule is { Return: "ssda903", Code: "upn" }).Status);
        Assert.Equal("nothing to check", found.Rules.Single(rule => rule is { Return: "sen2", Code: "date" }).Status);
    }

    private static string Headings => string.Join(',', EpisodesTable.Table.Columns.Select(column => column.Name));

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
        File.WriteAllText(path, text);
    }
}
