using Headwater.Access;
using Headwater.Records.Writing;
using Headwater.Returns.Checks;
using Headwater.Tests.Demo;

namespace Headwater.Tests.Records.Writing;

/// <summary>A return that is written from what was loaded says what the files said, and the rules accept it.</summary>
public sealed class WriteReturnTests(CleanBorough made) : IClassFixture<CleanBorough>, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("headwater-written-");

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_care_return_comes_out_as_it_went_in(Engine engine)
    {
        await using var loaded = await LoadedFolder.MakeAsync(engine);
        await LoadAsync(loaded, "social-care", "ssda903", "missing");

        foreach (var year in new[] { 2019, 2023, 2024, 2026 })
        {
            var place = Path.Combine(folder.FullName, $"{year}");
            var written = await Write(loaded).CareAsync(year, xml: false, LoadedFolder.Someone, place);

            Assert.True(written.Children > 20);
            foreach (var file in Directory.GetFiles(Path.Combine(made.Folder, "files/ssda903", $"{year}")))
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
        await using var loaded = await LoadedFolder.MakeAsync(engine);
        await LoadAsync(loaded, "social-care", "ssda903/2026");

        var written = await Write(loaded).CareAsync(2026, xml: true, LoadedFolder.Someone, folder.FullName);

        Assert.Equal("ssda903-2026.xml", Path.GetFileName(Assert.Single(written.Files).Path));
        Assert.Equal([], Errors(folder.FullName));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_census_of_children_in_need_is_written_from_the_extract_and_accepted(Engine engine)
    {
        await using var loaded = await LoadedFolder.MakeAsync(engine);
        await LoadAsync(loaded, "social-care");

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
        await using var loaded = await LoadedFolder.MakeAsync(Engine.Sqlite);
        await LoadAsync(loaded, "social-care");

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
        await using var loaded = await LoadedFolder.MakeAsync(Engine.Sqlite);
        await LoadAsync(loaded, "social-care");

        var written = await Write(loaded).CareAsync(2027, xml: false, LoadedFolder.Someone, folder.FullName);

        Assert.Contains(written.Empty, table => table.StartsWith("DoLo", StringComparison.Ordinal));
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

    private async Task LoadAsync(LoadedFolder loaded, params IEnumerable<string> sources)
    {
        foreach (var source in sources)
            await loaded.LoadAsync(other: Path.Combine(made.Folder, "files", source));
    }

    private List<string> Children(string place, string file) =>
        [
            .. File.ReadLines(Path.Combine(made.Folder, place, file))
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
