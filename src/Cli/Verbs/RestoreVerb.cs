using System.CommandLine;
using Headwater.Cli.BackUps;
using Headwater.Cli.Terminal;

namespace Headwater.Cli.Verbs;

internal static class RestoreVerb
{
    private static readonly Argument<FileInfo> From = new Argument<FileInfo>("file")
    {
        Description = "A backup that headwater back-up wrote.",
    }.AcceptExistingOnly();

    private static readonly Option<string> To = new("--database")
    {
        Description =
            "Where to: a SQLite file that is not there yet, or a connection string (Host=…) of a PostgreSQL database without tables.",
        Required = true,
    };

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command("restore", "Makes an empty database hold what a backup holds, and checks it.")
        {
            From,
            To,
            Options.Json,
        };
        command.SetAction(
            async (parsed, stop) =>
            {
                var from = parsed.GetRequiredValue(From).FullName;
                var to = parsed.GetRequiredValue(To);
                var done = await new Steps().RunAsync(
                    "Restored and looked over",
                    _ => Task.Run(() => RestoreBackUp.RunAsync(from, to, stop))
                );
                if (done.Holds is not { } holds)
                {
                    Output.Note(done.Refusal ?? "");
                    return ExitCode.Findings;
                }

                if (parsed.GetValue(Options.Json))
                    Output.WriteJson(holds);
                else
                    Output.Write($"Restored: {StandingText.Of(holds)}");
                return holds.Broken is "" ? ExitCode.Fine : ExitCode.Findings;
            }
        );
        return command;
    }
}
