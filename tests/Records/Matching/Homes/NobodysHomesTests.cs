using Headwater.Records.Matching;
using Headwater.Records.Matching.Homes;
using Headwater.Records.Matching.Identities;
using Headwater.Vocabulary;

namespace Headwater.Tests.Records.Matching.Homes;

/// <summary>A postcode that is nobody's own home draws nobody together, and parts nobody.</summary>
public class NobodysHomesTests
{
    private const string School = "HW34QT";
    private const string Home = "HW99AA";

    private static readonly HashSet<string> Nobodys = [School];

    private static readonly Identity Pupil = new(
        SourceSystem.Schools,
        "A950000178301",
        "Odalie",
        "Fenwright",
        new(2012, 5, 3),
        [School],
        "A950000178301",
        FormerUpn: null
    );

    private static readonly Identity InCare = Pupil with
    {
        Source = SourceSystem.SocialCare,
        Key = "77",
        Upn = null,
        GivenName = "Odaliee",
    };

    [Fact]
    public void Two_who_share_it_are_as_likely_one_child_as_if_no_postcode_were_known()
    {
        var shared = Odds(InCare.Apart(Nobodys));

        Assert.Equal(Odds(InCare with { Postcodes = [] }), shared);
        Assert.True(Odds(InCare) > shared);
    }

    [Fact]
    public void It_does_not_speak_against_another_home() =>
        Assert.Equal(
            Odds(InCare with { Postcodes = [] }),
            Odds((InCare with { Postcodes = [Home] }).Apart(Nobodys), Pupil.Apart(Nobodys))
        );

    [Fact]
    public void A_home_told_beside_it_counts_in_its_place()
    {
        var there = (Pupil with { Postcodes = [School, Home] }).Apart(Nobodys);

        Assert.Equal([Home], there.Postcodes);
        Assert.Equal([School], there.SharedPlaces);
        Assert.True(Odds(InCare with { Postcodes = [Home] }, there) > Odds(InCare.Apart(Nobodys), there));
    }

    [Fact]
    public void Whoever_is_asked_reads_why_it_does_not_count()
    {
        var doubt = Assert.Single(
            MatchIdentities
                .Run(
                    [Pupil.Apart(Nobodys), InCare.Apart(Nobodys)],
                    MatchPolicy.Default with
                    {
                        Join = 0.999999,
                        Doubt = 0.05,
                    }
                )
                .Doubts
        );

        Assert.Contains(Step.SharedPlace, doubt.Steps);
    }

    [Fact]
    public void The_same_name_and_birth_date_there_are_no_exact_match()
    {
        var same = InCare with { GivenName = "Odalie" };

        Assert.Single(ExactMatch.Find([Pupil, same]));
        Assert.Empty(ExactMatch.Find([Pupil.Apart(Nobodys), same.Apart(Nobodys)]));
    }

    // Foster brothers of close births at one address; two of them bear one given name.
    [Theory]
    [InlineData("Bram", "Oakhollow", 13)]
    [InlineData("Perrin", "Oakhollow", 13)]
    [InlineData("Perrin", "Oakhollow", 0)]
    public void Foster_children_are_not_drawn_together(string given, string family, int daysLater)
    {
        var one = Pupil with { GivenName = "Bram", FamilyName = "Underhill", Upn = null, Sex = "M" };
        var other = one with
        {
            Source = SourceSystem.SocialCare,
            Key = "78",
            GivenName = given,
            FamilyName = family,
            BirthDate = one.BirthDate?.AddDays(daysLater),
        };

        var found = MatchIdentities.Run([one.Apart(Nobodys), other.Apart(Nobodys)], MatchPolicy.Default);

        Assert.Equal([0, 1], found.Clusters);
        Assert.Empty(found.Doubts);
    }

    [Theory]
    [InlineData("""{"postcode":"hw3 4qt"}""", "U1", "HW34QT")]
    [InlineData("""{"postcode":"HW3 4QT"}""", "K2", "HW34QT")]
    [InlineData("""{"postcode":"HW3 4QT"}""", "P1", null)]
    [InlineData("""{"postcode":"HW3 4QT"}""", "A3", null)]
    [InlineData("""{"postcode":null}""", "U1", null)]
    [InlineData("""{"provider":"PR1"}""", "U1", null)]
    [InlineData(null, "U1", null)]
    public void A_placement_tells_one_save_at_home_and_with_adopters(string? facts, string code, string? postcode) =>
        Assert.Equal(
            postcode,
            NobodysHomes.PlacedAt(new(0, new Entry(Kind.Placement, new(2024, 1, 1), null, code, null, 0, 1), facts))
        );

    private static double Odds(Identity other, Identity? one = null)
    {
        var likely = BuiltIn.Find(IdentityTable.Of([one ?? Pupil, other]));
        return likely.Pairs.Single().Odds;
    }
}
