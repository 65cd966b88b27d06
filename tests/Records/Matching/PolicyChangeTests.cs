using Headwater.Records.Matching.Identities;

namespace Headwater.Tests.Records.Matching;

/// <summary>A council signs another matching policy, and loads with it.</summary>
public class PolicyChangeTests
{
    private static readonly MatchPolicy Own = MatchPolicy.Default with
    {
        Name = "Our own",
        SignedBy = "Director (made up)",
        Join = 0.55,
        Doubt = 0.3,
    };

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Another_policy_matches_everyone_anew_though_no_file_says_anything_new(Engine engine)
    {
        await using var folder = await LoadedFolder.MakeAsync(engine);
        folder
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
        await folder.LoadAsync();
        Assert.Equal(2, (await folder.ChildrenAsync()).Count);
        Assert.Equal(0, (await folder.LoadAsync()).Entries);

        await folder.LoadAsync(policy: Own);

        var child = Assert.Single(await folder.ChildrenAsync());
        Assert.Equal(2, (await folder.OpenAsync(child))!.KnownAs.Count);
        Assert.Contains(
            $"by another matching policy: Our own, {Own.Date:O}, signed by Director (made up)",
            (await folder.AskAsync<string>("select about from access_trail order by number"))[2],
            StringComparison.Ordinal
        );
        Assert.Equal(0, (await folder.LoadAsync(policy: Own)).Entries);

        await folder.LoadAsync();
        Assert.Equal(2, (await folder.ChildrenAsync()).Count);
    }
}
