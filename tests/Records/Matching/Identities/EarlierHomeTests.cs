using Headwater.Records.Matching;
using Headwater.Records.Matching.Identities;
using Headwater.Vocabulary;

namespace Headwater.Tests.Records.Matching.Identities;

/// <summary>A home that two records share, though one of them has moved since.</summary>
public class EarlierHomeTests
{
    private const string Old = "HW34QT";
    private const string New = "HW99AA";

    private static readonly Identity Pupil = new(
        SourceSystem.Schools,
        "A950000178301",
        "Odalie",
        "Fenwright",
        new(2012, 5, 3),
        [Old],
        "A950000178301",
        FormerUpn: null
    );

    // By the weights that come with Headwater, brothers or sisters of one home are what else these two may be: it tells less.
    [Theory, InlineData(true, 1), InlineData(false, 0.01)]
    public void Speaks_for_one_child_and_not_against_it(bool learnt, double atLeast)
    {
        Assert.True(Odds(learnt, [New, Old]) > Odds(learnt, [New]) + atLeast);
        var home = Assert.Single(Steps(learnt, [New, Old]), step => step.What is "Earlier home");
        Assert.True(home.Bits > 1);
        Assert.DoesNotContain(Steps(learnt, [New, Old]), step => step.What is "Postcode");
        Assert.True(Assert.Single(Steps(learnt, [New]), step => step.What is "Postcode").Bits < 0);
    }

    [Theory, InlineData(true), InlineData(false)]
    public void Says_less_the_more_homes_there_were_to_share_one_by_chance(bool learnt)
    {
        string[] many = [New, "HW88BB", "HW77CC", "HW66DD", "HW55EE", Old];

        // Six tries against two: three times as likely by chance.
        Assert.Equal(Math.Log2(3), Bits([New, Old]) - Bits(many), 1);
        Assert.True(Odds(learnt, many) <= Odds(learnt, [New, Old]));
        Assert.True(Odds(learnt, [New, Old]) <= Odds(learnt, [Old]));

        double Bits(string[] homes) => Steps(learnt, homes).Single(step => step.What is "Earlier home").Bits;
    }

    [Theory, InlineData(true), InlineData(false)]
    public void Adds_up_with_all_else_to_the_odds(bool learnt) =>
        Assert.Equal(Odds(learnt, [New, Old]) / Math.Log(2), Steps(learnt, [New, Old]).Sum(step => step.Bits), 2);

    [Fact]
    public void Is_named_among_the_reasons_for_a_join()
    {
        var found = MatchIdentities.Run([Pupil, InCare([New, Old])], MatchPolicy.Default with { Join = 0.51 });

        Assert.Equal(
            "the given name (one letter off), the same family name, the birth date (one digit off) and an earlier home",
            Assert.Single(found.Joins).Because
        );
    }

    private static Identity InCare(string[] homes) =>
        Pupil with
        {
            Source = SourceSystem.SocialCare,
            Key = "77",
            Upn = null,
            GivenName = "Odaliee",
            BirthDate = new(2012, 5, 4),
            Postcodes = homes,
        };

    private static double Odds(bool learnt, string[] homes) => Found(learnt, homes).Pair.Odds;

    private static IReadOnlyList<Step> Steps(bool learnt, string[] homes)
    {
        var (likely, pair) = Found(learnt, homes);
        return likely.Steps(pair);
    }

    private static (Likely Likely, Headwater.Records.Matching.Weights.Pair Pair) Found(bool learnt, string[] homes)
    {
        List<Identity> people = [Pupil, InCare(homes), .. learnt ? Others() : []];
        var of = IdentityTable.Of(people);
        var likely = learnt ? Learnt.Find(of, seed: 1) : BuiltIn.Find(of);
        return (likely, likely.Pairs.Single(pair => pair is { Left: 0, Right: 1 }));
    }

    // Enough of them, each known to two sources, one in nine with a slip and one in seven after a move.
    private static IEnumerable<Identity> Others()
    {
        string[] given =
        [
            "Bram",
            "Perrin",
            "Quill",
            "Tamsin",
            "Ursel",
            "Wystan",
            "Corin",
            "Delph",
            "Ilse",
            "Jorun",
            "Kester",
        ];
        string[] family = ["Underhill", "Marlow", "Oakhollow", "Tarn", "Sedgemoor", "Wickfield", "Larkrise"];
        for (var i = 0; i < 400; i++)
        {
            var one = new Identity(
                SourceSystem.Schools,
                $"pupil {i}",
                given[i % given.Length],
                family[i % family.Length],
                new DateOnly(2008, 1, 1).AddDays(i * 13),
                [$"HW{1 + (i % 6)}{i % 10}{(char)('A' + (i % 20))}{(char)('A' + (i % 17))}"],
                null,
                null
            );
            yield return one;
            yield return one with
            {
                Source = SourceSystem.SocialCare,
                Key = $"person {i}",
                GivenName = i % 9 is 0 ? $"{one.GivenName}e" : one.GivenName,
                BirthDate = i % 9 is 4 ? one.BirthDate?.AddDays(1) : one.BirthDate,
                Postcodes = i % 7 is 0 ? [$"HW7{i % 10}{(char)('A' + (i % 19))}Z"] : one.Postcodes,
            };
        }
    }
}
