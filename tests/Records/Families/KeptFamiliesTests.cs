using Headwater.Records.Families;
using static Headwater.Tests.Records.Families.FamilyFiles;

namespace Headwater.Tests.Records.Families;

/// <summary>Families as they are kept at loads, for the children concerned.</summary>
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
}
