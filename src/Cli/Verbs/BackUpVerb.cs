using System.CommandLine;
using Headwater.Cli.BackUps;
using Headwater.Cli.Terminal;

namespace Headwater.Cli.Verbs;

internal static class BackUpVerb
{
    private static readonly Option<DirectoryInfo> To = new("--to")
    {
        Description =
            "The folder to write to, for the owner alone. The file is named by the moment, and none is written over.",
        Required = true,
    };

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command(
            "back-up",
            "Writes all that the database holds at this moment into one file, while others work, and checks it."
        )
        {
            To,
            Options.Database,
            Options.Json,
        };
        command.SetAction(
            async (parsed, stop) =>
            {
                await using var modules = await Modules.OpenLoadedAsync(parsed.GetRequiredValue(Options.Database));
                if (await modules.Database.UnknownStepsAsync(Modules.Schemas) is [var step, ..])
                {
                    Output.Note(
                        $"A newer Headwater has written to this database, which knows {step}. Back it up with that one."
                    );
                    return ExitCode.Findings;
                }

                var to = parsed.GetRequiredValue(To).FullName;
                var taken = await new Steps().RunAsync(
                    "Backed up and looked over",
                    _ => Task.Run(() => TakeBackUp.RunAsync(modules.Database, to, TimeProvider.System, stop))
                );
                if (parsed.GetValue(Options.Json))
                    Output.WriteJson(taken);
                else
                    Output.Write($"{taken.File}: {StandingText.Of(taken.Holds)}");
                return taken.Holds.Broken is "" ? ExitCode.Fine : ExitCode.Findings;
            }
        );
        return command;
    }
}
