using System.CommandLine;
using Headwater.Access;
using Headwater.Cli.Terminal;
using Headwater.Intake.Submissions;
using Headwater.Need.Levels;
using Headwater.Records.Timelines;
using Headwater.Storage.Turns;

namespace Headwater.Cli.Verbs;

/// <summary>The work of a night as one command, for whatever starts commands at night: one node at a time, nothing twice, and on from where one was killed.</summary>
internal static class NightlyVerb
{
    private static readonly Option<DateOnly?> On = Options.Day(
        "--on",
        "The day to look from, such as 2026-10-31; today if not said."
    );

    private static readonly Option<bool> Wait = new("--wait")
    {
        Description =
            "Where another node is at it, wait until it is done, or was killed, and do what is left. Without it: say so and stop, with exit code 4.",
    };

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command(
            "nightly",
            "Loads what is new in a folder and works out levels, where anything is new. One at a time, on however many nodes."
        )
        {
            LoadVerb.Folder,
            LoadVerb.Year,
            On,
            Wait,
            Options.Policy,
            Options.Matching,
            Options.Database,
            Options.Authority,
            Options.Json,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        await using var modules = await Modules.OpenAsync(
            parsed.GetRequiredValue(Options.Database),
            Policies.Of(parsed)
        );
        var caller = Modules.Caller(parsed.GetRequiredValue(Options.Authority));
        var (turn, who) = await modules
            .Get<TakeTurn>()
            .RunAsync($"nightly {caller.Authority}", parsed.GetValue(Wait), stop);
        if (turn is null)
            return UnderWay(who, "Nothing was done here.");

        await using (turn)
        {
            var steps = new Steps();
            var loaded = await LoadAsync(modules, steps, parsed, caller);
            stop.ThrowIfCancellationRequested();
            // Whoever slept too long finds that another node went on: two at once would do no harm, and all of it twice.
            if (!await turn.StillAsync())
                return UnderWay(
                    await TurnState.FindAsync(modules.Database, who.Name) ?? who,
                    "The files were loaded here; the levels are worked out there."
                );
            var on = parsed.GetValue(On) ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
            var run = await modules.Get<StandsAssessed>().RunAsync(on, caller)
                ? null
                : await modules.AssessAsync(steps, on, caller, stop);

            var received = loaded.Received.Files.Count(file => file.Status is not FileStatus.Unchanged);
            if (parsed.GetValue(Options.Json))
                Output.WriteJson(
                    new
                    {
                        Files = loaded.Received.Files.Count,
                        Received = received,
                        loaded.Children,
                        Assessed = run is not null,
                        ByLevel = run is null ? null : AssessVerb.ByLevel(run),
                        steps.Seconds,
                    }
                );
            else
                Write(loaded, received, on, run);
            return LoadVerb.CodeOf(loaded);
        }
    }

    private static Task<Loaded> LoadAsync(Modules modules, Steps steps, ParseResult parsed, Caller caller) =>
        steps.RunAsync(
            "Loaded the files",
            progress =>
                modules
                    .Get<LoadFolder>()
                    .RunAsync(
                        parsed.GetRequiredValue(LoadVerb.Folder).FullName,
                        caller,
                        parsed.GetValue(LoadVerb.Year),
                        progress
                    )
        );

    private static int UnderWay(TurnState who, string done)
    {
        Output.Note($"The nightly run is under way: {who.Holder}, since {who.BeganAt:O}. {done}");
        return ExitCode.UnderWay;
    }

    private static void Write(Loaded loaded, int received, DateOnly on, Run? run)
    {
        Output.Write(
            received is 0
                ? $"Nothing new in {loaded.Received.Files.Count:N0} files."
                : $"{received:N0} files were new, of {loaded.Received.Files.Count:N0}; {loaded.Entries:N0} timeline entries written."
        );
        foreach (var file in loaded.Received.Files.Where(file => file.Table is null))
            Output.Write($"{file.Path}: not recognised");
        Output.Write(
            run is null
                ? $"Levels stand as of {on:O}: nothing has changed since."
                : $"Worked out the levels of {run.Children:N0} children as of {on:O}."
        );
    }
}
