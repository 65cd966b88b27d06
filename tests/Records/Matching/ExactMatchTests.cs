using Headwater.Records.Matching;
using Headwater.Vocabulary;

namespace Headwater.Tests.Records.Matching;

public class ExactMatchTests
{
    private const string SomeUpn = "A950000178301";
    private const string OtherUpn = "H243278544154";

    private static readonly DateOnly Born = new(2012, 5, 3);

    private static readonly Identity Pupil = new(
        SourceSystem.Schools,
        SomeUpn,
        "Odalie",
        "Fenwright-Mox",
        Born,
        ["HW34QT"],
        SomeUpn,
        FormerUpn: null
    );

    private static Identity Known(SourceSystem source, string given = "Odalie") =>
        Pupil with
        {
            Source = source,
            Key = "77",
            GivenName = given,
            Upn = null,
        };

    [Fact]
    public void The_same_pupil_number_joins() =>
        Assert.Equal("the same pupil number", Only(Pupil, Pupil with { Source = SourceSystem.Sen2, Postcodes = [] }));

    [Fact]
    public void A_former_pupil_number_joins_the_number_that_came_after() =>
        Assert.NotNull(Only(Pupil, Pupil with { Key = OtherUpn, Upn = OtherUpn, FormerUpn = SomeUpn, Postcodes = [] }));

    [Fact]
    public void A_pupil_number_typed_against_another_child_does_not_join() =>
        Assert.Null(
            Only(Pupil, Pupil with { Source = SourceSystem.Sen2, GivenName = "Bram", BirthDate = Born.AddDays(40) })
        );

    [Fact]
    public void A_pupil_number_with_a_wrong_check_letter_joins_nobody()
    {
        var wrong = Pupil with { Upn = "B950000178301", Postcodes = [] };
        Assert.Null(Only(wrong, wrong with { Source = SourceSystem.Sen2 }));
    }

    [Theory]
    [InlineData("ODALIE")]
    [InlineData("Odalié")]
    [InlineData(" odalie ")]
    public void The_same_name_birth_date_and_postcode_join(string given) =>
        Assert.Equal("the same name, birth date and postcode", Only(Pupil, Known(SourceSystem.SocialCare, given)));

    [Fact]
    public void Any_postcode_that_the_family_ever_had_will_do() =>
        Assert.NotNull(Only(Pupil with { Postcodes = ["HW99AA", "HW34QT"] }, Known(SourceSystem.EarlyHelp)));

    [Fact]
    public void Twins_are_two_children() => Assert.Null(Only(Pupil, Known(SourceSystem.SocialCare, given: "Bettany")));

    [Fact]
    public void A_day_s_difference_in_the_birth_date_is_not_guessed_away() =>
        Assert.Null(Only(Pupil, Known(SourceSystem.SocialCare) with { BirthDate = Born.AddDays(1) }));

    [Fact]
    public void Without_a_name_nobody_is_joined_by_birth_date_and_postcode() =>
        Assert.Null(Only(Pupil with { GivenName = null }, Known(SourceSystem.SocialCare) with { GivenName = null }));

    [Fact]
    public void A_number_mistyped_for_one_child_does_not_keep_the_others_apart()
    {
        var wrong = Pupil with { Source = SourceSystem.Sen2, GivenName = "Bram", BirthDate = Born.AddDays(40) };
        Identity[] people = [wrong, Pupil, Pupil with { Source = SourceSystem.EarlyHelp, Postcodes = [] }];

        Assert.Equal([0, 1, 1], Clusters.Of(people, ExactMatch.Find(people)));
    }

    [Fact]
    public void A_chain_never_joins_two_children_who_speak_against_each_other()
    {
        var unnamed = Pupil with { Source = SourceSystem.SocialCare, GivenName = null, BirthDate = null };
        var another = Pupil with { Source = SourceSystem.Sen2, GivenName = "Bram", BirthDate = Born.AddDays(40) };
        Identity[] people = [Pupil, unnamed, another];

        Assert.Equal([0, 0, 2], Clusters.Of(people, ExactMatch.Find(people)));
    }

    private static string? Only(params Identity[] people) =>
        ExactMatch.Find(people).Select(join => join.Because).FirstOrDefault();
}
