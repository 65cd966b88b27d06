using Headwater.Access;
using Headwater.Tests.Records;
using Headwater.Tests.Records.Families;
using Headwater.Vocabulary;

namespace Headwater.Tests.Access.Reaches;

/// <summary>
/// Children whom files give workers: Ada is SW1's and Ben is SW2's, both of the team North; Cy is SW3's, of South; Di was
/// SW1's until 2020; Eve is at school and no service knows her.
/// </summary>
internal static class HeldChildren
{
    public const string Millrace = "999001";

    private const string Persons = "pers_person_id,pers_forename,pers_surname,pers_sex,pers_dob,pers_ethnicity";

    private const string Involved =
        "invo_involvements_id,invo_professional_id,invo_professional_role_id,invo_professional_team,invo_involvement_start_date,invo_involvement_end_date,invo_worker_change_reason,invo_person_id,invo_referral_id";

    public static async Task<LoadedFolder> MakeAsync(Engine engine)
    {
        var folder = (await LoadedFolder.MakeAsync(engine))
            .With(
                "care/ssd_person.csv",
                Persons,
                "77001,Ada,Alderfield,F,2012-05-03,WBRI",
                "77002,Ben,Birchmoor,M,2013-06-04,WBRI",
                "77003,Cy,Cedarholt,M,2014-07-05,WBRI",
                "77004,Di,Dogwood,F,2011-08-06,WBRI"
            )
            .With(
                "care/ssd_professionals.csv",
                "prof_professional_id,prof_staff_id,prof_professional_name,prof_social_worker_registration_no,prof_professional_job_title",
                "SW1,SW1,Sam Madeup,,social worker",
                "SW2,SW2,Toni Madeup,,social worker",
                "SW3,SW3,Uli Madeup,,social worker"
            )
            .With(
                "care/ssd_involvements.csv",
                Involved,
                "i1,SW1,social worker,North,2026-01-05,,,77001,",
                "i2,SW2,social worker,North,2026-02-05,,,77002,",
                "i3,SW3,social worker,South,2026-03-05,,,77003,",
                "i4,SW1,social worker,North,2019-03-05,2020-03-05,,77004,"
            )
            .With(
                "census/2025-autumn.csv",
                FamilyFiles.CensusHeader,
                FamilyFiles.Pupil("02/10/2025", 1, "Elmstead", "Eve", "03/05/2012", "HW3 4QT"),
                FamilyFiles.Pupil("02/10/2025", 2, "Alderfield", "Ada", "03/05/2012", "HW3 4QT")
            );
        await folder.LoadAsync();
        return folder;
    }

    /// <summary>A policy by which practitioners and managers see as far as is said.</summary>
    public static ReachPolicy Narrow(Reach practitioner, Reach manager = Reach.Team) =>
        ReachPolicy.Default with
        {
            Name = "A narrow one",
            Reaches = new Dictionary<Role, Reach> { [Role.Practitioner] = practitioner, [Role.TeamManager] = manager },
        };

    public static Caller Sees(Reach reach, string? worker = null, string? team = null, SourceSystem? service = null) =>
        new(LoadedFolder.Someone.Authority, "sam", "Sam Madeup", Role.Practitioner, Team: team, Worker: worker)
        {
            Policy = Narrow(reach),
            Service = service,
        };

    public static async Task<long> ChildAsync(this LoadedFolder folder, string givenName) =>
        Assert.Single(
            await folder.AskAsync<long>(
                $"select id from record_child where given_name = '{givenName}' and joined_into is null"
            )
        );

    /// <summary>The given names of the children whom a caller sees.</summary>
    public static async Task<string> SeenAsync(this LoadedFolder folder, Caller caller)
    {
        var seen = new List<string>();
        await using var work = await folder.Database.ReadAsync();
        foreach (var child in await folder.ChildrenAsync())
            if (await work.SeesAsync(child, caller))
                seen.AddRange(await folder.AskAsync<string>($"select given_name from record_child where id = {child}"));
        return string.Join(' ', seen.Order(StringComparer.Ordinal));
    }
}
