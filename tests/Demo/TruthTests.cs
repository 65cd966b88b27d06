using System.Globalization;
using Headwater.Demo;
using Headwater.Tests.Demo.Measured;

namespace Headwater.Tests.Demo;

/// <summary>The truth covers the files as they are, faults and all.</summary>
public sealed class TruthTests(TruthTests.Town town) : IClassFixture<TruthTests.Town>
{
    [Theory]
    [InlineData("schools", "files/school-census/2026-autumn/pupils-on-roll.csv", "UPN")]
    [InlineData("schools", "files/school-census/2017-autumn/pupils-no-longer-on-roll.csv", "UPN")]
    [InlineData("schools", "files/attendance/2025-26-spring.csv", "UPN")]
    [InlineData("schools", "files/exclusions/2024-25-spring.csv", "UPN")]
    [InlineData("sen2", "files/sen2/2026/Blade-Export_20-01-2026_person.csv", "persontableid")]
    [InlineData("sen2", "files/sen2/2019/Blade-Export_20-01-2019_person.csv", "upn")]
    [InlineData("early-help", "files/early-help/early-help-episodes.csv", "EpisodeId")]
    [InlineData("social-care", "files/social-care/ssd_person.csv", "pers_person_id")]
    [InlineData("social-care", "files/ssda903/2026/header.csv", "CHILD")]
    [InlineData("youth-justice", "files/youth-justice/youth-justice-cases.csv", "PersonRef")]
    [InlineData("nccis", "files/nccis/nccis-2026-02.csv", "YoungPersonsID")]
    [InlineData("missing", "files/missing/missing-episodes.csv", "EpisodeRef")]
    public void Every_key_in_the_files_is_some_child_in_the_truth(string source, string path, string column)
    {
        var known = town.People[source].ToHashSet();

        var keys = Rows.Read(town.Folder, path, source == "youth-justice" ? ';' : ',')
            .All.Select(row => row[column].ToUpperInvariant())
            .Where(key => key.Length > 0)
            .ToHashSet();

        Assert.NotEmpty(keys);
        Assert.Empty(keys.Except(known));
    }

    [Fact]
    public void A_few_children_have_two_numbers_in_social_care()
    {
        var people = Rows.Read(town.Folder, "truth/people.csv")
            .All.Where(row => row["Source"] == "social-care")
            .ToList();

        var twice = people.GroupBy(row => row["Child"]).Count(child => child.Count() == 2);

        Assert.InRange(twice, 1, people.Count / 50);
    }

    [Fact]
    public void School_showed_something_a_year_before_many_but_not_all_left_mainstream()
    {
        var outside = town.Courses.Where(row => row["Level3On"].Length > 0).ToList();

        var early = outside.Count(row => row.Day("FirstSchoolSignalOn")?.AddYears(1) <= row.Day("Level3On"));

        Assert.InRange((double)early / outside.Count, 0.25, 0.65);
    }

    [Fact]
    public void Most_children_of_whom_school_saw_something_never_leave_mainstream()
    {
        var seen = town.Courses.Where(row => row["FirstSchoolSignalOn"].Length > 0).ToList();

        var outside = seen.Count(row => row["Level3On"].Length > 0);

        Assert.InRange((double)outside / seen.Count, 0.08, 0.35);
    }

    [Fact]
    public void Help_keeps_some_children_from_a_level_and_leaves_most_where_they_were()
    {
        var helped = town.Courses.Where(row => row["HelpedMonths"] is not ("0" or "1" or "2" or "3")).ToList();

        var spared = helped.Count(row =>
            string.CompareOrdinal(row["HighestLevel"], row["HighestLevelWithoutHelp"]) < 0
        );
        var worse = helped.Count(row => string.CompareOrdinal(row["HighestLevel"], row["HighestLevelWithoutHelp"]) > 0);

        Assert.InRange((double)spared / helped.Count, 0.05, 0.35);
        Assert.InRange((double)worse / helped.Count, 0, 0.02);
    }

    [Fact]
    public void Faults_are_counted_where_they_were_planted()
    {
        var planted = Rows.Read(town.Folder, "truth/faults.csv").All.ToList();

        var lower = planted.Single(row =>
            row["File"] == "files/exclusions/2024-25-spring.csv"
            && row["Column"] == "Category"
            && row["Fault"] == "LowerCase"
        );
        Assert.Equal(
            Rows.Read(town.Folder, lower["File"]).All.Count(row => char.IsAsciiLetterLower(row["Category"][0])),
            int.Parse(lower["Cells"], CultureInfo.InvariantCulture)
        );
        Assert.Contains(
            planted,
            row => row["File"].StartsWith("files/school-census/2022-summer/", StringComparison.Ordinal)
        );
        Assert.All(
            (string[])
                [
                    "files/sen2/2020/sen2-2020.zip",
                    "files/school-census/2021-spring/pupilonroll.csv",
                    "files/nccis/nccis-2024-02.xml",
                    "files/nccis/nccis-2026-02.csv",
                    "files/social-care/disabled-children.json",
                ],
            path => Assert.Contains(planted, row => row["File"] == path)
        );
    }

    public sealed class Town : IDisposable
    {
        public Town()
        {
            Borough.Make(new() { Children = 5000 }, Folder);
            People = Rows.Read(Folder, "truth/people.csv").All.ToLookup(row => row["Source"], row => row["Key"]);
            Courses = [.. Rows.Read(Folder, "truth/children.csv").All];
        }

        public string Folder { get; } = Directory.CreateTempSubdirectory("borough").FullName;

        public ILookup<string, string> People { get; }

        public IReadOnlyList<Rows.Row> Courses { get; }

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}
