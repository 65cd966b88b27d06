using Headwater.Records.Matching;
using Headwater.Vocabulary;

namespace Headwater.Tests.Records.Matching;

public class AgainstTests
{
    private static readonly DateOnly Census = new(2026, 10, 1);

    private static readonly string Temporary = $"{Upn.CheckLetter("?95000017830A")}95000017830A";

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
        OnRollAt: Census,
        Rolls: [new OnRoll("999001", Census, Census)]
    );

    [Fact]
    public void Two_pupil_numbers_on_rolls_at_one_time_are_two_children() =>
        Assert.Equal(
            "rolls have them at the same time under two pupil numbers",
            Against.Of(Pupil, Pupil with { Upn = "H243278544154" })
        );

    // A temporary number, until the lasting one is known.
    [Theory]
    [InlineData("2024-10-03", "2025-10-02", false)]
    [InlineData("2024-10-03", "2026-10-01", true)]
    [InlineData("2026-10-01", "2027-05-20", true)]
    [InlineData("2027-01-21", "2027-05-20", false)]
    public void A_temporary_number_speaks_against_it_only_while_the_lasting_one_is_on_a_roll(
        string from,
        string until,
        bool against
    ) =>
        Assert.Equal(
            against,
            Against.Of(
                Pupil,
                Pupil with
                {
                    Upn = Temporary,
                    OnRollAt = DateOnly.Parse(until, null),
                    Rolls = [new OnRoll("999002", DateOnly.Parse(from, null), DateOnly.Parse(until, null))],
                }
            )
                is not null
        );

    [Theory]
    [InlineData("999002", true)]
    [InlineData("999001", false)]
    public void Two_live_enrolments_at_two_schools_are_two_children_though_one_has_no_number(string school, bool two) =>
        Assert.Equal(
            two ? "two schools’ rolls have them at the same time" : null,
            Against.Of(Pupil, Pupil with { Upn = null, Rolls = [new OnRoll(school, Census, Census)] })
        );

    [Fact]
    public void A_pupil_registered_at_two_schools_under_one_number_is_one() =>
        Assert.Null(Against.Of(Pupil, Pupil with { Rolls = [new OnRoll("999002", Census, Census)] }));

    [Theory]
    [InlineData("9993021571", "each has an NHS number of its own")]
    [InlineData("9999458076", null)]
    [InlineData(null, null)]
    public void Two_NHS_numbers_speak_against_it_and_one_or_none_does_not(string? other, string? words) =>
        Assert.Equal(words, Against.Of(Known("9999458076"), Known(other)));

    private static Identity Known(string? number) =>
        Pupil with
        {
            Upn = null,
            Rolls = null,
            Nhs = NhsNumber.TryParse(number, null, out var nhs) ? nhs : null,
        };

    [Fact]
    public void Two_lasting_pupil_numbers_speak_against_it_on_any_day() =>
        Assert.Equal(
            "each has a pupil number of its own",
            Against.Of(Pupil, Pupil with { Upn = "H243278544154", OnRollAt = null, Rolls = null })
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
