using Headwater.Returns.Checks;

namespace Headwater.Tests.Demo;

/// <summary>The borough's files stand in every form in which a council's may, and say the same in each.</summary>
public sealed class FormTests(CleanBorough made) : IClassFixture<CleanBorough>
{
    [Theory]
    [InlineData("files/ssda903/2022/ssda903-2022.xml")]
    [InlineData("files/ssda903/2021/ssda903-2021.xlsx")]
    [InlineData("files/sen2/2022/sen2-2022.xml")]
    [InlineData("files/sen2/2020/sen2-2020.zip")]
    [InlineData("files/school-census/2022-summer/999001.xml")]
    [InlineData("files/social-care/ssd_sdq_scores.json")]
    [InlineData("files/attendance/2023-24-spring-primary.csv")]
    [InlineData("files/attendance/2023-24-spring-other.csv")]
    [InlineData("files/placement-census/placement-census-2026.csv")]
    public void Each_form_is_there_and_its_rows_are_read(string path)
    {
        var file = made.Files.Single(file => file.Path == path);

        var read = CheckFolder.Run(Path.Combine(made.Folder, path)).Files;

        Assert.InRange(file.Rows, 1, int.MaxValue);
        Assert.All(read, table => Assert.NotNull(table.Table));
        Assert.Equal(0, read.Sum(table => table.LeftOut));
        Assert.InRange(read.Sum(table => table.Rows), file.Rows, int.MaxValue);
    }

    [Fact]
    public void No_file_stands_beside_the_one_that_holds_it()
    {
        Assert.Single(made.Paths("files/ssda903/2021/", ""));
        Assert.Single(made.Paths("files/ssda903/2022/", ""));
        Assert.Single(made.Paths("files/sen2/2020/", ""));
        Assert.Equal(
            made.Files.Select(file => file.Path).Order(StringComparer.Ordinal),
            Directory
                .EnumerateFiles(made.Folder, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(made.Folder, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Plans_in_XML_hang_together_as_those_in_modules_do()
    {
        var tables = CheckFolder
            .Run(Path.Combine(made.Folder, "files/sen2/2022"))
            .Files.ToDictionary(table => table.Table ?? "", table => table.Rows);

        Assert.Equal(tables["Sen2ActivePlans"], tables["Sen2PlacementDetail"]);
        Assert.Equal(tables["Sen2NamedPlan"], tables["Sen2PlanDetail"]);
        Assert.InRange(tables["Sen2ActivePlans"], 50, tables["Sen2NamedPlan"]);
        Assert.InRange(tables["Sen2Person"], 50, tables["Sen2Requests"]);
    }

    [Fact]
    public void A_census_as_schools_send_it_has_as_many_pupils_as_those_before_and_after()
    {
        var read = CheckFolder.Run(Path.Combine(made.Folder, "files/school-census/2022-summer")).Files;

        var pupils = read.Where(table => table.Table is "pupilonroll").Sum(table => table.Rows);

        Assert.InRange(
            pupils,
            made.Read("files/school-census/2022-spring/pupils-on-roll.csv").Count() * 0.95,
            made.Read("files/school-census/2022-spring/pupils-on-roll.csv").Count() * 1.05
        );
    }
}
