using Headwater.Records.Families;
using static Headwater.Tests.Records.Families.FamilyFiles;

namespace Headwater.Tests.Records.Families;

/// <summary>Families that files make one by one are those that they make at once: as if everybody were worked out anew.</summary>
public class FamiliesInAnyOrderTests
{
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
