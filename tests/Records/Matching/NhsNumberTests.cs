using Headwater.Records.Matching;
using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Doubts;

namespace Headwater.Tests.Records.Matching;

/// <summary>An NHS number joins and parts as a pupil number does. Numbers that begin with 999 are given to nobody.</summary>
public class NhsNumberTests
{
    private const string Hers = "9999458076";
    private const string Another = "9993021571";

    private static readonly Dictionary<string, Meaning> Columns = new()
    {
        ["given"] = Meaning.GivenName,
        ["family"] = Meaning.FamilyName,
        ["born"] = Meaning.BirthDate,
        ["nhs"] = Meaning.NhsNumber,
    };

    [Theory]
    [InlineData(Hers, Hers, true)]
    [InlineData(Hers, Another, false)]
    [InlineData(Hers, "9999999999", true)] // what forms are filled with says nothing against it
    [InlineData(Hers, "9993021572", true)] // nor does a number whose check digit is wrong
    public void Two_valid_numbers_part_records_that_are_alike_in_all_else(string one, string other, bool together)
    {
        var of = MatchPersons
            .Run(
                Some.Table(
                    Columns,
                    [.. Everybody(), $"Odalie,Fenwright,2012-05-03,{one}", $"Odalie,Fenwright,2012-05-03,{other}"]
                )
            )
            .ClusterOf;

        Assert.Equal(together, of[^2] == of[^1]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_load_joins_by_the_number_that_social_care_and_another_of_its_files_tell(Engine engine)
    {
        await using var folder = await TwoAsync(engine, Hers, Hers);
        var child = await TwoRecords.ChildAsync(folder, "77");

        Assert.Equal(child, await TwoRecords.ChildAsync(folder, "78"));
        var joined = await new OpenWhoIsWho(folder.Database, TimeProvider.System).RunAsync(child, LoadedFolder.Someone);
        Assert.Equal([Hers, Hers], joined?.Sides.Select(side => side.NhsNumber));
        Assert.Contains(joined?.Sides ?? [], side => side.Because is "the same NHS number");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_load_keeps_apart_by_two_numbers_whoever_is_alike_in_all_else(Engine engine)
    {
        await using var one = await TwoAsync(engine, Hers, "9999458077", family: "Fenwright");
        Assert.Equal(await TwoRecords.ChildAsync(one, "77"), await TwoRecords.ChildAsync(one, "78"));

        await using var two = await TwoAsync(engine, Hers, Another, family: "Fenwright", exact: false);
        Assert.NotEqual(await TwoRecords.ChildAsync(two, "77"), await TwoRecords.ChildAsync(two, "78"));
    }

    private static async Task<LoadedFolder> TwoAsync(
        Engine engine,
        string one,
        string other,
        string family = "Oakhollow",
        bool exact = true
    )
    {
        var folder = (await LoadedFolder.MakeAsync(engine))
            .With(
                "care/ssd_person.csv",
                "pers_person_id,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob",
                "77,Odalie,Fenwright,F,WBRI,2012-05-03",
                $"78,Odalie,{family},F,WBRI,2012-05-03"
            )
            .With(
                "care/ssd_address.csv",
                "addr_table_id,addr_person_id,addr_address_postcode,addr_address_start_date",
                "1,77,HW3 4QT,2020-01-01",
                $"2,78,{(exact ? "HW3 4QT" : "HW3 4QS")},2020-01-01"
            )
            .With(
                "care/ssd_linked_identifiers.csv",
                "link_table_id,link_person_id,link_identifier_type,link_identifier_value,link_valid_from_date,link_valid_to_date",
                $"1,77,NHS Number,{one},,",
                $"2,78,NHS Number,{other},,"
            );
        await folder.LoadAsync();
        return folder;
    }

    // Everybody twice, so that names and days have something to be weighed against.
    private static IEnumerable<string> Everybody() =>
        from record in Enumerable.Range(0, 400)
        let i = record / 2
        let given = $"{"AEIOU"[i % 5]}{"bdlmn"[i / 5 % 5]}a{"rstvz"[i / 25 % 5]}{"aeio"[i % 4]}"
        let family = $"{"BDFGH"[i / 3 % 5]}oo{"klmnp"[i / 15 % 5]}wick{"abc"[i % 3]}"
        select $"{given},{family},{2005 + (i % 12)}-{1 + (i % 11):00}-{1 + (i * 7 % 27):00},";
}
