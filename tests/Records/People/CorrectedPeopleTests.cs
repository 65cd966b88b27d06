using Headwater.Records.Timelines;

namespace Headwater.Tests.Records.People;

/// <summary>A corrected file corrects people, not their entries alone; and what was loaded first is no matter.</summary>
public class CorrectedPeopleTests
{
    private const string CensusHeader =
        "ReferenceDate,URN,UPN,Surname,Forename,DOB,Sex,PostCode,NCyearActual,SENprovision,FormerUPN,LEA,EntryDate,EnrolStatus";
    private const string MarksHeader = "URN,UPN,WeekStart,MonAM,MonPM,TueAM,TuePM,WedAM,WedPM,ThuAM,ThuPM,FriAM,FriPM";
    private const string PersonHeader =
        "pers_person_id,pers_forename,pers_surname,pers_sex,pers_dob,pers_gender,pers_ethnicity,pers_nationality";
    private const string PersonOdalie = "77,Odalie,Fenwright,F,2012-05-03,,WBRI,";
    private const string PersonCaspian = "78,Caspian,Underhill,M,2013-06-04,,WBRI,";
    private const string Caspian = "999002,B801200005001,Underhill,Caspian,04/06/2013,M,HW3 5QT,7,K,,999,01/09/2024,C";

    private static string Odalie(
        string census,
        string surname = "Fenwright",
        string born = "03/05/2012",
        string postcode = "HW3 4QT",
        string school = "999001",
        int year = 8
    ) => $"{census},{school},A950000178301,{surname},Odalie,{born},F,{postcode},{year},K,,999,01/09/2023,C";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_wrong_birth_date_goes_with_the_file_that_said_it(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine)).With(
            "care/ssd_person.csv",
            PersonHeader,
            "77,Odalie,Fenwrite,F,1912-05-03,,WBRI,",
            PersonCaspian
        );
        await folder.LoadAsync();

        folder.With("care/ssd_person.csv", PersonHeader, "77,Odalie,Fenwright,F,,,WBRI,", PersonCaspian);
        await folder.LoadAsync();

        var child = await folder.OpenAsync((await folder.ChildrenAsync())[0]);
        Assert.Equal(("Odalie Fenwright", null), (child!.Name, child.BirthDate));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_person_whose_number_was_mistyped_does_not_stay_as_a_ghost(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine)).With(
            "care/ssd_person.csv",
            PersonHeader,
            "707,Odalie,Fenwright,F,2012-05-03,,WBRI,",
            PersonCaspian,
            "79,Isolde,Marchbank,F,2014-01-02,,WBRI,"
        );
        await folder.LoadAsync();
        var before = await folder.ChildrenAsync();

        folder.With(
            "care/ssd_person.csv",
            PersonHeader,
            PersonOdalie,
            PersonCaspian,
            "79,Isolde,Marchbank,F,2014-01-02,,WBRI,"
        );
        await folder.LoadAsync();

        Assert.Equal(["77", "78", "79"], await KeysAsync(folder));
        var after = await folder.ChildrenAsync();
        Assert.Equal(3, after.Count);
        var ghost = Assert.Single(before.Except(after));
        Assert.DoesNotContain(ghost, after);
        Assert.True(after.Max() > before.Max(), "the number of a child who is gone is not used again");
        Assert.Null(await folder.OpenAsync(ghost));
        var open = new OpenChild(folder.Database, TimeProvider.System);
        Assert.Equal(ghost, await open.NowAsync(ghost, LoadedFolder.Someone));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_last_child_s_number_is_not_used_again_when_that_child_is_gone(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine)).With(
            "care/ssd_person.csv",
            PersonHeader,
            PersonOdalie,
            PersonCaspian,
            "99,Isolde,Marchbank,F,2014-01-02,,WBRI,"
        );
        await folder.LoadAsync();
        var isolde = (await folder.ChildrenAsync())[^1];
        folder.With("care/ssd_person.csv", PersonHeader, PersonOdalie, PersonCaspian);
        await folder.LoadAsync();
        Assert.DoesNotContain(isolde, await folder.ChildrenAsync());

        folder.With(
            "care/ssd_person.csv",
            PersonHeader,
            PersonOdalie,
            PersonCaspian,
            "100,Rufus,Pennyfold,M,2015-01-02,,WBRI,"
        );
        await folder.LoadAsync();

        Assert.DoesNotContain(isolde, await folder.ChildrenAsync());
        Assert.Equal(3, (await folder.ChildrenAsync()).Count);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_person_named_in_entries_alone_goes_with_the_last_of_them(Engine engine)
    {
        const string marks = @"06/10/2025,/,\,/,\,/,\,/,\,/,\";
        await using var folder = (await LoadedFolder.MakeAsync(engine)).With(
            "attendance/weeks.csv",
            MarksHeader,
            $"999001,A950000178301,{marks}",
            $"999001,H243278544154,{marks}",
            $"999001,B801200005001,{marks}"
        );
        await folder.LoadAsync();
        var first = await folder.OpenAsync((await folder.ChildrenAsync())[0]);
        Assert.Equal(("attendance/weeks.csv", 2), (first!.KnownAs[0].File, first.KnownAs[0].Line));

        folder.With(
            "attendance/weeks.csv",
            MarksHeader,
            $"999001,A950000178301,{marks}",
            $"999001,B801200005001,{marks}"
        );
        await folder.LoadAsync();

        Assert.Equal(["A950000178301", "B801200005001"], await KeysAsync(folder));
        Assert.Equal(2, (await folder.ChildrenAsync()).Count);
        Assert.Empty(await folder.AskAsync<long>(NobodysEntries));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_person_stays_while_another_file_names_them(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine))
            .With("census/autumn.csv", CensusHeader, Odalie("02/10/2025"), $"02/10/2025,{Caspian}")
            .With("attendance/weeks.csv", MarksHeader, @"999001,A950000178301,06/10/2025,/,\,/,\,/,\,/,\,/,\");
        await folder.LoadAsync();
        var before = await folder.ChildrenAsync();

        folder.With("census/autumn.csv", CensusHeader, $"02/10/2025,{Caspian}");
        await folder.LoadAsync();

        Assert.Equal(before, await folder.ChildrenAsync());
        Assert.Equal(["A950000178301", "B801200005001"], await KeysAsync(folder));
        Assert.Equal(
            [null],
            await folder.AskAsync<string?>("select family_name from record_person where upn = 'A950000178301'")
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_census_of_a_later_day_is_believed_whenever_it_is_loaded(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine)).With(
            "census/2026-spring.csv",
            CensusHeader,
            Odalie("15/01/2026", surname: "Oakhollow", postcode: "HW9 9ZZ", school: "999003", year: 8)
        );
        await folder.LoadAsync();

        folder.With("census/2025-autumn.csv", CensusHeader, Odalie("02/10/2025"));
        await folder.LoadAsync();

        var child = await folder.OpenAsync(Assert.Single(await folder.ChildrenAsync()));
        Assert.Equal(
            ("Odalie Oakhollow", "999003", true, "HW99ZZ"),
            (child!.Name, child.SchoolUrn, child.OnRoll, child.KnownAs[0].Postcode)
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task When_the_later_census_is_corrected_away_the_earlier_speaks_again(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine))
            .With("census/2025-autumn.csv", CensusHeader, Odalie("02/10/2025"), $"02/10/2025,{Caspian}")
            .With(
                "census/2026-spring.csv",
                CensusHeader,
                Odalie("15/01/2026", surname: "Oakhollow", born: "03/05/2011", school: "999003"),
                $"15/01/2026,{Caspian}"
            );
        await folder.LoadAsync();

        folder.With("census/2026-spring.csv", CensusHeader, $"15/01/2026,{Caspian}");
        await folder.LoadAsync();

        var child = await folder.OpenAsync((await folder.ChildrenAsync())[0]);
        Assert.Equal(
            ("Odalie Fenwright", new DateOnly(2012, 5, 3), "999001"),
            (child!.Name, child.BirthDate, child.SchoolUrn)
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whatever_the_order_of_loading_the_same_people_come_of_it(Engine engine)
    {
        (string Path, string[] Lines)[] files =
        [
            ("census/2025-autumn.csv", [CensusHeader, Odalie("02/10/2025"), $"02/10/2025,{Caspian}"]),
            ("census/2026-spring.csv", [CensusHeader, Odalie("15/01/2026", surname: "Oakhollow", school: "999003")]),
            ("census/2026-summer.csv", [CensusHeader, Odalie("21/05/2026", born: "", postcode: "HW9 9ZZ")]),
            ("care/ssd_person.csv", [PersonHeader, "77,Odalie,Oakhollow,F,2012-05-03,,WBRI,", PersonCaspian]),
        ];
        var together = await ToldAsync(engine, [files]);
        Assert.Equal(4, together.Count);

        Assert.Equal(together, await ToldAsync(engine, files.Select(file => new[] { file })));
        Assert.Equal(together, await ToldAsync(engine, files.Reverse().Select(file => new[] { file })));
        Assert.Equal(
            together,
            await ToldAsync(
                engine,
                [
                    [files[2], files[0]],
                    [files[3], files[1]],
                ]
            )
        );
    }

    private const string NobodysEntries =
        "select e.person from record_entry e left join record_person p on p.id = e.person where p.id is null";

    private static async Task<IReadOnlyList<string>> ToldAsync(
        Engine engine,
        IEnumerable<(string Path, string[] Lines)[]> loads
    )
    {
        await using var folder = await LoadedFolder.MakeAsync(engine);
        foreach (var load in loads)
        {
            foreach (var (path, lines) in load)
                folder.With(path, lines);
            await folder.LoadAsync();
        }

        return await folder.AskAsync<string>(
            """
            select p.source_key || ' ' || coalesce(p.given_name, '-') || ' ' || coalesce(p.family_name, '-') || ' '
                   || coalesce(p.birth_date, '-') || ' ' || p.postcodes || ' ' || coalesce(p.school, '-') || ' '
                   || coalesce(p.on_roll_at, '-') || ' ' || f.path || ' ' || c.sought_name || ' '
                   || (select count(*) from record_person o where o.child = p.child)
            from record_person p
            join record_child c on c.id = p.child
            left join intake_file f on f.number = p.file
            order by 1
            """
        );
    }

    private static Task<IReadOnlyList<string>> KeysAsync(LoadedFolder folder) =>
        folder.AskAsync<string>("select source_key from record_person order by source_key");
}
