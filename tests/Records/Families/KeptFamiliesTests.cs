using Headwater.Records.Families;
using static Headwater.Tests.Records.Families.FamilyFiles;

namespace Headwater.Tests.Records.Families;

/// <summary>Families as they are kept at loads: for the children concerned, and as if everybody were worked out anew.</summary>
public class KeptFamiliesTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_move_in_a_later_file_ends_a_stay_and_a_household_and_leaves_the_past_as_it_was(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine)).With(
            "census/2025-autumn.csv",
            CensusHeader,
            Pupil("02/10/2025", 1, "Fenwright", "Odalie", "03/05/2012", "HW3 4QT"),
            Pupil("02/10/2025", 2, "Fenwright", "Perrin", "09/07/2014", "HW3 4QT")
        );
        await folder.LoadAsync();
        var (odalie, perrin) = (await ChildAsync(folder, "Odalie"), await ChildAsync(folder, "Perrin"));
        var before = await FamilyAsync(folder, odalie);

        folder.With(
            "census/2026-spring.csv",
            CensusHeader,
            Pupil("15/01/2026", 1, "Fenwright", "Odalie", "03/05/2012", "HW5 1AB"),
            Pupil("15/01/2026", 2, "Fenwright", "Perrin", "09/07/2014", "HW3 4QT")
        );
        await folder.LoadAsync();
        var after = await FamilyAsync(folder, odalie);

        Assert.Equal("HW34QT 2025-10-02 on", Stays(before));
        Assert.Equal("HW51AB 2026-01-15 on; HW34QT 2025-10-02 to 2026-01-15", Stays(after));
        Assert.Equal(("census/2025-autumn.csv", 2), (after.Stays[1].First.File, after.Stays[1].First.Line));
        Assert.Equal($"{perrin}: LivesWith Likely 2025-10-02 on, Sibling Likely 2025-10-02 on", Ties(before));
        Assert.Equal($"{perrin}: LivesWith Likely 2025-10-02 to 2026-01-15, Sibling Likely 2025-10-02 on", Ties(after));
        Assert.Equal(
            $"{odalie}: LivesWith Likely 2025-10-02 to 2026-01-15, Sibling Likely 2025-10-02 on",
            Ties(await FamilyAsync(folder, perrin))
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Full_addresses_and_stated_families_are_told_with_the_line_that_says_so(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine))
            .With(
                "care/ssd_person.csv",
                PersonHeader,
                "77,Odalie,Fenwright,F,2012-05-03,WBRI",
                "78,Perrin,Fenwright,M,2014-07-09,WBRI",
                "79,Quill,Marlow,M,2015-07-09,WBRI"
            )
            .With("care/ssd_family.csv", FamilyHeader, "1,900,77", "2,900,79")
            .With(
                "care/ssd_address.csv",
                AddressHeader,
                Home(1, 77, "3", "2020-01-01", ""),
                Home(2, 78, "3", "2021-01-01", ""),
                Home(3, 79, "4", "2019-01-01", "2023-05-05")
            );
        await folder.LoadAsync();

        var odalie = await FamilyAsync(folder, await ChildAsync(folder, "Odalie"));

        Assert.Equal("Flat 3, 12 Weir Lane", odalie.Stays[0].Stay.Address);
        Assert.Equal(("care/ssd_address.csv", 2), (odalie.Stays[0].First.File, odalie.Stays[0].First.Line));
        Assert.Equal(
            $"{await ChildAsync(folder, "Perrin")}: LivesWith Sure 2021-01-01 on, Sibling Likely 2021-01-01 on; {await ChildAsync(folder, "Quill")}: HalfOrStep Stated",
            Ties(odalie)
        );
        var stated = odalie.Relatives[1].Kinship;
        Assert.Equal(("care/ssd_family.csv", 2), (stated?.Here.File, stated?.Here.Line));
        Assert.Equal(("care/ssd_family.csv", 3), (stated?.There.File, stated?.There.Line));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nobody_lives_anywhere_before_being_born_though_the_address_file_says_so(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine))
            .With(
                "care/ssd_person.csv",
                PersonHeader,
                "77,Odalie,Fenwright,F,2012-05-03,WBRI",
                "78,Perrin,Fenwright,M,2018-07-09,WBRI",
                "79,Quill,Marlow,M,2008-01-20,WBRI"
            )
            .With(
                "care/ssd_address.csv",
                AddressHeader,
                Home(1, 77, "2", "2010-01-01", "2012-05-03"),
                Home(2, 77, "3", "2012-05-03", ""),
                Home(3, 78, "2", "2010-01-01", "2013-12-03"),
                Home(4, 78, "3", "2013-12-03", ""),
                Home(5, 79, "9", "2020-01-01", "")
            );
        await folder.LoadAsync();
        var (odalie, perrin) = (await ChildAsync(folder, "Odalie"), await ChildAsync(folder, "Perrin"));

        var family = await FamilyAsync(folder, perrin);

        Assert.Equal("HW34QT 2018-07-09 on", Stays(family));
        Assert.Equal("Flat 3, 12 Weir Lane", family.Stays[0].Stay.Address);
        Assert.Equal(("care/ssd_address.csv", 5), (family.Stays[0].First.File, family.Stays[0].First.Line));
        Assert.Equal($"{odalie}: LivesWith Sure 2018-07-09 on, Sibling Likely 2018-07-09 on", Ties(family));
        Assert.Equal("HW34QT 2012-05-03 on", Stays(await FamilyAsync(folder, odalie)));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_child_who_is_taken_into_care_leaves_the_household_and_stays_a_brother(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine))
            .With(
                "census/2025-autumn.csv",
                CensusHeader,
                Pupil("02/10/2025", 1, "Fenwright", "Odalie", "03/05/2012", "HW3 4QT"),
                Pupil("02/10/2025", 2, "Fenwright", "Perrin", "09/07/2014", "HW3 4QT")
            )
            .With("care/ssd_person.csv", PersonHeader, "78,Perrin,Fenwright,M,2014-07-09,WBRI")
            .With("care/ssd_cla_placement.csv", PlacementHeader, "1,5,78,2025-12-01,U6,PR4,,HW9 9XX");
        await folder.LoadAsync();

        var perrin = await FamilyAsync(folder, await ChildAsync(folder, "Perrin"));

        Assert.Equal("Fostered HW99XX 2025-12-01 on; HW34QT 2025-10-02 to 2025-12-01", Stays(perrin));
        Assert.Equal([PlaceMark.FosterCarers], perrin.Stays[0].Marks);
        Assert.Equal(
            $"{await ChildAsync(folder, "Odalie")}: LivesWith Likely 2025-10-02 to 2025-12-01, Sibling Likely 2025-10-02 on",
            Ties(perrin)
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_corrected_file_leaves_nothing_of_what_it_told_before(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine)).With(
            "census/2025-autumn.csv",
            CensusHeader,
            Pupil("02/10/2025", 1, "Fenwright", "Odalie", "03/05/2012", "HW3 4QT"),
            Pupil("02/10/2025", 2, "Fenwright", "Perrin", "09/07/2014", "HW3 4QT")
        );
        await folder.LoadAsync();

        folder.With(
            "census/2025-autumn.csv",
            CensusHeader,
            Pupil("02/10/2025", 1, "Fenwright", "Odalie", "03/05/2012", "HW3 4QT"),
            Pupil("02/10/2025", 2, "Fenwright", "Perrin", "09/07/2014", "HW5 1AB")
        );
        await folder.LoadAsync();

        Assert.Equal("", Ties(await FamilyAsync(folder, await ChildAsync(folder, "Odalie"))));
        Assert.Equal("HW51AB 2025-10-02 on", Stays(await FamilyAsync(folder, await ChildAsync(folder, "Perrin"))));
        Assert.Equal([0L], await folder.AskAsync<long>("select count(*) from record_tie"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Many_families_that_come_to_a_postcode_later_undo_a_guess_that_rested_on_it(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine)).With(
            "census/2025-autumn.csv",
            CensusHeader,
            Pupil("02/10/2025", 1, "Fenwright", "Odalie", "03/05/2012", "HW3 4QT"),
            Pupil("02/10/2025", 2, "Fenwright", "Perrin", "09/07/2014", "HW3 4QT")
        );
        await folder.LoadAsync();
        var odalie = await ChildAsync(folder, "Odalie");
        Assert.NotEqual("", Ties(await FamilyAsync(folder, odalie)));

        folder.With(
            "census/other/2025-autumn.csv",
            [
                CensusHeader,
                .. Enumerable
                    .Range(10, Neighbours.ManyNames)
                    .Select(child =>
                        Pupil("02/10/2025", child, $"Name{(char)('a' + child - 10)}", "Sage", "03/05/2013", "HW3 4QT")
                    ),
            ]
        );
        await folder.LoadAsync();

        Assert.Equal("", Ties(await FamilyAsync(folder, odalie)));
        Assert.Equal([PlaceMark.ManyFamilies], (await FamilyAsync(folder, odalie)).Stays[0].Marks);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Files_that_come_one_by_one_and_files_that_come_at_once_make_the_same_families(Engine engine)
    {
        var random = new Random(7);
        var censuses = Enumerable
            .Range(0, 4)
            .Select(term => (Path: $"census/{2023 + term}-autumn.csv", Lines: Census(random, 2023 + term)))
            .ToList();
        await using var once = await LoadedFolder.MakeAsync(engine);
        await using var oneByOne = await LoadedFolder.MakeAsync(engine);
        foreach (var (path, lines) in censuses)
            once.With(path, lines);
        await once.LoadAsync();
        foreach (var (path, lines) in censuses.AsEnumerable().Reverse())
        {
            oneByOne.With(path, lines);
            await oneByOne.LoadAsync();
        }

        var kept = await KeptAsync(once);
        Assert.True(kept.Count > 100, $"only {kept.Count} lines");
        Assert.Equal(kept, await KeptAsync(oneByOne));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Neighbours_who_come_later_weigh_as_if_they_had_always_been_there(Engine engine)
    {
        // One name in two is borne by many, so two who share it and a postcode are chance once a few others live there.
        var early = new List<string> { CensusHeader };
        early.AddRange(
            Enumerable
                .Range(1, 40)
                .Select(child =>
                    Pupil(
                        "02/10/2025",
                        child,
                        "Fenwright",
                        $"{Letter(child)}a",
                        $"{1 + (child % 28):00}/{1 + (child % 12):00}/{2005 + (child / 2)}",
                        $"HW{1 + (child / 2 % 9)} {child / 18}AA"
                    )
                )
        );
        var late = new List<string> { CensusHeader };
        late.AddRange(
            Enumerable
                .Range(60, 12)
                .Select(child =>
                    Pupil("02/10/2025", child, $"Other{Letter(child)}", "Sage", "03/05/2013", "HW2 0AA", "999002")
                )
        );

        await SameInAnyOrderAsync(engine, ("census/a/2025-autumn.csv", early), ("census/b/2025-autumn.csv", late));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_family_number_that_becomes_too_large_ties_nobody_any_more(Engine engine)
    {
        var people = Enumerable
            .Range(1, 21)
            .Select(child =>
                $"{child},{Letter(child)}{Letter(child + 3)},Name{Letter(child)},F,20{child:00}-0{1 + (child % 9)}-1{child % 9},WBRI"
            )
            .ToList();
        List<string> early = [FamilyHeader, .. Enumerable.Range(1, 20).Select(child => $"{child},900,{child}")];
        List<string> late = [FamilyHeader, "21,900,21"];

        await SameInAnyOrderAsync(
            engine,
            ("care/ssd_person.csv", [PersonHeader, .. people]),
            ("care/a/ssd_family.csv", early),
            ("care/b/ssd_family.csv", late)
        );
    }

    private static char Letter(int number) => (char)('a' + (number % 26));

    private static async Task SameInAnyOrderAsync(Engine engine, params (string Path, List<string> Lines)[] files)
    {
        await using var once = await LoadedFolder.MakeAsync(engine);
        await using var oneByOne = await LoadedFolder.MakeAsync(engine);
        foreach (var (path, lines) in files)
        {
            once.With(path, [.. lines]);
            oneByOne.With(path, [.. lines]);
            await oneByOne.LoadAsync();
        }

        await once.LoadAsync();

        Assert.Equal(await KeptAsync(once), await KeptAsync(oneByOne));
    }

    private static string[] Census(Random random, int year) =>
        [
            CensusHeader,
            .. Enumerable
                .Range(1, 60)
                .Where(_ => random.Next(10) > 0)
                .Select(child =>
                    Pupil(
                        $"0{1 + (year % 5)}/10/{year}",
                        child,
                        $"Name{(char)('a' + (child / 3))}",
                        $"Given{(char)('a' + (child % 26))}{(char)('a' + (child / 26))}",
                        $"{1 + (child % 28):00}/{1 + (child % 12):00}/{2010 + (child % 3)}",
                        $"HW{1 + random.Next(4)} {child / 20}AA"
                    )
                ),
        ];

    // File numbers depend on what came first, and of two lines of one day that say the same either may be named.
    private static async Task<IReadOnlyList<string>> KeptAsync(LoadedFolder folder) =>
        [
            .. await folder.AskAsync<string>(
                """
                select c.sought_name || ' ' || coalesce(s.postcode, '') || ' ' || s.from_day || ' ' || s.told_until || ' '
                       || coalesce(s.until_day, '') || ' ' || s.times || ' ' || f.path || ' ' || s.line || ' ' || l.path
                from record_stay s
                join record_child c on c.id = s.child
                join intake_file f on f.number = s.file
                join intake_file l on l.number = s.last_file
                order by 1
                """
            ),
            .. await folder.AskAsync<string>(
                """
                select case when a.sought_name < b.sought_name then a.sought_name || '+' || b.sought_name
                            else b.sought_name || '+' || a.sought_name end
                       || ' ' || t.relation || ' ' || t.sureness || ' ' || t.rests || ' ' || coalesce(t.from_day, '') || ' '
                       || coalesce(t.told_until, '') || ' ' || coalesce(t.until_day, '')
                from record_tie t
                join record_child a on a.id = t.left_child
                join record_child b on b.id = t.right_child
                order by 1
                """
            ),
        ];
}
