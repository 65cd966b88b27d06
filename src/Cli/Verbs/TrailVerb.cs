using System.CommandLine;
using Headwater.Access.Trail;
using Headwater.Cli.Terminal;

namespace Headwater.Cli.Verbs;

internal static class TrailVerb
{
    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var verify = new Command("verify", "Checks that no line of the trail was altered, removed or put in.")
        {
            Options.Database,
            Options.Json,
        };
        verify.SetAction(async parsed =>
        {
            await using var modules = await Modules.OpenLoadedAsync(parsed.GetRequiredValue(Options.Database));
            var state = await modules.Get<VerifyTrail>().RunAsync();

            if (parsed.GetValue(Options.Json))
                Output.WriteJson(state);
            else
                Output.Write(
                    state.FirstBroken is { } broken
                        ? $"The trail is broken at line {broken}."
                        : $"The trail is whole: {state.Entries:N0} lines."
                );
            return state.FirstBroken is null ? ExitCode.Fine : ExitCode.Findings;
        });
        return new Command("trail", "The record of who looked at and changed what.") { verify };
    }
}
