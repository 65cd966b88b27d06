using System.CommandLine;
using Headwater.Access;
using Headwater.Access.Trail.Unusual;
using Headwater.Need.Levels;
using Headwater.Privacy.Retention;
using Headwater.Records.Matching.Identities;

namespace Headwater.Cli.Verbs;

/// <summary>A council's own policies, as a command names them; those that it does not name are as they come with Headwater.</summary>
public sealed record Policies
{
    public Policy? Levels { get; init; }

    public MatchPolicy? Matching { get; init; }

    public SignInPolicy SignIn { get; init; } = SignInPolicy.Default;

    public LookPolicy Looks { get; init; } = LookPolicy.Default;

    public ReachPolicy Reach { get; init; } = ReachPolicy.Default;

    public Schedule Retention { get; init; } = Schedule.Default;

    /// <summary>What the pages run on, and the papers about data tell of.</summary>
    internal static IReadOnlyList<Option> OfThePages { get; } =
    [Options.Policy, Options.SignIn, Options.Looks, Options.Reach, Options.Retention];

    internal static Policies Of(ParseResult parsed) =>
        new()
        {
            Levels = parsed.GetValue(Options.Policy),
            Matching = parsed.GetValue(Options.Matching),
            SignIn = parsed.GetValue(Options.SignIn) ?? SignInPolicy.Default,
            Looks = parsed.GetValue(Options.Looks) ?? LookPolicy.Default,
            Reach = parsed.GetValue(Options.Reach) ?? ReachPolicy.Default,
            Retention = parsed.GetValue(Options.Retention) ?? Schedule.Default,
        };
}
