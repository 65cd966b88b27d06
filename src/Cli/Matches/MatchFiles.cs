using System.CommandLine;
using System.CommandLine.Parsing;
using Headwater.Records.Matching;
using Headwater.Records.Matching.Files;
using Headwater.Records.Matching.Settings;
using Headwater.Records.Matching.Weights;

namespace Headwater.Cli.Matches;

/// <summary>The files that match reads and writes.</summary>
internal static class MatchFiles
{
    public static readonly Argument<FileInfo> Persons = new Argument<FileInfo>("file")
    {
        Description = "The records of persons, a CSV file.",
    }.AcceptExistingOnly();

    public static readonly Option<MatchSettings?> Settings = new("--settings")
    {
        Description =
            "A JSON file that says what the columns tell: { \"id\": \"unique_id\", \"columns\": { \"surname\": \"family name\" } }.",
        Required = true,
        CustomParser = result =>
        {
            var read = ReadSettings.From(result.Tokens.Count is 1 ? result.Tokens[0].Value : "");
            foreach (var problem in read.Problems)
                result.AddError(MatchText.Line(problem));
            return read.Settings;
        },
    };

    public static readonly Option<Kept?> Weights = new("--weights")
    {
        Description = "Uses the weights that --keep-weights kept in this file, and learns none.",
        CustomParser = result =>
        {
            var read = ReadKept.From(result.Tokens.Count is 1 ? result.Tokens[0].Value : "");
            if (read.Problem is { } problem)
                result.AddError(MatchText.Line(problem));
            return read.Weights;
        },
    };

    public static readonly Option<FileInfo?> Out = new("--out")
    {
        Description = "The CSV file to write: for each record the number of its person.",
        Required = true,
    };

    public static readonly Option<FileInfo?> Pairs = new("--pairs")
    {
        Description =
            "Writes the pairs that may be one person, with a probability of 0.01 or more, to this CSV file: the probability, the weight in bits, what each column adds to it, whether both are one person, and the two values of each column side by side.",
    };

    public static readonly Option<FileInfo?> Report = new("--report")
    {
        Description =
            "Writes what was learnt to this file, as Markdown: the joins and the pairs left apart that were nearest to being decided the other way, how often each likeness occurs and what it weighs, what each rule that brings records together was worth, and what was wrong in the file or lacking.",
    };

    public static readonly Option<FileInfo?> KeepWeightsIn = new("--keep-weights")
    {
        Description =
            "Keeps what was learnt in this JSON file, for --weights. Names and other values that stand ten times or more are in it: guard it like the records.",
    };

    public static readonly Option<FileInfo> Known = new Option<FileInfo>("--known")
    {
        Description =
            "Records that are known already, a CSV file with the same settings. The others are added to them, and only those linked with a new one are gathered anew; --out then tells of all, the known ones first. No pairs, report or weights are written.",
    }.AcceptExistingOnly();

    public static readonly Option<FileInfo> KnownClusters = new Option<FileInfo>("--known-clusters")
    {
        Description =
            "Who is who among the known records: the file that --out wrote. Persons keep their numbers. Without it the known records are matched first.",
    }.AcceptExistingOnly();

    /// <summary>What is written must be neither what is read nor what is written beside it.</summary>
    public static void WriteOverNothing(CommandResult given)
    {
        var taken = new List<string>();
        if (given.GetValue(Persons) is { } persons)
            taken.Add(Real(persons.FullName));
        foreach (var read in new Option[] { Settings, Weights, Known, KnownClusters })
            if (given.GetResult(read) is { Tokens: [{ Value: not "" } token] })
                taken.Add(Real(token.Value));
        foreach (var (option, file) in Written(given.GetValue))
            if (
                new[] { file.FullName, NewFile.Part(file.FullName) }.FirstOrDefault(path =>
                    taken.Contains(Real(path))
                ) is
                { } over
            )
                given.AddError($"{option} would write over {Path.GetFileName(over)}. Name another file.");
            else
                taken.AddRange([Real(file.FullName), Real(NewFile.Part(file.FullName))]);
        if (given.GetResult(Known) is not null)
            foreach (
                var option in new Option[] { Pairs, Report, KeepWeightsIn }.Where(option =>
                    given.GetResult(option) is not null
                )
            )
                given.AddError(
                    $"With --known only who is who is written; {option.Name} belongs to a run that matches everybody."
                );
        else if (given.GetResult(KnownClusters) is not null)
            given.AddError("--known-clusters tells who is who among known records. Name those with --known.");
        if (given.GetResult(Weights) is not null && given.GetResult(KeepWeightsIn) is not null)
            given.AddError("With --weights nothing is learnt, so there is nothing for --keep-weights to keep.");

        // Through links, of the file and of every folder that it stands in.
        static string Real(string path)
        {
            var full = Path.GetFullPath(path);
            if (new FileInfo(full) is { LinkTarget: not null } link)
                full = link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full;
            return Path.GetDirectoryName(full) is { } above ? Path.Combine(Real(above), Path.GetFileName(full)) : full;
        }
    }

    /// <summary>Why some file cannot be written, each with its option. To be asked before the work is done.</summary>
    public static IReadOnlyList<string> Unwritable(ParseResult parsed) =>
        [
            .. Written(parsed.GetValue)
                .Select(each => (each.Option, Why: TryPlace.Run(each.File.FullName)))
                .Where(each => each.Why is not null)
                .Select(each => $"{each.Option}: {each.Why}"),
        ];

    /// <summary>Writes them all, or none.</summary>
    /// <returns>How many persons there are.</returns>
    public static int Write(
        ParseResult parsed,
        MatchedPersons matching,
        PersonFile people,
        int seed,
        CancellationToken stop
    )
    {
        var on = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
        var begun = new List<NewFile>();
        try
        {
            if (Begin(Pairs) is { } pairs)
                WritePairs.Run(pairs, matching, people.Ids, stop);
            if (Begin(Report) is { } report)
                WriteReport.Run(report, matching, people, on, seed, parsed.GetResult(Weights)?.Tokens[0].Value);
            if (Begin(KeepWeightsIn) is { } kept)
                KeepWeights.Run(kept, matching, seed, on);
            var (numbers, persons) = ClusterNumbers.Of(matching.ClusterOf);
            if (Begin(Out) is { } clusters)
                WriteClusters.Run(clusters, numbers, people.Ids, stop);
            stop.ThrowIfCancellationRequested();
            foreach (var file in begun)
                file.Keep();
            return persons;
        }
        finally
        {
            foreach (var file in begun)
                file.Dispose();
        }

        NewFile? Begin(Option<FileInfo?> option)
        {
            if (parsed.GetValue(option) is not { } named)
                return null;
            begun.Add(new NewFile(named.FullName));
            return begun[^1];
        }
    }

    private static IEnumerable<(string Option, FileInfo File)> Written(Func<Option<FileInfo?>, FileInfo?> value) =>
        new[] { Out, Pairs, Report, KeepWeightsIn }.SelectMany(option =>
            value(option) is { } file ? new[] { (option.Name, file) } : []
        );
}
