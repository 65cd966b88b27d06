using Headwater.Records.Families;
using Headwater.Vocabulary;

namespace Headwater.Tests.Records.Families;

/// <summary>Files about a family or two, and what is kept of them in short.</summary>
internal static class FamilyFiles
{
    public const string CensusHeader =
        "ReferenceDate,URN,UPN,Surname,Forename,DOB,Sex,PostCode,NCyearActual,SENprovision,FormerUPN,LEA,EntryDate,EnrolStatus";
    public const string PersonHeader = "pers_person_id,pers_forename,pers_surname,pers_sex,pers_dob,pers_ethnicity";
    public const string AddressHeader =
        "addr_table_id,addr_address_json,addr_person_id,addr_address_type,addr_address_start_date,addr_address_end_date,addr_address_postcode";
    public const string FamilyHeader = "fami_table_id,fami_family_id,fami_person_id";
    public const string PlacementHeader =
        "clap_cla_placement_id,clap_cla_id,clap_person_id,clap_cla_placement_start_date,clap_cla_placement_type,clap_cla_placement_provider,clap_cla_placement_end_date,clap_cla_placement_postcode";

    public static string Home(int number, int person, string flat, string from, string until) =>
        $$"""{{number}},"{""FLAT"":""{{flat}}"",""HOUSE"":""12"",""STREET"":""Weir Lane""}",{{person}},Home,{{from}},{{until}},HW3 4QT""";

    public static string Pupil(
        string census,
        int child,
        string surname,
        string forename,
        string born,
        string postcode,
        string school = "999001"
    )
    {
        var digits = $"{child:00000000000}0";
        return $"{census},{school},{Upn.CheckLetter($"A{digits}")}{digits},{surname},{forename},{born},F,{postcode},8,N,,999,01/09/2023,C";
    }

    public static async Task<long> ChildAsync(LoadedFolder folder, string given) =>
        Assert.Single(
            await folder.AskAsync<long>(
                $"select id from record_child where given_name = '{given}' and joined_into is null"
            )
        );

    public static async Task<Family> FamilyAsync(LoadedFolder folder, long child) =>
        await new OpenFamily(folder.Database, TimeProvider.System).RunAsync(child, LoadedFolder.Someone)
        ?? throw new InvalidOperationException("There is no such child.");

    public static string Stays(Family family) =>
        string.Join(
            "; ",
            family.Stays.Select(known =>
                $"{(known.Stay.Kind is StayKind.Home ? "" : $"{known.Stay.Kind} ")}{known.Stay.Postcode} {Days(known.Stay.From, known.Stay.Until)}"
            )
        );

    public static string Ties(Family family) =>
        string.Join(
            "; ",
            family.Relatives.Select(relative =>
                $"{relative.Child}: {string.Join(", ", relative.Ties.Select(tie => $"{tie.Relation} {tie.Sureness}{(tie.From is null ? "" : $" {Days(tie.From, tie.Until)}")}"))}"
            )
        );

    public static string Days(DateOnly? from, DateOnly? until) =>
        $"{from:yyyy-MM-dd} {(until is { } end ? $"to {end:yyyy-MM-dd}" : "on")}";
}
