using Headwater.Cli.Terminal;
using Headwater.Records.Matching.Files;
using Headwater.Vocabulary;

namespace Headwater.Cli.Matches;

/// <summary>What match says of a file of persons.</summary>
internal static class MatchText
{
    private const int LinesNamed = 5;

    public static void Tell(PersonFile people)
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
