using System.CommandLine;
using System.Diagnostics;
using Headwater.Cli.Terminal;
using Headwater.Cli.Verbs;
using Headwater.Records.Matching.Files;
using Headwater.Records.Matching.Known;
using Headwater.Records.Matching.Settings;

namespace Headwater.Cli.Matches;

/// <summary>Adds records of persons to those that are known, without matching everybody anew.</summary>
internal sealed class AddToKnown(ParseResult parsed, Steps steps, MatchSettings settings, int seed)
{
    /// <param name="added">The records to add.</param>
    /// <param name="watch">Runs since the program began.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(FileInfo known, PersonFile added, Stopwatch watch, CancellationToken stop)
    {
        var people = await MatchText.ReadAsync(steps, "Read the known records", known, settings, stop);
        if (people is null)
            return ExitCode.WrongUse;
        IReadOnlyList<int>? numbers = null;
        if (parsed.GetValue(MatchFiles.KnownClusters) is { } clusters)
        {
            var read = ReadClusters.Run(clusters.FullName, people.Ids, stop);
            if (read.Problem is { } problem)
            {
                Output.Note(MatchText.Line(problem));
                return ExitCode.WrongUse;
            }

            numbers = read.Numbers;
        }

        var weights = parsed.GetValue(MatchFiles.Weights);
        var persons = await Run(
            numbers is null ? "Matched the known records" : "Prepared the known records",
            () =>
                numbers is null
                    ? KnownPersons.Of(people.Table, seed, weights, stop)
                    : KnownPersons.From(people.Table, numbers, seed, weights, stop)
        );
        numbers ??= ClusterNumbers.Of(persons.ClusterOf).Numbers;
        var changed = await Run("Added the others", () => persons.Add(added.Table));
        var now = ClusterNumbers.Kept(persons.ClusterOf, numbers);
        await Run(
            "Wrote the answer",
            () =>
            {
                using var file = new NewFile(parsed.GetRequiredValue(MatchFiles.Out)!.FullName);
                WriteClusters.Run(file, now, [.. people.Ids, .. added.Ids], stop);
                file.Keep();
                return 0;
            }
        );

        var before = numbers.ToHashSet();
        var notes = people.Notes.Concat(added.Notes).Concat(KnownAlready(people.Ids, added.Ids)).ToList();
        var ofKnown = now.Skip(numbers.Count).Count(before.Contains);
        var moved = changed.Count(record => record < numbers.Count && now[record] != numbers[record]);
        var seconds = Math.Round(watch.Elapsed.TotalSeconds, 2);
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
        if (parsed.GetValue(Options.Json))
            Output.WriteJson(
                new
                {
                    Records = now.Length,
                    Known = numbers.Count,
                    Added = added.Ids.Count,
                    AddedToKnownPersons = ofKnown,
                    KnownRecordsMoved = moved,
                    added.Rows,
                    added.LeftOut,
                    added.ProblemCount,
                    added.Faults,
                    added.Problems,
                    Notes = notes,
                    Clusters = now.Distinct().Count(),
                    Seconds = seconds,
                    PeakMiB = peak,
                    Steps = steps.Seconds,
                }
            );
        else
        {
            foreach (var note in notes.Skip(people.Notes.Count + added.Notes.Count))
                Output.Note(note);
            Output.Write(
                $"{added.Ids.Count:N0} records added to {numbers.Count:N0}: {ofKnown:N0} are of persons who were known, {moved:N0} known records are another person's than before; {seconds:0.0} s, {peak:N0} MiB"
            );
        }

        return ExitCode.Fine;

        static IEnumerable<string> KnownAlready(IEnumerable<string> known, IEnumerable<string> added)
        {
            var ids = known.ToHashSet(StringComparer.Ordinal);
            var again = added.Where(ids.Contains).ToList();
            if (again.Count > 0)
                yield return $"{again.Count:N0} of the records to add have an id that a known record has, such as “{again[0]}”. They are taken for records of their own: if the same file was sent twice, leave it out.";
        }

        Task<T> Run<T>(string step, Func<T> work) => steps.RunAsync(step, _ => Task.Run(work, stop).WaitAsync(stop));
    }
}
