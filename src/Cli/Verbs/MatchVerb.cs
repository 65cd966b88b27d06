using System.CommandLine;
using System.Diagnostics;
using Headwater.Cli.Matches;
using Headwater.Cli.Terminal;
using Headwater.Records.Matching;

namespace Headwater.Cli.Verbs;

internal static class MatchVerb
{
    private static readonly Option<int> Seed = Options.Whole(
        "--seed",
        "The same seed gives the same answer on the same file.",
        usual: 1,
        least: 0,
        most: int.MaxValue
    );

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command(
            "match",
            "Finds which records of persons, of any kind, are the same person, by likeness; it is not told who is who."
        )
        {
            MatchFiles.Persons,
            MatchFiles.Settings,
            MatchFiles.Out,
            MatchFiles.Pairs,
            MatchFiles.Report,
            MatchFiles.KeepWeightsIn,
            MatchFiles.Weights,
            MatchFiles.Known,
            MatchFiles.KnownClusters,
            Seed,
            Options.Json,
        };
        command.Validators.Add(MatchFiles.WriteOverNothing);
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        var steps = new Steps();
        if (parsed.GetValue(MatchFiles.Settings) is not { } settings)
            return ExitCode.WrongUse;
        if (MatchFiles.Unwritable(parsed) is { Count: > 0 } unwritable)
            return Refused(unwritable);

        Output.Note($"Reading {parsed.GetRequiredValue(MatchFiles.Persons).Name}.");
        var people = await MatchText.ReadAsync(
            steps,
            "Read the records",
            parsed.GetRequiredValue(MatchFiles.Persons),
            settings,
            stop
        );
        if (people is null)
            return ExitCode.WrongUse;
        var weights = parsed.GetValue(MatchFiles.Weights);
        if (weights?.Unfit(people.Table.Columns) is { } unfit)
            return Refused([unfit]);

        var seed = parsed.GetValue(Seed);
        if (parsed.GetValue(MatchFiles.Known) is { } known)
            return await new AddToKnown(parsed, steps, settings, seed).RunAsync(known, people, watch, stop);
        Output.Note($"Matching {people.Ids.Count:N0} records.");
        var matching = await steps.RunAsync(
            "Matched them",
            _ => Task.Run(() => MatchPersons.Run(people.Table, seed, tell: null, weights, stop), stop).WaitAsync(stop)
        );
        var nothing = NothingLearnt.Why(matching);
        if (nothing is not null)
            Output.Note(nothing);
        else if (!matching.Converged)
            Output.Note("The weights had not settled when learning was stopped. --report shows them.");
        var clusters = await steps.RunAsync(
            "Wrote the answer",
            _ => Task.Run(() => MatchFiles.Write(parsed, matching, people, seed, stop), stop)
        );

        var links = matching.Pairs.Count(pair => pair.Odds >= 0);
        var seconds = Math.Round(watch.Elapsed.TotalSeconds, 2);
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
        if (parsed.GetValue(Options.Json))
            Output.WriteJson(
                new
                {
                    Records = people.Ids.Count,
                    people.Rows,
                    people.LeftOut,
                    people.ProblemCount,
                    people.Faults,
                    people.Problems,
                    Notes = people.Notes.Concat(nothing is null ? [] : [nothing]),
                    PairsCompared = matching.Compared,
                    Links = links,
                    Clusters = clusters,
                    WeightsLearnt = weights?.Learnt,
                    matching.Rounds,
                    Settled = matching.Converged,
                    Seconds = seconds,
                    PeakMiB = peak,
                    Steps = steps.Seconds,
                }
            );
        else
            Output.Write(
                $"{people.Ids.Count:N0} records, {matching.Compared:N0} pairs compared, {links:N0} links (as likely as not, or more), {clusters:N0} persons; {seconds:0.0} s, {peak:N0} MiB"
            );
        return ExitCode.Fine;
    }

    private static int Refused(IEnumerable<string> why)
    {
        foreach (var sentence in why)
            Output.Note(sentence);
        return ExitCode.WrongUse;
    }
}
