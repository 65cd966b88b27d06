using System.IO.Compression;
using System.Text;
using Headwater.Access;
using Headwater.Need.Levels.Lists;
using Headwater.Privacy.Corrections;
using Headwater.Privacy.Requests;
using Headwater.Privacy.Retention;
using Headwater.Records.Families;
using Headwater.Records.Schools;
using Headwater.Records.Timelines;
using Headwater.Tests.Records;

namespace Headwater.Tests.Privacy.Requests;

/// <summary>A council that is asked for the file of somebody who was in care, and has a brother.</summary>
public abstract class RequestCase
{
    protected static DateOnly Came { get; } = new(2026, 11, 2);
    protected static Caller Analyst { get; } = LoadedFolder.Someone with { Name = "analyst" };
    protected static Caller Second { get; } = LoadedFolder.Someone with { Name = "second", Role = Role.TeamManager };
    protected static Caller Officer { get; } =
        LoadedFolder.Someone with
        {
            Name = "officer",
            Role = Role.InformationOfficer,
        };

    protected MovingClock Clock { get; } = new();

    private protected AskForFile Ask(LoadedFolder folder) => new(folder.Database, Clock);

    private protected ListRequests List(LoadedFolder folder) => new(folder.Database, Clock);

    private protected OpenRequest Open(LoadedFolder folder) =>
        new(
            folder.Database,
            new GatherFile(
                folder.Database,
                new OpenChild(folder.Database, Clock),
                new OpenFamily(folder.Database, Clock),
                new OpenAssessment(folder.Database, Clock),
                new ListCorrections(folder.Database, Clock),
                new ListSchools(folder.Database),
                Clock
            ),
            Clock
        );

    private protected DecideItems Decide(LoadedFolder folder) => new(folder.Database, Open(folder), Clock);

    private protected FinishReview Finish(LoadedFolder folder) => new(folder.Database, Open(folder), Clock);

    private protected AgreeCopy Agree(LoadedFolder folder) => new(folder.Database, Open(folder), Clock);

    private protected MakeCopy Make(LoadedFolder folder) => new(Open(folder), Schedule.Default, Clock);

    private protected async Task<long> AskedAsync(LoadedFolder folder)
    {
        var (number, refusal) = await Ask(folder)
            .RunAsync(await OdalieAsync(folder), Asker.CareLeaver, "Odalie Fenwright", "Passport", Came, Analyst);
        Assert.Null(refusal);
        return number ?? 0;
    }

    private protected async Task<long> AgreedAsync(LoadedFolder folder)
    {
        var number = await AskedAsync(folder);
        Assert.Null(await Decide(folder).RestAsync(number, "About others.", Analyst));
        Assert.Null(await Finish(folder).RunAsync(number, Analyst));
        Assert.Null(await Agree(folder).RunAsync(number, Second));
        return number;
    }

    private protected static async Task<long> OdalieAsync(LoadedFolder folder) =>
        Assert.Single(await folder.AskAsync<long>("select child from record_person where source_key = '501'"));

    protected static Dictionary<string, string> Unzip(byte[]? zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip ?? []));
        var files = new Dictionary<string, string>();
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            files[entry.FullName] = reader.ReadToEnd();
        }

        return files;
    }

    // Two of one family at one address: one was in care, and is grown now.
    private protected static async Task<LoadedFolder> FamilyAsync(
        Engine engine,
        string episode = "501,10/06/2010,S,C2,N1,U6,PR4,01/03/2012,E4A,,HW2 2BB,HW3 3CC,"
    )
    {
        var folder = (await LoadedFolder.MakeAsync(engine))
            .With(
                "care/ssd_person.csv",
                "pers_person_id,pers_forename,pers_surname,pers_sex,pers_dob,pers_ethnicity",
                "501,Odalie,Fenwright,F,2002-05-03,WBRI",
                "502,Bryn,Fenwright,M,2004-02-01,WBRI"
            )
            .With("care/ssd_family.csv", "fami_table_id,fami_family_id,fami_person_id", "1,900,501", "2,900,502")
            .With(
                "care/ssd_address.csv",
                "addr_table_id,addr_address_json,addr_person_id,addr_address_type,addr_address_start_date,addr_address_end_date,addr_address_postcode",
                """1,"{""HOUSE"":""12"",""STREET"":""Weir Lane""}",501,Home,2005-01-01,2010-06-10,HW3 4QT""",
                """2,"{""HOUSE"":""12"",""STREET"":""Weir Lane""}",502,Home,2005-01-01,2012-06-10,HW3 4QT"""
            )
            .With(
                "care/ssd_contacts.csv",
                "cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code,cont_contact_source_desc",
                "1,501,2020-03-04,1A,a neighbour called Orla Tansy"
            )
            .With(
                "care/ssd_involvements.csv",
                "invo_involvements_id,invo_person_id,invo_professional_id,invo_professional_role_id,invo_involvement_start_date,invo_involvement_end_date",
                "1,501,W77,ALLOCATED CASE WORKER,2010-06-10,2012-03-01"
            )
            .With("ssda903/2012/header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "501,F,03/05/2002,WBRI,,,")
            .With(
                "ssda903/2012/episodes.csv",
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
                episode
            );
        await folder.LoadAsync();
        return folder;
    }
}
