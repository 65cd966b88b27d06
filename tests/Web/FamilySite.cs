using Headwater.Access;
using Headwater.Intake.Submissions;
using Headwater.Records.Timelines;

namespace Headwater.Tests.Web;

/// <summary>The pages over the small borough and one family more: two on the roll of Millrace Academy, one at Weir Lane School, one in care.</summary>
public sealed class FamilySite : IAsyncLifetime
{
    public const string Ash = "Ash Rushmere";
    public const string Wren = "Wren Rushmere";
    public const string AtTheOtherSchool = "Reed Rushmere";
    public const string InCare = "Bay Rushmere";

    public RunningSite Running { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("headwater-web-");
        Write(
            folder,
            "school-census/2026-autumn/more-pupils.csv",
            "ReferenceDate,LEA,URN,UPN,FormerUPN,Surname,Forename,MiddleNames,PreferredSurname,DOB,Sex,Ethnicity,Language,PostCode,NCyearActual,EnrolStatus,EntryDate,PartTime,SENprovision,SENtype,FSMeligible,TermlySessionsPossible,TermlySessionsAuthorised,TermlySessionsUnauthorised",
            Pupil(SmallBorough.Millrace, 41, "Ash", "12/05/2013"),
            Pupil(SmallBorough.Millrace, 42, "Wren", "12/09/2014"),
            Pupil(SmallBorough.WeirLane, 43, "Reed", "12/01/2012")
        );
        Write(
            folder,
            "care/ssd_person.csv",
            "pers_person_id,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob",
            "841,Ash,Rushmere,F,WBRI,2013-05-12",
            "844,Bay,Rushmere,F,WBRI,2016-03-12"
        );
        Write(
            folder,
            "care/ssd_address.csv",
            "addr_table_id,addr_address_json,addr_person_id,addr_address_type,addr_address_start_date,addr_address_end_date,addr_address_postcode",
            """1,"{""FLAT"":""3"",""HOUSE"":""12"",""STREET"":""Lock Lane""}",841,Home,2021-02-03,,HW5 5EE""",
            """2,"{""FLAT"":""3"",""HOUSE"":""12"",""STREET"":""Lock Lane""}",844,Home,2021-02-03,2026-01-09,HW5 5EE"""
        );
        Write(
            folder,
            "care/ssd_cla_placement.csv",
            "clap_cla_placement_id,clap_cla_id,clap_person_id,clap_cla_placement_start_date,clap_cla_placement_type,clap_cla_placement_provider,clap_cla_placement_end_date,clap_cla_placement_postcode",
            "1,5,844,2026-01-09,U6,PR4,,HW9 9XX"
        );
        await new LoadFolder(
            new ReceiveFolder(await Running.DatabaseAsync(), new StoppedClock()),
            new StoppedClock()
        ).RunAsync(folder.FullName, Caller.AtTheTerminal(RunningSite.Authority, "test"));
        folder.Delete(recursive: true);
    }

    public ValueTask DisposeAsync() => Running.DisposeAsync();

    private static string Pupil(string school, int child, string forename, string born) =>
        $"01/10/2026,999,{school},{SmallBorough.Upn(child)},,Rushmere,{forename},,,{born},F,WBRI,ENG,HW5 5EE,8,C,01/09/2024,N,N,,N,130,2,6";

    private static void Write(DirectoryInfo folder, string path, params string[] lines)
    {
        var file = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? folder.FullName);
        File.WriteAllLines(file, lines);
    }
}
