using System.CommandLine;
using System.Globalization;
using Headwater.Access;
using Headwater.Access.Trail.Unusual;
using Headwater.Need.Levels;
using Headwater.Privacy.Retention;
using Headwater.Records.Matching.Identities;
using Headwater.Vocabulary;

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

    /// <summary>By which policies the pages run, a line each: one that nobody named is the one that comes with Headwater.</summary>
    internal IEnumerable<string> InWords() =>
        [
            Line("Levels", Levels ?? Policy.Default, Policy.Default, Options.Policy),
            Line("Who reaches which children", Reach, ReachPolicy.Default, Options.Reach),
            Line("Keeping and destroying", Retention, Schedule.Default, Options.Retention),
            Line("Signing in", SignIn, SignInPolicy.Default, Options.SignIn),
            Line("Unusual looks", Looks, LookPolicy.Default, Options.Looks),
        ];

    private static string Line(string of, ISigned policy, ISigned usual, Option option) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{of}: “{policy.Name}” of {policy.Date:O}, signed by {policy.SignedBy}{(policy == usual ? $" (comes with Headwater; {option.Name} names your own)" : "")}"
        );

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
