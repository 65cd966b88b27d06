using Headwater.Records.Families;
using Headwater.Vocabulary;
using static Headwater.Tests.Records.Families.Told;

namespace Headwater.Tests.Records.Families;

public class FoldStaysTests
{
    [Fact]
    public void Census_after_census_at_one_postcode_is_one_stay_that_knows_its_first_and_last_line()
    {
        HomeTold[] told = [Census("2024-10-03", A), Census("2025-01-16", A), Census("2025-05-15", A)];

        var stay = Assert.Single(FoldStays.Of([.. told]));

        Assert.Equal(
            (Day("2024-10-03"), Day("2025-05-15"), (DateOnly?)null, 3),
            (stay.From, stay.ToldUntil, stay.Until, stay.Times)
        );
        Assert.Equal((told[0].At, told[2].At), (stay.First, stay.Last));
        Assert.False(stay.FromIsStated);
    }

    [Fact]
    public void A_move_ends_one_stay_and_begins_the_next_and_the_past_stays_as_it_was()
    {
        var before = FoldStays.Of([Census("2024-10", A), Census("2025-01", A)]);
        var after = FoldStays.Of([Census("2024-10", A), Census("2025-01", A), Census("2025-05", B)]);

        Assert.Equal("HW11AA 2024-10", InShort(before));
        Assert.Equal("HW11AA 2024-10 to 2025-05; HW22BB 2025-05", InShort(after));
        Assert.Equal(before[0].ToldUntil, after[0].ToldUntil);
    }

    [Fact]
    public void A_move_that_social_care_dates_begins_on_that_day()
    {
        var stays = FoldStays.Of([
            Census("2024-10", A),
            Address("2020-03-01", "2024-12-01", A),
            Address("2024-12-01", null, B),
            Census("2025-05", B),
        ]);

        Assert.Equal("HW11AA 2020-03 to 2024-12; HW22BB 2024-12", InShort(stays));
        Assert.All(stays, stay => Assert.True(stay.FromIsStated));
        Assert.True(stays[1].Tells(SourceSystem.Schools) && stays[1].Tells(SourceSystem.SocialCare));
    }

    [Fact]
    public void A_school_that_still_has_the_old_home_moves_nobody_back()
    {
        var stays = FoldStays.Of([
            Census("2024-10", A),
            Address("2024-12-01", null, B),
            Census("2025-01", A),
            Census("2025-05", A),
        ]);

        Assert.Equal("HW11AA 2024-10 to 2024-12; HW22BB 2024-12", InShort(stays));
    }

    [Fact]
    public void A_family_that_one_school_has_going_back_and_forth_did_so()
    {
        var stays = FoldStays.Of([Census("2023-10", A), Census("2024-01", B), Census("2024-05", A)]);

        Assert.Equal("HW11AA 2023-10 to 2024-01; HW22BB 2024-01 to 2024-05; HW11AA 2024-05", InShort(stays));
    }

    [Theory]
    [InlineData("HW11AX", "HW11AA 2024-10")]
    [InlineData(B, "HW11AA 2024-10 to 2025-01; HW22BB 2025-01 to 2025-05; HW11AA 2025-05")]
    public void One_wrong_letter_in_one_census_is_a_slip_and_another_postcode_is_not(string between, string stays) =>
        Assert.Equal(
            stays,
            InShort(FoldStays.Of([Census("2024-10", A), Census("2025-01", between), Census("2025-05", A)]))
        );

    [Fact]
    public void A_placement_ends_the_stay_at_home_and_what_a_school_says_meanwhile_is_no_move()
    {
        var stays = FoldStays.Of([
            Census("2023-10", A),
            Placed("2024-02", "2025-02", C),
            Census("2024-05", A),
            Census("2024-10", C),
            Census("2025-05", A),
        ]);

        Assert.Equal("HW11AA 2023-10 to 2024-02; Fostered HW33CC 2024-02 to 2025-02; HW11AA 2025-05", InShort(stays));
    }

    [Fact]
    public void A_child_comes_back_from_care_to_the_home_that_went_on_meanwhile()
    {
        var stays = FoldStays.Of([Address("2019-01", null, A), Placed("2024-02", "2025-02", C)]);

        Assert.Equal("HW11AA 2019-01 to 2024-02; Fostered HW33CC 2024-02 to 2025-02; HW11AA 2025-02", InShort(stays));
    }

    [Fact]
    public void A_placement_that_one_return_leaves_open_and_the_next_closes_is_closed()
    {
        var open = Placed("2024-02", null, C) with { Told = Day("2024-03-31") };

        Assert.Equal(
            "Fostered HW33CC 2024-02 to 2024-06; Institution HW22BB 2024-06",
            InShort(
                FoldStays.Of([open, Placed("2024-02", "2024-06", C), Placed("2024-06", null, B, StayKind.Institution)])
            )
        );
    }

    [Fact]
    public void The_order_in_which_lines_came_is_no_matter()
    {
        HomeTold[] told =
        [
            Census("2023-10", A),
            Placed("2024-02", "2025-02", C),
            Census("2024-05", A),
            Address("2020-03", "2024-01", B),
            Census("2025-05", A),
            Census("2025-10", B, SourceSystem.Sen2),
        ];
        var stays = FoldStays.Of([.. told]);

        for (var turn = 0; turn < told.Length; turn++)
        {
            told = [.. told[1..], told[0]];
            Assert.Equal(stays, FoldStays.Of([.. told]));
            Assert.Equal(stays, FoldStays.Of([.. told.Reverse()]));
        }
    }
}
