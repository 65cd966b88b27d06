using System.CommandLine;
using Headwater.Cli.LookOver;
using Headwater.Cli.Terminal;
using Headwater.Storage;

namespace Headwater.Cli.Verbs;

internal static class LookOverVerb
{
    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command(
            "look-over",
            "Looks whether the database is whole: its file, its tables, what leads where, and the trail."
        )
        {
            Options.Database,
            Options.Json,
        };
        command.SetAction(async parsed =>
        {
            var place = parsed.GetRequiredValue(Options.Database);
            // Asked before it is opened, which may bring it up to date: nothing is written to what is damaged.
            if (
                Database.IsFile(place)
                && Database.IsThere(place)
                && await Database.FaultsOfAsync(place, aside: false, quick: true) is [_, ..] damage
            )
            {
                Tell(parsed, new LookedOver(damage, TrailLines: 0, []));
                return ExitCode.Findings;
            }

            await using var modules = await Modules.OpenLoadedAsync(place);
            var seen = await new Steps().RunAsync(
                "Looked over",
                _ => Task.Run(() => LookOverDatabase.RunAsync(modules.Database))
            );
            Tell(parsed, seen);
            return seen.Faults.Count is 0 ? ExitCode.Fine : ExitCode.Findings;
        });
        return command;
    }

    private static void Tell(ParseResult parsed, LookedOver seen)
    {
        if (parsed.GetValue(Options.Json))
            Output.WriteJson(seen);
        else
            Write(seen);
    }

    private static void Write(LookedOver seen)
    {
        foreach (var fault in seen.Faults)
            Output.Write(fault);
        foreach (var turn in seen.UnderWay)
            Output.Write($"Under way: {turn.Name}, by {turn.Holder}, since {turn.BeganAt:O}");
        if (seen.Faults.Count is 0)
            Output.Write($"The database is whole, with {seen.TrailLines:N0} lines of the trail.");
    }
}
