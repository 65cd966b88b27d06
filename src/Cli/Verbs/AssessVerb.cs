using System.CommandLine;
using Headwater.Cli.Terminal;
using Headwater.Need.Levels;

namespace Headwater.Cli.Verbs;

internal static class AssessVerb
{
    private static readonly Option<DateOnly?> On = Options.Day(
        "--on",
        "The day to look from, such as 2026-10-31; today if not said."
    );

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command("assess", "Runs every signal over every timeline and suggests levels.")
        {
            On,
            Options.Policy,
            Options.Database,
            Options.Authority,
            Options.Json,
        };
        command.SetAction(
            async (parsed, stop) =>
            {
                await using var modules = await Modules.OpenAsync(
                    parsed.GetRequiredValue(Options.Database),
                    Policies.Of(parsed)
                );
                var caller = Modules.Caller(parsed.GetRequiredValue(Options.Authority));
                var on = parsed.GetValue(On) ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
                var run = await modules.AssessAsync(new Steps(), on, caller, stop);

                if (parsed.GetValue(Options.Json))
                    Output.WriteJson(AsJson(run));
                else
                    Write(run);
                return ExitCode.Fine;
            }
        );
        return command;
    }

    /// <summary>How many children at each level, by the level's number.</summary>
    public static IReadOnlyDictionary<int, long> ByLevel(Run run) =>
        run.Levels.OrderBy(level => level.Key).ToDictionary(level => (int)level.Key, level => level.Value);

    private static object AsJson(Run run) =>
        new
        {
            On = run.AssessedOn.ToString("O"),
            run.Children,
            run.Entries,
            ByLevel = ByLevel(run),
            BySignal = run.Signals,
            Policy = new
            {
                run.Policy.Name,
                Date = run.Policy.Date.ToString("O"),
                run.Policy.SignedBy,
            },
            run.Catalogue,
        };

    private static void Write(Run run)
    {
        Output.Write(
            $"Of {run.Children:N0} children, as of {run.AssessedOn:O}, by the policy “{run.Policy.Name}” "
                + $"of {run.Policy.Date:O}, signed by {run.Policy.SignedBy}:"
        );
        foreach (var level in run.Levels.OrderByDescending(level => level.Key))
            Output.Write($"{level.Value, 8:N0} at level {(int)level.Key}, {level.Key.Describe().Name}");
    }
}
