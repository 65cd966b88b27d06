using Headwater.Access;
using Headwater.Vocabulary;

namespace Headwater.Tests.Records.Timelines;

public class LoadFolderTests
{
    private const string CensusHeader =
        "ReferenceDate,URN,UPN,Surname,Forename,DOB,Sex,PostCode,NCyearActual,SENprovision,FormerUPN,LEA,EntryDate,EnrolStatus,TermlySessionsPossible,TermlySessionsAuthorised";
    private const string MarksHeader = "URN,UPN,WeekStart,MonAM,MonPM,TueAM,TuePM,WedAM,WedPM,ThuAM,ThuPM,FriAM,FriPM";
    private const string PersonHeader =
        "pers_person_id,pers_forename,pers_surname,pers_sex,pers_dob,pers_gender,pers_ethnicity,pers_nationality";
    private const string AddressHeader =
        "addr_table_id,addr_person_id,addr_address_type,addr_address_start_date,addr_address_end_date,addr_address_postcode";
    private const string CareHeader =
        "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_primary_need_code,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_cla_id";
    private const string EpisodesHeader =
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";

    private const string Odalie = "999001,A950000178301,Fenwright,Odalie,03/05/2012,F,HW3 4QT";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_child_known_to_a_school_and_to_social_care_is_one_child_with_one_timeline(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine))
            .With("census/on-roll.csv", CensusHeader, $"02/10/2025,{Odalie},8,K,,999,01/09/2023,C,,")
            .With("attendance/weeks.csv", MarksHeader, @"999001,A950000178301,06/10/2025,/,\,O,O,/,\,I,I,/,\")
            .With("care/ssd_person.csv", PersonHeader, "77,Odalie,Fenwright,F,2012-05-03,,WBRI,")
            .With("care/ssd_address.csv", AddressHeader, "1,77,HOME,2020-01-01,,HW3 4QT")
            .With("care/ssd_cla_episodes.csv", CareHeader, "1,77,2025-09-01,S,N1,,,500");

        var loaded = await folder.LoadAsync();

        Assert.Equal(1, loaded.Children);
        var child = await folder.OpenAsync(Assert.Single(await folder.ChildrenAsync()));
        Assert.NotNull(child);
        Assert.Equal("Odalie Fenwright", child.Name);
        Assert.Equal(["77", "A950000178301"], child.KnownAs.Select(known => known.Key).Order(StringComparer.Ordinal));
        Assert.Superset(
            new HashSet<Kind> { Kind.OnRoll, Kind.WeekAttendance, Kind.CareEpisode },
            child.Entries.Select(told => told.Entry.Kind).ToHashSet()
        );
        var week = child.Entries.Single(told => told.Entry.Kind is Kind.WeekAttendance);
        Assert.Equal(
            (@"/\OO/\II/\", 4, "attendance/weeks.csv", 2),
            (week.Entry.Code, week.Entry.Amount, week.File, week.Entry.Line)
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Loading_the_same_files_again_changes_nothing(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine))
            .With("census/on-roll.csv", CensusHeader, $"02/10/2025,{Odalie},8,K,,999,01/09/2023,C,,")
            .With("attendance/weeks.csv", MarksHeader, @"999001,A950000178301,06/10/2025,/,\,O,O,/,\,I,I,/,\");
        await folder.LoadAsync();
        var before = await ContentsAsync(folder);

        var again = await folder.LoadAsync();

        Assert.Equal(0, again.Entries);
        Assert.Equal(before, await ContentsAsync(folder));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_corrected_file_takes_the_place_of_the_one_before(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine)).With(
            "census/on-roll.csv",
            CensusHeader,
            $"02/10/2025,{Odalie},8,K,,999,01/09/2023,C,,"
        );
        await folder.LoadAsync();
        var child = Assert.Single(await folder.ChildrenAsync());

        folder.With("census/on-roll.csv", CensusHeader, $"02/10/2025,{Odalie},8,E,,999,01/09/2023,C,,");
        await folder.LoadAsync();

        Assert.Equal([child], await folder.ChildrenAsync());
        var roll = (await folder.OpenAsync(child))!.Entries.Single(told => told.Entry.Kind is Kind.OnRoll);
        Assert.Equal(2, roll.Entry.Amount);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_two_systems_tell_is_kept_twice_and_counted_once(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine))
            .With("care/ssd_person.csv", PersonHeader, "77,Odalie,Fenwright,F,2012-05-03,,WBRI,")
            .With("care/ssd_cla_episodes.csv", CareHeader, "1,77,2025-09-01,S,N1,,,500")
            .With("ssda903/2026/episodes.csv", EpisodesHeader, "77,01/09/2025,S,C2,N1,U6,PR1,,,,HW3 4QT,HW3 4QT,");
        await folder.LoadAsync();

        var child = await folder.OpenAsync(Assert.Single(await folder.ChildrenAsync()));

        var stays = child!.Entries.Where(told => told.Entry.Kind is Kind.CareEpisode).ToList();
        Assert.Equal(2, stays.Count);
        Assert.Single(stays, told => told.AgainOf is null);
        Assert.Equal(1, child.Timeline.Of(Kind.CareEpisode).Length);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Two_children_who_turn_out_to_be_one_keep_the_older_number_and_the_other_leads_to_it(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine))
            .With("census/on-roll.csv", CensusHeader, $"02/10/2025,{Odalie},8,K,,999,01/09/2023,C,,")
            .With("care/ssd_person.csv", PersonHeader, "77,Odalie,Oakhollow,F,2012-05-04,,WBRI,")
            .With("care/ssd_cla_episodes.csv", CareHeader, "1,77,2025-09-01,S,N1,,,500");
        await folder.LoadAsync();
        var before = await folder.ChildrenAsync();
        Assert.Equal(2, before.Count);

        folder
            .With("care/ssd_person.csv", PersonHeader, "77,Odalie,Fenwright,F,2012-05-03,,WBRI,")
            .With("care/ssd_address.csv", AddressHeader, "1,77,HOME,2020-01-01,,HW3 4QT");
        await folder.LoadAsync();

        var child = Assert.Single(await folder.ChildrenAsync());
        Assert.Contains(child, before);
        var record = await folder.OpenAsync(child);
        Assert.Contains(record!.Entries, told => told.Entry.Kind is Kind.CareEpisode);
        Assert.Contains(record.Entries, told => told.Entry.Kind is Kind.OnRoll);
        var opened = new Headwater.Records.Timelines.OpenChild(folder.Database, TimeProvider.System);
        foreach (var number in before)
            Assert.Equal(child, await opened.NowAsync(number, LoadedFolder.Someone));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_child_s_page_opens_only_for_who_may_see_them_and_stands_on_the_trail(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine)).With(
            "census/on-roll.csv",
            CensusHeader,
            $"02/10/2025,{Odalie},8,K,,999,01/09/2023,C,,"
        );
        await folder.LoadAsync();
        var child = Assert.Single(await folder.ChildrenAsync());
        var lead = LoadedFolder.Someone with { Role = Role.SchoolInclusionLead, School = "999001" };

        Assert.NotNull(await folder.OpenAsync(child, lead));
        Assert.Null(await folder.OpenAsync(child, lead with { School = "999002" }));
        Assert.Null(await folder.OpenAsync(child, LoadedFolder.Someone with { Authority = "E09999998" }));
        Assert.Null(await folder.OpenAsync(child, LoadedFolder.Someone with { Role = Role.Administrator }));
        Assert.Equal(
            [1L],
            await folder.AskAsync<long>($"select count(*) from access_trail_child where child = {child}")
        );
    }

    private static async Task<IReadOnlyList<string>> ContentsAsync(LoadedFolder folder) =>
        [
            .. await folder.AskAsync<string>(
                "select child || ' ' || number || ' ' || kind || ' ' || on_day || ' ' || file || ' ' || line from record_entry order by child, number"
            ),
            .. await folder.AskAsync<string>(
                "select id || ' ' || child || ' ' || source_key from record_person order by id"
            ),
        ];
}
