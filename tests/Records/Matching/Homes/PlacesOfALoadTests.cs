using Headwater.Records.Matching.Decisions;
using static Headwater.Tests.Records.Families.FamilyFiles;

namespace Headwater.Tests.Records.Matching.Homes;

/// <summary>Which postcodes are nobody's own home, files say; in whatever order they come, the same records are one child.</summary>
public class PlacesOfALoadTests
{
    private const string SchoolsHeader =
        "URN,LA (code),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),PhaseOfEducation (name),StatutoryLowAge,StatutoryHighAge,Postcode,EstablishmentStatus (name)";

    private static readonly (string Path, string[] Lines) Census = (
        "census/2025-autumn.csv",
        [
            CensusHeader,
            Pupil("02/10/2025", 1, "Fenwright", "Odalie", "03/05/2012", "HW3 4QT"),
            Pupil("02/10/2025", 2, "Underhill", "Bram", "09/07/2014", "HW9 9AA"),
            Pupil("02/10/2025", 3, "Oakhollow", "Perrin", "19/08/2014", "HW9 9AA"),
        ]
    );

    private static readonly (string Path, string[] Lines) People = (
        "care/ssd_person.csv",
        [
            PersonHeader,
            "77,Odalie,Fenwright,F,2012-05-03,WBRI",
            "78,Bram,Underhill,F,2014-07-09,WBRI",
            "79,Perrin,Oakhollow,F,2014-08-19,WBRI",
        ]
    );

    private static readonly (string Path, string[] Lines) Addresses = (
        "care/ssd_address.csv",
        [
            AddressHeader,
            """1,"{""HOUSE"":""12"",""STREET"":""Weir Lane""}",77,Home,2020-01-01,,HW3 4QT""",
            """2,"{""HOUSE"":""9"",""STREET"":""Mill Lane""}",78,Home,2024-01-01,,HW9 9AA""",
            """3,"{""HOUSE"":""9"",""STREET"":""Mill Lane""}",79,Home,2024-01-01,,HW9 9AA""",
        ]
    );

    private static readonly (string Path, string[] Lines) Schools = (
        "schools/schools.csv",
        [SchoolsHeader, "999001,999,4001,Made-up School,Community school,Secondary,11,18,HW3 4QT,Open"]
    );

    private static (string Path, string[] Lines) Placements(string postcode) =>
        (
            "care/ssd_cla_placement.csv",
            [PlacementHeader, $"p1,c1,78,2024-01-01,U6,PR1,,{postcode}", $"p2,c2,79,2024-02-01,U6,PR1,,{postcode}"]
        );

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_postcode_of_a_school_or_of_a_placement_is_no_ground_for_a_join(Engine engine)
    {
        await using var plain = await LoadAsync(engine, [Census, People, Addresses]);
        await using var told = await LoadAsync(engine, [Census, People, Addresses, Schools, Placements("HW9 9AA")]);

        Assert.Equal(3, (await BecauseAsync(plain)).Count(because => because.Contains("postcode")));
        Assert.DoesNotContain(await BecauseAsync(told), because => because.Contains("postcode"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task In_whatever_order_files_come_and_whatever_they_replace_the_same_are_one_child(Engine engine)
    {
        await using var once = await LoadAsync(engine, [Census, People, Addresses, Schools, Placements("HW9 9AA")]);
        await using var later = await LoadAsync(
            engine,
            [Census, People, Addresses],
            [Placements("HW9 9AA")],
            [Schools]
        );
        await using var first = await LoadAsync(
            engine,
            [Schools, People, Placements("HW3 4QT")],
            [Placements("HW9 9AA")],
            [Census, Addresses]
        );
        await using var wrong = await LoadAsync(
            engine,
            [Census, People, Addresses, Schools, Placements("HW9 9AA")],
            [Placements("HW1 1AA")]
        );

        Assert.Equal(await WhoAsync(once), await WhoAsync(later));
        Assert.Equal(await WhoAsync(once), await WhoAsync(first));
        Assert.Equal(2, (await BecauseAsync(wrong)).Count(because => because.Contains("postcode")));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_decision_goes_by_the_places_that_the_load_went_by(Engine engine)
    {
        await using var folder = await LoadAsync(engine, [Census, People, Addresses, Schools, Placements("HW9 9AA")]);
        var before = await WhoAsync(folder);

        var people = await folder.AskAsync<long>(
            "select id from record_person where source_key in ('78', '79') order by source_key"
        );
        var decided = await new DecidePair(folder.Database, TimeProvider.System).RunAsync(
            people[0],
            people[1],
            Verdict.Apart,
            "Two foster children.",
            LoadedFolder.Someone,
            moving: people
        );

        Assert.Null(decided.Refused);

        Assert.Equal(before, await WhoAsync(folder));
    }

    private static async Task<LoadedFolder> LoadAsync(
        Engine engine,
        params IEnumerable<(string Path, string[] Lines)>[] loads
    )
    {
        var folder = await LoadedFolder.MakeAsync(engine);
        foreach (var files in loads)
        {
            foreach (var (path, lines) in files)
                folder.With(path, lines);
            await folder.LoadAsync();
        }

        return folder;
    }

    private static Task<IReadOnlyList<string>> BecauseAsync(LoadedFolder folder) =>
        folder.AskAsync<string>("select joined_because from record_person where source_key in ('77', '78', '79')");

    // Which are one child, and why; the child's number is another in each database.
    private static Task<IReadOnlyList<string>> WhoAsync(LoadedFolder folder) =>
        folder.AskAsync<string>(
            """
            select p.source_key || ' ' || min(o.source_key) || ' ' || p.joined_because
            from record_person p join record_person o on o.child = p.child
            group by p.source_key, p.joined_because order by p.source_key
            """
        );
}
