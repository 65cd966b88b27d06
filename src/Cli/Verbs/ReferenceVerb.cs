using System.CommandLine;
using Headwater.Access;
using Headwater.Cli.Terminal;
using Headwater.Need;
using Headwater.Records;

namespace Headwater.Cli.Verbs;

internal static class ReferenceVerb
{
    private static readonly Option<string> Out = new("--out")
    {
        Description = "The project's root, under which docs/reference stands.",
        DefaultValueFactory = _ => ".",
    };

    public static Command Command { get; } = Make();

    /// <summary>Every generated page: its path in the project, and its text.</summary>
    public static IEnumerable<(string Path, string Text)> Pages() =>
        [
            .. Access.Reference.Pages([
                .. AccessModule.Involvements,
                .. RecordsModule.Involvements,
                .. NeedModule.Involvements,
            ]),
            .. Returns.Reference.Pages(),
            .. Need.Reference.Pages(),
            .. Privacy.Reference.Pages(),
            CommandsPage.Page(),
        ];

    private static Command Make()
    {
        var command = new Command("reference", "Writes the reference pages from the lists that the engines run on.")
        {
            Out,
        };
        command.SetAction(parsed =>
        {
            foreach (var (path, text) in Pages())
            {
                var place = Path.Combine(parsed.GetRequiredValue(Out), path);
                Directory.CreateDirectory(Path.GetDirectoryName(place) ?? ".");
                File.WriteAllText(place, text);
                Output.Write(path);
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
