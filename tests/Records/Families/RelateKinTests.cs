using Headwater.Records.Families;
using static Headwater.Tests.Records.Families.Told;

namespace Headwater.Tests.Records.Families;

public class RelateKinTests
{
    private static readonly HomeTold[] AtA = [Census("2023-10", A), Census("2024-10", A), Census("2025-10", A)];

    [Fact]
    public void One_name_at_one_postcode_is_likely_a_household_and_brother_and_sister()
    {
        var ties = Relate(Child(1, "fernleaf", "2012-05", AtA), Child(2, "fernleaf", "2014-07", AtA));

        Assert.Equal("LivesWith Likely 2023-10; Sibling Likely 2023-10", InShort(ties));
        Assert.All(ties, tie => Assert.Equal(Rests.SamePostcode | Rests.SameName, tie.Rests & ~Rests.SameBirthDate));
    }

    [Fact]
    public void A_postcode_alone_says_nothing() =>
        Assert.Empty(Relate(Child(1, "fernleaf", "2012-05", AtA), Child(2, "tidewell", "2014-07", AtA)));

    [Fact]
    public void One_full_address_is_sure_and_two_flats_are_two_households()
    {
        HomeTold[] three = [Address("2020-01", null, A, "Flat 3, 12 Weir Lane")];
        HomeTold[] four = [Address("2020-01", null, A, "Flat 4, 12 Weir Lane")];

        Assert.Equal(
            "LivesWith Sure 2020-01; Sibling Likely 2020-01",
            InShort(Relate(Child(1, "fernleaf", "2012-05", three), Child(2, "fernleaf", "2014-07", three)))
        );
        Assert.Equal(
            "LivesWith Likely 2020-01",
            InShort(Relate(Child(1, "fernleaf", "2012-05", three), Child(2, "tidewell", "2014-07", three)))
        );
        Assert.Empty(Relate(Child(1, "fernleaf", "2012-05", three), Child(2, "fernleaf", "2014-07", four)));
    }

    [Fact]
    public void A_family_that_a_service_states_is_stated_wherever_the_two_live()
    {
        var ties = Relate(
            Child(1, "fernleaf", "2012-05", AtA, family: "4:7"),
            Child(2, "fernleaf", "2014-07", [Census("2024-10", B)], family: "4:7")
        );

        Assert.Equal("Sibling Stated", InShort(ties));
    }

    [Fact]
    public void Twins_share_name_and_birth_date_and_not_the_given_name()
    {
        var twins = Relate(Child(1, "fernleaf", "2012-05", AtA), Child(2, "fernleaf", "2012-05", AtA));
        var onesRecords = Relate(
            Child(1, "fernleaf", "2012-05", AtA, given: "robin"),
            Child(2, "fernleaf", "2012-05", AtA, given: "robin")
        );

        Assert.Contains(twins, tie => tie.Relation is Relation.Twin);
        Assert.Empty(onesRecords);
    }

    [Fact]
    public void Children_of_one_name_born_five_months_apart_are_not_of_one_mother()
    {
        var ties = Relate(Child(1, "fernleaf", "2012-05", AtA), Child(2, "fernleaf", "2012-10", AtA));

        Assert.Equal("LivesWith Likely 2023-10; HalfOrStep Likely 2023-10", InShort(ties));
    }

    [Fact]
    public void Other_names_that_move_together_are_likely_a_household_and_half_or_step()
    {
        HomeTold[] moves = [Census("2023-10", A), Census("2024-10", A), Census("2025-01", B), Census("2025-10", B)];

        var ties = Relate(Child(1, "fernleaf", "2012-05", moves), Child(2, "tidewell", "2014-07", moves));

        Assert.Equal(
            "LivesWith Likely 2023-10 to 2025-01; LivesWith Likely 2025-01; HalfOrStep Likely 2023-10",
            InShort(ties)
        );
    }

    [Fact]
    public void A_contact_about_both_on_one_day_speaks_for_one_household()
    {
        var ties = Relate(
            Child(1, "fernleaf", "2012-05", AtA, heard: "2024-03-01/1A"),
            Child(2, "tidewell", "2014-07", AtA, heard: "2024-03-01/1A")
        );

        Assert.Equal("LivesWith Likely 2023-10; HalfOrStep Likely 2023-10", InShort(ties));
    }

    [Fact]
    public void A_separation_ends_the_household_and_not_that_they_are_brother_and_sister()
    {
        var leaves = Child(
            1,
            "fernleaf",
            "2012-05",
            [Census("2023-10", A), Census("2024-05", A), Census("2024-10", B)]
        );
        var taken = Child(3, "fernleaf", "2010-05", [Census("2023-10", A), Placed("2024-02", null, C)]);
        var stays = Child(2, "fernleaf", "2014-07", AtA);

        Assert.Equal("LivesWith Likely 2023-10 to 2024-10; Sibling Likely 2023-10", InShort(Relate(leaves, stays)));
        Assert.Equal("LivesWith Likely 2023-10 to 2024-02; Sibling Likely 2023-10", InShort(Relate(stays, taken)));
    }

    [Fact]
    public void Foster_carers_house_nobody_s_family_but_siblings_may_be_placed_together()
    {
        HomeTold[] fostered = [Census("2022-10", A), Placed("2024-02", null, C)];
        HomeTold[] fosteredToo = [Census("2022-10", B), Placed("2024-02", null, C)];
        HomeTold[] lodging = [Census("2024-10", C), Census("2025-10", C)];

        Assert.Empty(Relate(Child(1, "fernleaf", "2012-05", fostered), Child(2, "tidewell", "2014-07", fosteredToo)));
        Assert.Empty(Relate(Child(1, "fernleaf", "2012-05", fostered), Child(2, "fernleaf", "2014-07", lodging)));
        Assert.Equal(
            "LivesWith Likely 2022-10 to 2024-02; PlacedWith Likely 2024-02; Sibling Likely 2022-10",
            InShort(Relate(Child(1, "fernleaf", "2012-05", fostered), Child(2, "fernleaf", "2014-07", fostered)))
        );
    }

    [Fact]
    public void Where_adopters_live_ties_the_old_life_to_nobody()
    {
        var before = Child(
            1,
            "fernleaf",
            "2018-05",
            [Census("2022-10", A), Placed("2024-02", "2025-02", null, StayKind.WithAdopters)]
        );
        var after = Child(2, "tidewell", "2018-05", [Census("2025-10", C)], given: "robin");
        var theirs = Child(3, "tidewell", "2015-05", [Census("2024-10", C), Census("2025-10", C)]);

        Assert.Empty(Relate(before, after));
        Assert.Empty(Relate(before, theirs));
    }

    [Fact]
    public void A_common_name_at_a_crowded_postcode_may_be_chance_and_a_rare_one_is_not()
    {
        var neighbours = Enumerable.Range(10, 20).Select(child => Child(child, $"name{child}", "2011-05", AtA));
        Kin[] all =
        [
            Child(1, "common", "2012-05", AtA),
            Child(2, "common", "2014-07", AtA),
            Child(3, "rare", "2012-05", AtA),
            Child(4, "rare", "2014-07", AtA),
            .. neighbours,
        ];
        var crowd = new Neighbours(
            all,
            new Dictionary<string, double> { ["common"] = 1 / 64.0 },
            new HashSet<string>()
        );
        var few = new Neighbours(
            all[..4],
            new Dictionary<string, double> { ["common"] = 1 / 64.0 },
            new HashSet<string>()
        );

        Assert.Empty(RelateKin.Of(all[0], all[1], crowd));
        Assert.NotEmpty(RelateKin.Of(all[2], all[3], crowd));
        Assert.NotEmpty(RelateKin.Of(all[0], all[1], few));
    }

    [Fact]
    public void A_school_s_postcode_and_one_of_many_families_say_nothing_alone()
    {
        var many = Enumerable
            .Range(10, Neighbours.ManyNames)
            .Select(child => Child(child, $"name{child}", "2011-05", AtA));
        Kin[] two = [Child(1, "fernleaf", "2012-05", AtA), Child(2, "fernleaf", "2014-07", AtA)];
        var school = new Neighbours(two, new Dictionary<string, double>(), new HashSet<string> { A });
        var office = new Neighbours([.. two, .. many], new Dictionary<string, double>(), new HashSet<string>());

        Assert.Empty(RelateKin.Of(two[0], two[1], school));
        Assert.Empty(RelateKin.Of(two[0], two[1], office));
        Assert.Equal([PlaceMark.School], school.MarksOf(A));
        Assert.Equal([PlaceMark.ManyFamilies], office.MarksOf(A));
    }

    [Fact]
    public void Two_who_were_at_a_postcode_one_after_the_other_never_lived_together()
    {
        var before = Child(1, "fernleaf", "2012-05", [Census("2020-10", A), Census("2021-10", B)]);
        var after = Child(2, "fernleaf", "2014-07", [Census("2022-10", A)]);

        Assert.Empty(Relate(before, after));
    }

    private static List<Tie> Relate(Kin left, Kin right) =>
        RelateKin.Of(
            left,
            right,
            new Neighbours([left, right], new Dictionary<string, double>(), new HashSet<string>())
        );

    private static string InShort(IEnumerable<Tie> ties) =>
        string.Join(
            "; ",
            ties.Select(tie =>
                $"{tie.Relation} {tie.Sureness}{(tie.From is { } from ? $" {from:yyyy-MM}" : "")}{(tie.Until is { } until ? $" to {until:yyyy-MM}" : "")}"
            )
        );
}
