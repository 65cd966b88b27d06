using Headwater.Access;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Doubts;
using Headwater.Records.Matching.Notices;
using Headwater.Vocabulary;

namespace Headwater.Tests.Records.Matching;

/// <summary>A pupil and social care's record of perhaps the same girl, and people who hear of what is decided about them.</summary>
internal static class TwoRecords
{
    public static readonly Caller Manager = LoadedFolder.Someone with { Name = "manager", Role = Role.TeamManager };

    public static readonly Caller Worker = LoadedFolder.Someone with
    {
        Name = "worker",
        Role = Role.Practitioner,
        Worker = "w9",
    };

    public static readonly Caller School = LoadedFolder.Someone with
    {
        Name = "school",
        Role = Role.SchoolInclusionLead,
        School = "999001",
    };

    public static void TellsNothingMore(Notice notice)
    {
        Assert.Empty(notice.Stood);
        Assert.Equal(("", null), (notice.Why, notice.Pair));
    }

    // The girl in care was adopted, and the school's record begins after the order.
    public static LoadedFolder WithOrder(LoadedFolder folder) =>
        folder.With(
            "care/ssd_cla_episodes.csv",
            "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_cla_id",
            "e1,77,2021-01-07,S,2022-06-14,E12,c1"
        );

    public static Task<IReadOnlyList<long>> PeopleAsync(LoadedFolder folder) =>
        folder.AskAsync<long>("select id from record_person where source_key in ('77', 'A950000178301')");

    public static async Task<IReadOnlyList<DoubtLine>> WaitingAsync(LoadedFolder folder) =>
        (await new ListDoubts(folder.Database, TimeProvider.System).RunAsync(0, 9, LoadedFolder.Someone)).Lines;

    public static async Task<IReadOnlyList<Notice>> ListAsync(LoadedFolder folder, Caller caller) =>
        (await new ListNotices(folder.Database, TimeProvider.System).RunAsync(0, 9, caller)).Lines;

    public static Task<long> CountAsync(LoadedFolder folder, Caller caller) =>
        new ListNotices(folder.Database, TimeProvider.System).CountAsync(caller);

    public static Task<Refusal?> ReadAsync(LoadedFolder folder, long notice, Caller caller) =>
        new ReadNotice(folder.Database, TimeProvider.System).RunAsync(notice, caller);

    public static async Task DecideAsync(LoadedFolder folder, Verdict verdict)
    {
        var people = await PeopleAsync(folder);
        Assert.Null(
            (
                await new DecidePair(folder.Database, TimeProvider.System).RunAsync(
                    people[0],
                    people[1],
                    verdict,
                    "The same mother.",
                    LoadedFolder.Someone,
                    moving: people
                )
            ).Refused
        );
    }

    public static async Task<long> ChildAsync(LoadedFolder folder, string key) =>
        (await folder.AskAsync<long>($"select child from record_person where source_key = '{key}'"))[0];

    // A pupil on the roll of 999001, and social care's record of perhaps the same girl.
    public static async Task<LoadedFolder> TwoAsync(Engine engine)
    {
        var folder = (await LoadedFolder.MakeAsync(engine))
            .With(
                "census/autumn.csv",
                "ReferenceDate,URN,UPN,Surname,Forename,DOB,Sex,PostCode,NCyearActual,SENprovision,FormerUPN,LEA,EntryDate,EnrolStatus",
                "02/10/2025,999001,A950000178301,Fenwright,Odalie,03/05/2012,F,HW3 4QT,8,K,,999,01/09/2023,C"
            )
            .With(
                "care/ssd_person.csv",
                "pers_person_id,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob",
                "77,Odalie,Oakhollow,F,WBRI,2012-05-04"
            );
        await folder.WithUsersAsync(
            LoadedFolder.Someone,
            Manager,
            Worker,
            School,
            School with
            {
                Name = "other school",
                School = "999002",
            }
        );
        await folder.LoadAsync();
        return folder;
    }
}
