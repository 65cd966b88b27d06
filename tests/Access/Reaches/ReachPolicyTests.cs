using Headwater.Access;

namespace Headwater.Tests.Access.Reaches;

/// <summary>How far each role sees is a file that a council signs: what it cannot mean, it says.</summary>
public class ReachPolicyTests
{
    private const string Good = """
        {"name":"Ours","date":"2026-11-01","signedBy":"A Director Made-Up",
         "reaches":{"Practitioner":"Cases","TeamManager":"Team"},
         "learnsWhoWorks":["Practitioner"],
         "ring":[{"service":"EarlyHelp","name":"The hub","phone":"020 7946 0009"}]}
        """;

    [Fact]
    public void A_policy_says_how_far_a_role_sees_and_the_rest_follows_from_the_role()
    {
        var policy = ReachPolicy.Read(Good);

        Assert.Equal(Reach.Cases, policy.Of(Role.Practitioner));
        Assert.Equal(Reach.Authority, policy.Of(Role.Director));
        Assert.Equal(Reach.School, policy.Of(Role.SchoolInclusionLead));
        Assert.Equal(Reach.Nobody, policy.Of(Role.Administrator));
        Assert.Equal("the children whose worker they are", policy.SeenBy(Role.Practitioner));
        Assert.Equal("no children", policy.SeenBy(Role.Administrator));
    }

    [Theory]
    [InlineData("\"Team\"}", "\"Cases\"}", "TeamManager cannot see as far as Cases")]
    [InlineData(",\"TeamManager\":\"Team\"", "", "does not say how far TeamManager sees")]
    [InlineData("\"Cases\",", "\"Cases\",\"Director\":\"Team\",", "Director cannot see as far as Team")]
    [InlineData("[\"Practitioner\"]", "[\"Administrator\"]", "learnsWhoWorks")]
    [InlineData("A Director Made-Up", " ", "who signed it")]
    [InlineData("020 7946 0009", "", "Say whom to ring of EarlyHelp")]
    [InlineData("\"date\":\"2026-11-01\",", "", "cannot be read")]
    public void What_a_policy_cannot_mean_is_said(string part, string instead, string says)
    {
        var fault = Assert.Throws<InvalidDataException>(() =>
            ReachPolicy.Read(Good.Replace(part, instead, StringComparison.Ordinal))
        );

        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_has_shown_a_password_alone_reaches_nobody()
    {
        var user = new Headwater.Access.Users.User("E09999999", "a", "A", Role.Director, null, null, null, true);

        Assert.False(NeedToKnow.ReachesEveryone(user.AsCaller()));
        Assert.True(NeedToKnow.ReachesEveryone(user.AsCaller(ReachPolicy.Default)));
    }
}
