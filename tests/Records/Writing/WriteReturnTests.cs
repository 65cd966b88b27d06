using System.Xml.Linq;
using Headwater.Access;
using Headwater.Records.Writing;
using Headwater.Returns;
using Headwater.Returns.Checks;
using Headwater.Returns.SafeguardingDataset;

namespace Headwater.Tests.Records.Writing;

/// <summary>A return that is written from what was loaded says what the files said, and the rules accept it.</summary>
public sealed class WriteReturnTests(LoadedOnce once) : IClassFixture<LoadedOnce>, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("headwater-written-");

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_care_return_comes_out_as_it_went_in(Engine engine)
    {
        var loaded = await once.OfAsync(engine, "social-care", "ssda903", "missing");

        foreach (var year in new[] { 2019, 2023, 2024, 2026 })
        {
            var place = Path.Combine(folder.FullName, $"{year}");
            var written = await Write(loaded).CareAsync(year, xml: false, LoadedFolder.Someone, place);

            Assert.True(written.Children > 20);
            foreach (var file in Directory.GetFiles(Path.Combine(once.Made.Folder, "files/ssda903", $"{year}")))
                Assert.Equal(
                    File.ReadLines(file).Order(StringComparer.Ordinal),
                    File.ReadLines(Path.Combine(place, Path.GetFileName(file))).Order(StringComparer.Ordinal)
                );
        }

        Assert.Equal([], Errors(folder.FullName));
        Assert.Contains(
            "Wrote a return",
            await loaded.AskAsync<string>("select did from access_trail where about = 'SSDA903, 2025/26'")
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task In_XML_the_rules_accept_it_too(Engine engine)
    {
        var loaded = await once.OfAsync(engine, "social-care", "ssda903/2026");

        var written = await Write(loaded).CareAsync(2026, xml: true, LoadedFolder.Someone, folder.FullName);

        Assert.Equal("ssda903-2026.xml", Path.GetFileName(Assert.Single(written.Files).Path));
        Assert.Equal([], Errors(folder.FullName));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_census_of_children_in_need_is_written_from_the_extract_and_accepted(Engine engine)
    {
        var loaded = await once.OfAsync(engine, "social-care");

        for (var year = 2022; year <= 2026; year++)
        {
            var written = await Write(loaded).CensusAsync(year, LoadedFolder.Someone, folder.FullName);
            Assert.Empty(written.Gaps);
            Assert.Equal(
                Children("files/cin-census", $"{year}.xml"),
                Children(folder.FullName, $"cin-census-{year}.xml")
            );
        }

        Assert.Equal([], Errors(folder.FullName));
    }

    [Fact]
    public async Task What_nothing_loaded_holds_is_left_blank_and_counted()
    {
        var loaded = await once.OfAsync(Engine.Sqlite, "social-care");

        var written = await Write(loaded).CareAsync(2026, xml: false, LoadedFolder.Someone, folder.FullName);

        // The extract has no legal status: every episode lacks it, and none is made up.
        var episodes = File.ReadLines(Path.Combine(folder.FullName, "episodes.csv")).Skip(1).ToList();
        Assert.True(episodes.Count > 20);
        Assert.All(episodes, line => Assert.Equal("", line.Split(',')[3]));
        Assert.Equal(episodes.Count, Assert.Single(written.Gaps, gap => gap.Column is "LS").Rows);
    }

    [Fact]
    public async Task Times_of_being_deprived_of_liberty_come_out_as_they_went_in()
    {
        string[] times =
        [
            "CHILD,DOB,DOLO_START,DOLO_END",
            "100,01/06/2012,01/07/2026,01/08/2026",
            "100,01/06/2012,01/02/2027,",
        ];
        await using var loaded = await LoadedFolder.MakeAsync(Engine.Sqlite);
        loaded
            .With(
                "ssda903/2027/header.csv",
                "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
                "100,F,01/06/2012,WBRI,A950000178301,0,"
            )
            .With(
                "ssda903/2027/episodes.csv",
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
                "100,01/05/2026,S,C2,N1,K2,PR4,,,,AA1 1AA,AA1 1AB,9900001"
            )
            .With("ssda903/2027/dolo.csv", times);
        await loaded.LoadAsync();

        var written = await Write(loaded).CareAsync(2027, xml: false, LoadedFolder.Someone, folder.FullName);

        Assert.Equal(times, File.ReadLines(Path.Combine(folder.FullName, "dolo.csv")));
        Assert.DoesNotContain(written.Empty, table => table.StartsWith("DoLo", StringComparison.Ordinal));
        Assert.Contains(written.Empty, table => table.StartsWith("Reviews", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_nothing_loaded_tells_of_times_deprived_of_liberty_that_is_said()
    {
        var loaded = await once.OfAsync(Engine.Sqlite, "social-care");

        var written = await Write(loaded).CareAsync(2027, xml: false, LoadedFolder.Someone, folder.FullName);

        Assert.Contains(written.Empty, table => table.StartsWith("DoLo", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2025-09-30", "2025-09-30")]
    [InlineData("", "2025-09-30")]
    [InlineData("2025-12-31", "2025-09-01")]
    public async Task An_enquiry_where_two_cases_meet_stands_in_the_census_once(string closed, string opened)
    {
        await using var loaded = await LoadedFolder.MakeAsync(Engine.Sqlite);
        loaded
            .With("ssd/ssd_person.csv", Csv(PersonTable.Table, "100", "Given", "Family", "M", "", "WBRI", "2012-06-01"))
            .With(
                "ssd/ssd_cin_episodes.csv",
                [
                    .. Csv(CinEpisodesTable.Table, "R1", "100", "2025-05-01", "N1", "1A", "", "", "N", "", closed),
                    Csv(CinEpisodesTable.Table, "R2", "100", opened, "N1", "1A", "", "", "N")[1],
                ]
            )
            .With(
                "ssd/ssd_s47_enquiry.csv",
                [
                    .. Csv(S47EnquiryTable.Table, "S1", "R1", "100", "2025-09-30", "2025-10-07", "N"),
                    Csv(S47EnquiryTable.Table, "S2", "R2", "100", "2025-10-20", "2025-10-27", "N")[1],
                ]
            )
            // On the day of the second enquiry: it is that one's.
            .With(
                "ssd/ssd_initial_cp_conference.csv",
                Csv(InitialConferenceTable.Table, "I1", "", "S2", "100", "", "R2", "N", "2025-11-10", "2025-10-20", "N")
            );
        await loaded.LoadAsync();

        await Write(loaded).CensusAsync(2026, LoadedFolder.Someone, folder.FullName);

        var census = XDocument.Load(Path.Combine(folder.FullName, "cin-census-2026.xml"));
        Assert.Equal(2, census.Descendants("CINdetails").Count());
        Assert.Equal(
            ["2025-09-30", "2025-10-20"],
            census.Descendants("S47ActualStartDate").Select(day => day.Value).Order()
        );
        Assert.Equal(["2025-10-20"], census.Descendants("DateOfInitialCPC").Select(day => day.Value));
    }

    [Fact]
    public async Task What_the_year_itself_says_of_a_child_goes_before_what_stands_under_another_birth_date()
    {
        const string Header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";
        const string Episodes =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
        await using var loaded = await LoadedFolder.MakeAsync(Engine.Sqlite);
        foreach (var (year, born, group) in new[] { (2025, "01/06/2011", "BCRB"), (2026, "01/06/2012", "WBRI") })
            loaded
                .With($"ssda903/{year}/header.csv", Header, $"100,F,{born},{group},A950000178301,0,")
                .With(
                    $"ssda903/{year}/episodes.csv",
                    Episodes,
                    "100,01/05/2024,S,C2,N1,K2,PR4,,,,AA1 1AA,AA1 1AB,9900001"
                );
        await loaded.LoadAsync();

        foreach (var (year, group) in new[] { (2025, "BCRB"), (2026, "WBRI") })
        {
            await Write(loaded).CareAsync(year, xml: false, LoadedFolder.Someone, folder.FullName);
            Assert.Equal(group, File.ReadLines(Path.Combine(folder.FullName, "header.csv")).Last().Split(',')[3]);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_return_that_cannot_be_written_whole_leaves_the_one_before(bool xml)
    {
        var loaded = await once.OfAsync(Engine.Sqlite, "social-care", "ssda903/2026");
        await Write(loaded).CareAsync(2026, xml, LoadedFolder.Someone, folder.FullName);
        var before = folder.GetFiles().Select(file => (file.Name, File.ReadAllText(file.FullName))).ToList();
        var last = folder.GetFiles().MaxBy(file => file.Name, StringComparer.Ordinal)?.FullName ?? "";
        // A folder stands where its last file would be begun.
        Directory.CreateDirectory($"{last}.part");

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            Write(loaded).CareAsync(2026, xml, LoadedFolder.Someone, folder.FullName)
        );

        Assert.Equal(before, folder.GetFiles().Select(file => (file.Name, File.ReadAllText(file.FullName))));
    }

    [Fact]
    public async Task Where_no_child_is_found_nothing_is_written()
    {
        var loaded = await once.OfAsync(Engine.Sqlite, "social-care");
        var another = LoadedFolder.Someone with { Authority = "E09000013" };
        var place = Path.Combine(folder.FullName, "nothing");

        Assert.Equal(0, (await Write(loaded).CareAsync(2026, xml: false, another, place)).Children);
        Assert.Equal(0, (await Write(loaded).CensusAsync(2026, another, place)).Children);

        Assert.False(Directory.Exists(place));
    }

    [Fact]
    public void Tables_of_another_year_are_told()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "dolo.csv"), "");
        File.WriteAllText(Path.Combine(folder.FullName, "header.csv"), "");

        Assert.Equal(["dolo.csv"], WriteReturn.OfAnotherYear(2022, folder.FullName));
        Assert.Empty(WriteReturn.OfAnotherYear(2027, folder.FullName));
    }

    [Fact]
    public async Task A_school_cannot_write_a_return()
    {
        await using var loaded = await LoadedFolder.MakeAsync(Engine.Sqlite);
        var school = new Caller("E09999999", "lead", "A Lead Made-Up", Role.SchoolInclusionLead, School: "999001");

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Write(loaded).CensusAsync(2026, school, folder.FullName)
        );
        Assert.Empty(folder.GetFiles());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static WriteReturn Write(LoadedFolder loaded) => new(loaded.Database, TimeProvider.System);

    /// <summary>The heading and one row of a table; cells that are not given are blank.</summary>
    private static string[] Csv(Table table, params IReadOnlyList<string> cells) =>
        [
            string.Join(',', table.Columns.Select(column => column.Name)),
            string.Join(',', table.Columns.Select((_, place) => cells.ElementAtOrDefault(place))),
        ];

    private List<string> Children(string place, string file) =>
        [
            .. File.ReadLines(Path.Combine(once.Made.Folder, place, file))
                .Where(line => line.Contains("LAchildID", StringComparison.Ordinal))
                .Select(line => line.Trim())
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<string> Errors(string place)
    {
        var result = CheckFolder.Run(place);
        Assert.Contains(result.Rules, rule => rule.Status is "clean");
        Assert.All(result.Files, file => Assert.NotNull(file.Table));
        return
        [
            .. result
                .Rules.Where(rule => rule.Severity is "error" && rule.Count > 0)
                .Select(rule => $"{rule.Return} {rule.Code}: {rule.Count}"),
        ];
    }
}
