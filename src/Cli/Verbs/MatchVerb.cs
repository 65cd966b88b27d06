using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using Headwater.Cli.Terminal;
using Headwater.Records.Matching;
using Headwater.Records.Matching.Files;
using Headwater.Records.Matching.Settings;
using Headwater.Vocabulary;

namespace Headwater.Cli.Verbs;

internal static class MatchVerb
{
    private const int ProblemsShown = 20;

    private static readonly Argument<FileInfo> Persons = new Argument<FileInfo>("file")
    {
        Description = "The records of persons, a CSV file.",
    }.AcceptExistingOnly();

    private static readonly Option<MatchSettings?> Settings = new("--settings")
    {
        Description =
            "A JSON file that says what the columns tell: { \"id\": \"unique_id\", \"columns\": { \"surname\": \"family name\" } }.",
        Required = true,
        CustomParser = result =>
        {
            var read = ReadSettings.From(result.Tokens.Count is 1 ? result.Tokens[0].Value : "");
            foreach (var problem in read.Problems)
                result.AddError(Line(problem));
            return read.Settings;
        },
    };

    private static readonly Option<FileInfo> Out = new("--out")
    {
        Description = "The CSV file to write: for each record the number of its person.",
        Required = true,
    };

    private static readonly Option<FileInfo?> Pairs = new("--pairs")
    {
        Description =
            "Writes the pairs that may be one person, with a probability of 0.01 or more, to this CSV file: the probability, the weight in bits, and what each column adds to it.",
    };

    private static readonly Option<FileInfo?> Report = new("--report")
    {
        Description =
            "Writes what was learnt to this file, as Markdown: how often each likeness occurs and what it weighs.",
    };

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
            Persons,
            Settings,
            Out,
            Pairs,
            Report,
            Seed,
            Options.Json,
        };
        command.Validators.Add(WritesOverNothing);
        command.SetAction(async parsed =>
        {
            var watch = Stopwatch.StartNew();
            var steps = new Steps();
            if (parsed.GetValue(Settings) is not { } settings)
                return ExitCode.WrongUse;
            var path = parsed.GetRequiredValue(Persons).FullName;
            var read = await steps.RunAsync(
                "Read the records",
                _ => Task.Run(() => ReadPersonFile.Run(path, settings))
            );
            if (read.File is not { } people)
            {
                foreach (var problem in read.Problems)
                    Output.Note(problem.Message);
                return ExitCode.WrongUse;
            }

            Tell(people);
            var seed = parsed.GetValue(Seed);
            var matching = await steps.RunAsync(
                "Matched them",
                _ => Task.Run(() => MatchPersons.Run(people.Table, seed, tell: null))
            );
            if (!matching.Converged)
                Output.Note("The weights had not settled when learning was stopped. --report shows them.");
            var clusters = await steps.RunAsync(
                "Wrote the answer",
                _ => Task.Run(() => Write(parsed, matching, people))
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
                        people.Problems,
                        PairsCompared = matching.Compared,
                        Links = links,
                        Clusters = clusters,
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
        });
        return command;
    }

    // What is written must be neither what is read nor what is written beside it.
    private static void WritesOverNothing(CommandResult given)
    {
        var taken = new List<string>();
        if (given.GetValue(Persons) is { } persons)
            taken.Add(Real(persons.FullName));
        if (given.GetResult(Settings) is { Tokens: [var settings] })
            taken.Add(Real(settings.Value));
        foreach (
            var (option, file) in new[]
            {
                (Out.Name, given.GetValue(Out)),
                (Pairs.Name, given.GetValue(Pairs)),
                (Report.Name, given.GetValue(Report)),
            }
        )
            if (file is not null && taken.Contains(Real(file.FullName)))
                given.AddError($"{option} would write over {file.Name}. Name another file.");
            else if (file is not null)
                taken.Add(Real(file.FullName));

        static string Real(string path) =>
            File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target
                ? target.FullName
                : Path.GetFullPath(path);
    }

    private static int Write(ParseResult parsed, MatchedPersons matching, PersonFile people)
    {
        if (parsed.GetValue(Pairs) is { } pairs)
            WritePairs.Run(pairs.FullName, matching, people.Ids);
        if (parsed.GetValue(Report) is { } report)
            WriteReport.Run(report.FullName, matching, people);
        return WriteClusters.Run(parsed.GetRequiredValue(Out).FullName, matching, people.Ids);
    }

    private static void Tell(PersonFile people)
    {
        foreach (var note in people.Notes)
            Output.Note(note);
        foreach (var problem in people.Problems.Take(ProblemsShown))
            Output.Note(Line(problem));
        if (people.ProblemCount > ProblemsShown)
            Output.Note($"… and {people.ProblemCount - ProblemsShown:N0} more problems.");
    }

    private static string Line(Problem problem) =>
        string.Join(
            ' ',
            [
                problem.Line is 0 ? $"{problem.File}:" : $"{problem.File}, line {problem.Line}:",
                .. problem.Column is "" ? [] : (string[])[problem.Column],
                problem.Message,
            ]
        );
}
