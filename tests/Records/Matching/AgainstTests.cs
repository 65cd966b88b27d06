using Headwater.Records.Matching;
using Headwater.Vocabulary;

namespace Headwater.Tests.Records.Matching;

public class AgainstTests
{
    private static readonly DateOnly Census = new(2026, 10, 1);

    private static readonly Identity Pupil = new(
        SourceSystem.Schools,
        "A950000178301",
        "Odalie",
        "Fenwright",
        new DateOnly(2012, 5, 3),
        ["HW34QT"],
        "A950000178301",
        FormerUpn: null,
        Sex: "F",
        OnRollAt: Census
    );

    [Fact]
    public void Two_pupil_numbers_on_rolls_of_one_day_are_two_children() =>
        Assert.Equal(
            "two schools’ rolls have them on the same day under two pupil numbers",
            Against.Of(Pupil, Pupil with { Upn = "H243278544154" })
        );

    [Fact]
    public void Two_lasting_pupil_numbers_speak_against_it_on_any_day() =>
        Assert.Equal(
            "each has a pupil number of its own",
            Against.Of(Pupil, Pupil with { Upn = "H243278544154", OnRollAt = null })
        );

    [Fact]
    public void A_number_that_came_after_another_does_not() =>
        Assert.Null(Against.Of(Pupil, Pupil with { Upn = "H243278544154", FormerUpn = "A950000178301" }));

    [Fact]
    public void A_mistyped_number_says_nothing() =>
        Assert.Null(Against.Of(Pupil, Pupil with { Upn = "B950000178301" }));

    [Theory]
    [InlineData("Bettany", true)]
    [InlineData("Odaly", false)]
    [InlineData("O", false)]
    [InlineData("Baby", false)]
    [InlineData(null, false)]
    public void One_birth_date_and_home_under_two_given_names_are_twins(string? given, bool twins) =>
        Assert.Equal(
            twins ? "the same birth date and home but different given names, as twins have" : null,
            Against.Of(Pupil, Pupil with { Upn = null, GivenName = given })
        );

    [Fact]
    public void Given_and_family_name_swapped_are_no_other_name() =>
        Assert.Null(Against.Of(Pupil, Pupil with { Upn = null, GivenName = "Fenwright", FamilyName = "Odalie" }));

    [Theory]
    [InlineData("2009-11-21", true)]
    [InlineData("2012-03-05", false)]
    [InlineData("2012-05-08", false)]
    public void Another_given_name_and_another_birth_date_are_another_child(string born, bool another) =>
        Assert.Equal(
            another,
            Against.Of(Pupil, Pupil with { Upn = null, GivenName = "Bettany", BirthDate = DateOnly.Parse(born, null) })
                is not null
        );
}
