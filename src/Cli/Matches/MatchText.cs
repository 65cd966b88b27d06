using Headwater.Cli.Terminal;
using Headwater.Records.Matching.Files;
using Headwater.Records.Matching.Settings;
using Headwater.Vocabulary;

namespace Headwater.Cli.Matches;

/// <summary>Files of persons, and what match says of them.</summary>
internal static class MatchText
{
    private const int LinesNamed = 5;

    /// <summary>Reads a file of persons and says what is wrong in it.</summary>
    /// <returns>Null where it does not fit its settings.</returns>
    public static async Task<PersonFile?> ReadAsync(
        Steps steps,
        string step,
        FileInfo file,
        MatchSettings settings,
        CancellationToken stop
    )
    {
        // Who stops it does not wait for what cannot be stopped in the middle, such as a slow disk.
        var read = await steps.RunAsync(
            step,
            _ => Task.Run(() => ReadPersonFile.Run(file.FullName, settings, stop), stop).WaitAsync(stop)
        );
        if (read.File is { } people)
            Tell(people);
        foreach (var problem in read.File is null ? read.Problems : [])
            Output.Note(problem.Message);
        return read.File;
    }

    private static void Tell(PersonFile people)
    {
        foreach (var note in people.Notes)
            Output.Note(note);
        foreach (var fault in people.Faults)
        {
            var problems = people.Problems.Where(problem => problem.Rule == fault.Rule).Take(LinesNamed).ToList();
            foreach (var problem in problems)
                Output.Note(Line(problem));
            if (fault.Count > problems.Count)
                Output.Note($"… and {fault.Count - problems.Count:N0} more rows {fault.Words}.");
        }
    }

    public static string Line(Problem problem) =>
        string.Join(
            ' ',
            [
                problem.Line is 0 ? $"{problem.File}:" : $"{problem.File}, line {problem.Line}:",
                .. problem.Column is "" ? [] : (string[])[problem.Column],
                problem.Message,
            ]
        );
}
