using System.CommandLine;
using Headwater.Access.Trail;
using Headwater.Cli.Terminal;
using Headwater.Vocabulary;

namespace Headwater.Cli.Verbs;

internal static class TrailVerb
{
    private static readonly Option<Seal?> Sealed = new("--sealed")
    {
        Description =
            "The trail's end as “trail seal” gave it once, NUMBER:HASH: proves that nothing up to it was worked out anew.",
        CustomParser = result =>
        {
            if (Seal.TryParse(result.Tokens.Count is 1 ? result.Tokens[0].Value : "", null, out var seal))
                return seal;
            result.AddError(
                "--sealed should be a number, a colon and 64 hexadecimal digits, as “trail seal” gives them."
            );
            return null;
        },
    };

    public static Command Command { get; } =
        new("trail", "The record of who looked at and changed what.") { Verify(), Seals() };

    private static Command Verify()
    {
        var verify = new Command("verify", "Checks that no line of the trail was altered, removed or put in.")
        {
            Options.Database,
            Sealed,
            Options.Json,
        };
        verify.SetAction(async parsed =>
        {
            await using var modules = await Modules.OpenLoadedAsync(parsed.GetRequiredValue(Options.Database));
            var seal = parsed.GetValue(Sealed);
            var state = await modules.Get<VerifyTrail>().RunAsync(seal);

            if (parsed.GetValue(Options.Json))
                Output.WriteJson(state);
            else
                Output.Write(
                    (state.FirstBroken, seal) switch
                    {
                        _ when state.Note is not null => state.Sentence,
                        ({ } broken, { } end) when broken == end.Number =>
                            $"Line {broken} is not the one that was sealed: the trail was worked out anew.",
                        ({ }, _) => state.Sentence,
                        (null, null) => $"The trail is whole: {state.Entries:N0} lines.",
                        (null, { } end) =>
                            $"The trail is whole: {state.Entries:N0} lines, and line {end.Number} is the one that was sealed.",
                    }
                );
            return state.FirstBroken is null ? ExitCode.Fine : ExitCode.Findings;
        });
        return verify;
    }

    private static Command Seals()
    {
        var seal = new Command(
            "seal",
            "Prints the trail’s end with the date, to be kept where nobody can write who can write to the database."
        )
        {
            Options.Database,
            Options.Json,
        };
        seal.SetAction(async parsed =>
        {
            await using var modules = await Modules.OpenLoadedAsync(parsed.GetRequiredValue(Options.Database));
            if (await modules.Get<SealTrail>().RunAsync() is not var (end, at))
            {
                Output.Note("The trail has no line yet.");
                return ExitCode.Findings;
            }

            if (parsed.GetValue(Options.Json))
                Output.WriteJson(
                    new
                    {
                        at,
                        end.Number,
                        end.Hash,
                    }
                );
            else
                Output.Write($"{Moment.Text(at)} {end}");
            return ExitCode.Fine;
        });
        return seal;
    }
}
