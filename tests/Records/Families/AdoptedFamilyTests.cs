using Headwater.Records.Families;
using Headwater.Vocabulary;
using static Headwater.Tests.Records.Families.FamilyFiles;

namespace Headwater.Tests.Records.Families;

/// <summary>Homes and family of a child who was adopted: nothing leads from the old life to the new.</summary>
public class AdoptedFamilyTests
{
    private static readonly DateOnly Order = new(2024, 6, 14);

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_family_of_neither_life_leads_to_the_other(Engine engine)
    {
        await using var folder = await LoadedFolder.MakeAsync(engine);
        folder
            .With(
                "care/ssd_cla_episodes.csv",
                "clae_cla_episode_id,clae_person_id,clae_cla_placement_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_primary_need_code,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_cla_id,clae_referral_id,clae_entered_care_date",
                "e1,77,p1,2021-01-07,S,N1,2024-06-14,E11,c1,r1,2021-01-07"
            )
            .With(
                "care/ssd_person.csv",
                PersonHeader,
                "77,Odalie,Fenwright,F,2017-05-03,WBRI",
                "90,Marlis,Oakhollow,F,2017-05-03,WBRI",
                "91,Quill,Oakhollow,M,2013-02-01,WBRI",
                "92,Perrin,Fenwright,M,2015-02-01,WBRI"
            )
            .With(
                "care/ssd_address.csv",
                AddressHeader,
                Home(1, 77, "3", "2023-01-01", ""),
                Home(2, 90, "3", "2023-01-01", ""),
                Elsewhere(3, 77, "2024-07-01"),
                Elsewhere(4, 91, "2022-01-01"),
                Home(5, 92, "3", "2020-01-01", "")
            );
        await folder.LoadAsync();

        var old = await FamilyAsync(folder, await ChildAsync(folder, "Odalie"));
        var after = await FamilyAsync(folder, await ChildAsync(folder, "Marlis"));
        var brother = await ChildAsync(folder, "Perrin");

        Assert.Equal("HW34QT 2023-01-01 to 2024-06-14", Stays(old));
        Assert.All(old.Stays, known => Assert.True(known.Stay.ToldUntil <= Order));
        Assert.Equal([brother], old.Relatives.Select(relative => relative.Child));
        Assert.DoesNotContain(after.Relatives, relative => relative.Child == old.Child);
        Assert.All(old.Relatives.SelectMany(relative => relative.Ties), tie => Assert.True(!(tie.ToldUntil > Order)));

        static string Elsewhere(int number, int person, string from) =>
            Home(number, person, "8", from, "").Replace("HW3 4QT", "HW5 1AB", StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Where_adopters_live_is_not_kept_neither_postcode_nor_address(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine))
            .With("care/ssd_person.csv", PersonHeader, "77,Odalie,Fenwright,F,2017-05-03,WBRI")
            .With("care/ssd_cla_placement.csv", PlacementHeader, "p1,c1,77,2023-01-07,A3,PR4,,HW9 9XX");
        await folder.LoadAsync();

        var stay = Assert.Single((await FamilyAsync(folder, await ChildAsync(folder, "Odalie"))).Stays);

        Assert.Equal((StayKind.WithAdopters, null, null), (stay.Stay.Kind, stay.Stay.Postcode, stay.Stay.Address));
        var facts = new KinFacts(new Dictionary<int, DateOnly>());
        facts.Take(
            1,
            new Entry(Kind.Placement, Order, null, "A3", 0, 1, 2),
            """{"postcode":"HW9 9XX","address":"12 Weir Lane"}"""
        );
        Assert.Equal((null, null), facts.Find(1)?.Homes.Select(home => (home.Postcode, home.Address)).Single());
    }
}
