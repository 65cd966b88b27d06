using System.Text;
using Headwater.Returns.Checks;
using Headwater.Returns.Files;
using Headwater.Returns.SchoolCensus;

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
    [InlineData("files/social-care/disabled-children.json")]
    [InlineData("files/school-census/2021-spring/schoolcensus.csv")]
    [InlineData("files/school-census/2021-spring/school.csv")]
    [InlineData("files/school-census/2021-spring/pupilonroll.csv")]
    [InlineData("files/school-census/2021-spring/pupilnolongeronroll.csv")]
    [InlineData("files/school-census/2021-spring/addresses.csv")]
    [InlineData("files/school-census/2021-spring/addressesoffroll.csv")]
    [InlineData("files/school-census/2021-spring/fsmperiod.csv")]
    [InlineData("files/school-census/2021-spring/senneeds.csv")]
    [InlineData("files/school-census/2021-spring/termlysessiondetailsonroll.csv")]
    [InlineData("files/alternative-provision/2023-24.xml")]
    [InlineData("files/alternative-provision/2023-24-schools.csv")]
    [InlineData("files/nccis/nccis-2024-02.xml")]
    [InlineData("files/nccis/nccis-2026-02.csv")]
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

    [Theory]
    [InlineData("2022-summer", "2022-spring")]
    [InlineData("2021-spring", "2020-autumn")]
    public void A_census_in_another_form_has_as_many_pupils_as_one_as_a_list(string term, string other)
    {
        var list = made.Read($"files/school-census/{other}/pupils-on-roll.csv").ToList();

        var read = PupilsOf(term);

        Assert.InRange(read.Count, list.Count * 0.95, list.Count * 1.05);
    }

    /// <summary>Only what the download tells through its numbers can be lost with them.</summary>
    [Theory]
    [InlineData("PostCode", 1)]
    [InlineData("URN", 1)]
    [InlineData("NCyearActual", 1)]
    [InlineData("TermlySessionsAuthorised", 0.5)]
    [InlineData("SENtype", 0.05)]
    public void A_downloaded_census_is_joined_to_as_much_of_each_pupil_as_a_list_tells(string column, double atLeast)
    {
        var (list, joined) = (
            made.Read("files/school-census/2022-spring/pupils-on-roll.csv").ToList(),
            PupilsOf("2021-spring")
        );

        var told = joined.Count(row => row[column] is not "") / (double)joined.Count;

        Assert.InRange(told, atLeast, 1);
        Assert.Equal(list.Count(row => row[column] is not "") / (double)list.Count, told, tolerance: 0.06);
    }

    [Fact]
    public void A_downloaded_census_says_of_as_many_as_a_list_that_meals_are_free()
    {
        var list = made.Read("files/school-census/2022-spring/pupils-on-roll.csv").ToList();
        var joined = PupilsOf("2021-spring");

        Assert.Equal(
            list.Count(row => row["FSMeligible"] is "Y") / (double)list.Count,
            joined.Count(row => row["FSMeligible"] is "Y") / (double)joined.Count,
            tolerance: 0.06
        );
    }

    [Fact]
    public void Disabled_children_stand_in_their_own_delivery_alone()
    {
        var tables = CheckFolder
            .Run(Path.Combine(made.Folder, "files/social-care/disabled-children.json"))
            .Files.ToDictionary(table => table.Table ?? "", table => table.Rows);

        Assert.Equal(tables["ssd_person"], tables["ssd_family"]);
        Assert.Equal(tables["ssd_person"], tables["ssd_disability"]);
        Assert.InRange(tables["ssd_cin_episodes"], 20, tables["ssd_involvements"]);
        Assert.All(
            File.ReadLines(Path.Combine(made.Folder, "files/social-care/ssd_disability.csv")).Skip(1),
            line => Assert.EndsWith(",NONE", line, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_the_council_arranged_is_in_its_census_and_what_schools_arranged_is_not()
    {
        Assert.All(
            made.Read("files/alternative-provision/2023-24-schools.csv"),
            row => Assert.NotEqual("", row["URN"])
        );
        Assert.Contains(made.Read("files/alternative-provision/2022-23.csv"), row => row["URN"] is "");
    }

    private List<IReadOnlyDictionary<string, string>> PupilsOf(string term)
    {
        var pupils = new List<IReadOnlyDictionary<string, string>>();
        foreach (
            var file in FoundFile.In(Path.Combine(made.Folder, "files/school-census", term)).Where(file => file.IsMade)
        )
        {
            using var opened = ReturnFile.Open(file);
            while (opened.Table == PupilOnRollTable.Table && opened.ReadWhole())
                pupils.Add(
                    opened.Table.Columns.ToDictionary(
                        column => column.Name,
                        column => Encoding.UTF8.GetString(opened.Row.Raw(column))
                    )
                );
        }

        return pupils;
    }
}
