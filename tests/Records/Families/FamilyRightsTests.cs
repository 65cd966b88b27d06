using Dapper;
using Headwater.Access;
using Headwater.Records.Families;
using static Headwater.Tests.Records.Families.FamilyFiles;

namespace Headwater.Tests.Records.Families;

/// <summary>Who is told of whose family.</summary>
public class FamilyRightsTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task Who_may_not_see_a_brother_does_not_hear_of_him(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine))
            .With(
                "census/2025-autumn.csv",
                CensusHeader,
                Pupil("02/10/2025", 1, "Fenwright", "Odalie", "03/05/2012", "HW3 4QT"),
                Pupil("02/10/2025", 2, "Fenwright", "Perrin", "09/07/2014", "HW3 4QT", school: "999002"),
                Pupil("02/10/2025", 3, "Fenwright", "Quill", "09/07/2015", "HW3 4QT"),
                Pupil("02/10/2025", 4, "Marlow", "Rue", "09/07/2015", "HW5 1AB")
            )
            .With(
                "care/ssd_person.csv",
                PersonHeader,
                "77,Odalie,Fenwright,F,2012-05-03,WBRI",
                "80,Rue,Marlow,F,2015-07-09,WBRI"
            )
            .With("care/ssd_family.csv", FamilyHeader, "1,900,77", "2,900,80")
            .With("care/ssd_address.csv", AddressHeader, Home(1, 77, "3", "2020-01-01", ""));
        await folder.LoadAsync();
        var (odalie, perrin, quill, rue) = (
            await ChildAsync(folder, "Odalie"),
            await ChildAsync(folder, "Perrin"),
            await ChildAsync(folder, "Quill"),
            await ChildAsync(folder, "Rue")
        );

        foreach (var role in Enum.GetValues<Role>())
        {
            var caller = LoadedFolder.Someone with
            {
                Role = role,
                School = role is Role.SchoolInclusionLead ? "999001" : null,
            };
            var family = await new OpenFamily(folder.Database, TimeProvider.System).RunAsync(odalie, caller);
            if (!caller.SeesChildren || role is Role.PartnerWorker)
            {
                Assert.Null(family);
                continue;
            }

            Assert.NotNull(family);
            var seen = family.Relatives.Select(relative => relative.Child).Order();
            if (role is not Role.SchoolInclusionLead)
            {
                Assert.Equal(new[] { perrin, quill, rue }.Order(), seen);
                Assert.Equal("Flat 3, 12 Weir Lane", family.Stays[0].Stay.Address);
                continue;
            }

            // Rue is on the roll too, but only social care says that she is of the family; Perrin is at another school.
            Assert.Equal([quill], seen);
            var stay = Assert.Single(family.Stays);
            Assert.Equal((null, new DateOnly(2025, 10, 2)), (stay.Stay.Address, stay.Stay.From));
            Assert.Null(await new OpenFamily(folder.Database, TimeProvider.System).RunAsync(perrin, caller));
        }

        // Everyone who was named is on the trail: each role that sees children saw Perrin's name, but for a school's and a partner's.
        Assert.Equal(
            [Roles.All.LongCount(role => role.SeesChildren) - 2],
            await folder.AskAsync<long>($"select count(*) from access_trail_child where child = {perrin}")
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whoever_settles_doubt_sees_both_households_and_nobody_else_does(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine)).With(
            "census/2025-autumn.csv",
            CensusHeader,
            Pupil("02/10/2025", 1, "Fenwright", "Odalie", "03/05/2012", "HW3 4QT"),
            Pupil("02/10/2025", 2, "Fenwright", "Perrin", "09/07/2014", "HW3 4QT"),
            Pupil("02/10/2025", 3, "Fenwright", "Quill", "09/07/2015", "HW3 4QT")
        );
        await folder.LoadAsync();
        var (odalie, perrin) = (await ChildAsync(folder, "Odalie"), await ChildAsync(folder, "Perrin"));
        var context = new OpenTwoFamilies(folder.Database, TimeProvider.System);

        var two = await context.RunAsync(odalie, perrin, LoadedFolder.Someone);

        Assert.Equal([await ChildAsync(folder, "Quill")], two?.Both);
        Assert.Null(await context.RunAsync(odalie, perrin, LoadedFolder.Someone with { Role = Role.Practitioner }));
        Assert.Null(await context.RunAsync(odalie, 987654, LoadedFolder.Someone));
        Assert.Equal(
            ["number 987654"],
            await folder.AskAsync<string>(
                "select about from access_trail where did = 'Was refused the household of a record'"
            )
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_social_care_tells_of_two_flats_takes_nobody_from_what_a_school_sees(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine)).With(
            "census/2025-autumn.csv",
            CensusHeader,
            Pupil("02/10/2025", 1, "Fenwright", "Odalie", "03/05/2012", "HW3 4QT"),
            Pupil("02/10/2025", 2, "Fenwright", "Perrin", "09/07/2014", "HW3 4QT")
        );
        await folder.LoadAsync();
        var (odalie, perrin) = (await ChildAsync(folder, "Odalie"), await ChildAsync(folder, "Perrin"));
        var before = await AsTheSchoolSeesAsync(folder, odalie);

        folder
            .With(
                "care/ssd_person.csv",
                PersonHeader,
                "77,Odalie,Fenwright,F,2012-05-03,WBRI",
                "78,Perrin,Fenwright,F,2014-07-09,WBRI"
            )
            .With(
                "care/ssd_address.csv",
                AddressHeader,
                Home(1, 77, "3", "2020-01-01", ""),
                Home(2, 78, "4", "2020-01-01", "")
            );
        await folder.LoadAsync();

        Assert.Empty((await FamilyAsync(folder, odalie)).Relatives);
        Assert.Equal([perrin], before.Relatives.Select(relative => relative.Child));
        Assert.Equal(Ties(before), Ties(await AsTheSchoolSeesAsync(folder, odalie)));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_social_care_states_of_a_family_adds_nobody_in_a_crowd_to_what_a_school_sees(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine))
            .With(
                "census/2025-autumn.csv",
                [
                    CensusHeader,
                    Pupil("02/10/2025", 1, "Fenwright", "Odalie", "03/05/2012", "HW3 4QT"),
                    Pupil("02/10/2025", 2, "Fenwright", "Perrin", "09/07/2014", "HW3 4QT"),
                    .. Enumerable
                        .Range(10, Neighbours.ManyNames)
                        .Select(child =>
                            Pupil(
                                "02/10/2025",
                                child,
                                $"Name{(char)('a' + child - 10)}",
                                "Sage",
                                "03/05/2013",
                                "HW3 4QT",
                                school: "999002"
                            )
                        ),
                ]
            )
            .With(
                "care/ssd_person.csv",
                PersonHeader,
                "77,Odalie,Fenwright,F,2012-05-03,WBRI",
                "78,Perrin,Fenwright,F,2014-07-09,WBRI"
            )
            .With("care/ssd_family.csv", FamilyHeader, "1,900,77", "2,900,78");
        await folder.LoadAsync();
        var odalie = await ChildAsync(folder, "Odalie");

        Assert.Equal(
            [await ChildAsync(folder, "Perrin")],
            (await FamilyAsync(folder, odalie)).Relatives.Select(relative => relative.Child)
        );
        Assert.Empty((await AsTheSchoolSeesAsync(folder, odalie)).Relatives);
    }

    private static async Task<Family> AsTheSchoolSeesAsync(LoadedFolder folder, long child) =>
        await new OpenFamily(folder.Database, TimeProvider.System).RunAsync(
            child,
            LoadedFolder.Someone with
            {
                Role = Role.SchoolInclusionLead,
                School = "999001",
            }
        ) ?? throw new InvalidOperationException("The school sees no such child.");

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_family_that_was_refused_is_on_the_trail_and_a_number_that_was_joined_is_no_refusal(
        Engine engine
    )
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine)).With(
            "census/2025-autumn.csv",
            CensusHeader,
            Pupil("02/10/2025", 1, "Fenwright", "Odalie", "03/05/2012", "HW3 4QT"),
            Pupil("02/10/2025", 2, "Fenwright", "Perrin", "09/07/2014", "HW3 4QT", school: "999002")
        );
        await folder.LoadAsync();
        var (odalie, perrin) = (await ChildAsync(folder, "Odalie"), await ChildAsync(folder, "Perrin"));
        var lead = LoadedFolder.Someone with { Role = Role.SchoolInclusionLead, School = "999001" };
        var open = new OpenFamily(folder.Database, TimeProvider.System);

        Assert.Null(await open.RunAsync(perrin, lead));
        Assert.Null(await open.RunAsync(987654, LoadedFolder.Someone));
        Assert.NotNull(await open.RunAsync(odalie, lead));
        await using (var work = await folder.Database.BeginAsync())
        {
            await work.Connection.ExecuteAsync(
                "update record_child set joined_into = @odalie where id = @perrin",
                new { odalie, perrin }
            );
            await work.KeepAsync();
        }

        Assert.Null(await open.RunAsync(perrin, LoadedFolder.Someone));
        Assert.Equal(
            [$"number {perrin}", "number 987654"],
            await folder.AskAsync<string>(
                "select about from access_trail where did = 'Was refused a child''s family and home' order by number"
            )
        );
    }
}
