using Headwater.Records.Matching;
using Headwater.Records.Matching.Identities;
using Headwater.Vocabulary;

namespace Headwater.Tests.Records.Matching;

public class MatchIdentitiesTests
{
    private static readonly DateOnly Born = new(2012, 5, 3);

    private static readonly Identity Pupil = new(
        SourceSystem.Schools,
        "A950000178301",
        "Odalie",
        "Fenwright",
        Born,
        ["HW34QT"],
        "A950000178301",
        FormerUpn: null,
        Sex: "F"
    );

    private static readonly Identity InCare = Pupil with { Source = SourceSystem.SocialCare, Key = "77", Upn = null };

    [Fact]
    public void A_name_one_letter_off_with_the_same_birth_date_and_home_is_joined_and_says_why()
    {
        var found = Match(Pupil, InCare with { GivenName = "Odaliee" });

        Assert.Equal([0, 0], found.Clusters);
        var join = Assert.Single(found.Joins);
        Assert.Equal(Ground.Likeness, join.Ground);
        Assert.Equal(
            "the given name (one letter off), the same family name, the same birth date, the same sex and the same postcode",
            join.Because
        );
        Assert.Empty(found.Doubts);
    }

    [Fact]
    public void What_is_likely_and_not_sure_is_left_to_a_person_with_what_speaks_for_and_against()
    {
        var found = Match(Pupil, Doubtful);

        Assert.Equal([0, 1], found.Clusters);
        var doubt = Assert.Single(found.Doubts);
        Assert.InRange(1 / (1 + Math.Exp(-doubt.Odds)), MatchPolicy.Default.Doubt, MatchPolicy.Default.Join);
        Assert.Equal(doubt.Odds / Math.Log(2), doubt.Steps.Sum(step => step.Bits), 3);
        Assert.True(doubt.Steps.First(step => step.What is "Given name").Bits > 3);
        Assert.True(doubt.Steps.First(step => step.What is "Family name").Bits < 0);
    }

    [Fact]
    public void Strangers_are_neither_joined_nor_in_doubt()
    {
        var found = Match(
            Pupil,
            InCare with
            {
                GivenName = "Bram",
                FamilyName = "Underhill",
                BirthDate = new(2009, 11, 21),
                Postcodes = ["HW99AA"],
            }
        );

        Assert.Equal([0, 1], found.Clusters);
        Assert.Empty(found.Doubts);
    }

    [Fact]
    public void Nobody_is_asked_about_a_likely_pair_with_a_pupil_number_each() =>
        Assert.Empty(Match(Pupil, Doubtful with { Upn = "H243278544154" }).Doubts);

    [Fact]
    public void Twins_are_two_children_however_much_they_share() =>
        Assert.Equal([0, 1], Match(Pupil, InCare with { GivenName = "Bettany" }).Clusters);

    [Fact]
    public void Brothers_and_sisters_are_two_children() =>
        Assert.Equal(
            [0, 1],
            Match(Pupil, InCare with { GivenName = "Bettany", BirthDate = Born.AddYears(-3) }).Clusters
        );

    [Fact]
    public void A_chain_of_likenesses_does_not_join_two_pupils_with_a_number_each()
    {
        var found = Match(
            Pupil,
            Pupil with
            {
                Key = "H243278544154",
                Upn = "H243278544154",
                GivenName = "Odaliee",
            },
            InCare with
            {
                GivenName = "Odaliee",
            }
        );

        Assert.NotEqual(found.Clusters[0], found.Clusters[1]);
        Assert.Contains(found.Clusters[2], found.Clusters[..2]);
    }

    [Fact]
    public void What_a_person_keeps_apart_no_likeness_joins_and_nobody_is_asked_again()
    {
        var found = Match([new Settled(0, 1, Together: false, "a decision")], Pupil, InCare);

        Assert.Equal([0, 1], found.Clusters);
        Assert.Empty(found.Doubts);
    }

    [Fact]
    public void What_a_person_joins_is_one_child_whatever_speaks_against_it()
    {
        var found = Match(
            [new Settled(0, 1, Together: true, "a decision")],
            Pupil,
            InCare with
            {
                GivenName = "Bettany",
            }
        );

        Assert.Equal([0, 0], found.Clusters);
        Assert.Equal("a decision", found.Joins[0].Because);
    }

    [Fact]
    public void No_chain_goes_round_what_a_person_keeps_apart()
    {
        var found = Match(
            [new Settled(0, 1, Together: false, "a decision")],
            Pupil,
            InCare,
            InCare with
            {
                Source = SourceSystem.EarlyHelp,
                Key = "e1",
            }
        );

        Assert.NotEqual(found.Clusters[0], found.Clusters[1]);
    }

    [Fact]
    public void The_policy_moves_what_is_joined_and_what_is_asked()
    {
        var policy = MatchPolicy.Default;

        Assert.Equal([0, 0], MatchIdentities.Run([Pupil, Doubtful], policy with { Join = 0.6 }).Clusters);
        Assert.Empty(MatchIdentities.Run([Pupil, Doubtful], policy with { Doubt = 0.985 }).Doubts);
    }

    [Theory]
    [InlineData("""{"date": "2026-09-01", "signedBy": "Someone", "join": {"value": 0.4}, "doubt": {"value": 0.3}}""")]
    [InlineData("""{"date": "2026-09-01", "signedBy": "Someone", "join": {"value": 0.9}, "doubt": {"value": 0.95}}""")]
    [InlineData("""{"date": "2026-09-01", "join": {"value": 0.9}, "doubt": {"value": 0.5}}""")]
    [InlineData("""{"date": "September", "signedBy": "Someone", "join": {"value": 0.9}, "doubt": {"value": 0.5}}""")]
    [InlineData("""{"date": "2026-09-01", "signedBy": "Someone", "joins": 1}""")]
    [InlineData("nothing")]
    public void A_policy_that_cannot_be_meant_is_refused(string json) =>
        Assert.Throws<InvalidDataException>(() => MatchPolicy.Read(json));

    private static Identity Doubtful =>
        InCare with
        {
            FamilyName = "Oakhollow",
            BirthDate = Born.AddDays(1),
            Postcodes = [],
        };

    private static Found Match(params Identity[] people) => Match([], people);

    private static Found Match(IReadOnlyCollection<Settled> settled, params Identity[] people) =>
        MatchIdentities.Run(people, MatchPolicy.Default, settled);
}
