using System.CommandLine;
using Headwater.Access.Trail;
using Headwater.Cli.LookOver;
using Headwater.Cli.Terminal;
using Headwater.Storage;
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
            var others = await OthersAsync(modules.Database);

            if (parsed.GetValue(Options.Json))
                Output.WriteJson(
                    new
                    {
                        state.Entries,
                        state.FirstBroken,
                        state.Note,
                        state.Sentence,
                        others,
                    }
                );
            else
            {
                Output.Write(
                    (state.FirstBroken, seal) switch
                    {
                        _ when state.Note is not null => state.Sentence,
                        ({ } broken, { } end) when broken == end.Number =>
                            $"Line {broken} is not the one that was sealed: the trail was worked out anew.",
                        ({ }, _) => state.Sentence,
                        (null, null) =>
                            $"No line of the trail was altered: {state.Entries:N0} lines. Without a seal this does not show whether lines were taken from its end, or all of it worked out anew: ask for one now and then with “trail seal”, and give it here with --sealed.",
                        (null, { } end) =>
                            $"The trail is whole: {state.Entries:N0} lines, and line {end.Number} is the one that was sealed.",
                    }
                );
                foreach (var other in others)
                    Output.Write(other);
            }

            return state.FirstBroken is null && others is [] ? ExitCode.Fine : ExitCode.Findings;
        });
        return verify;
    }

    /// <summary>What else speaks against the trail: what could keep lines off it, and what was written after its last line.</summary>
    private static async Task<IReadOnlyList<string>> OthersAsync(Database database)
    {
        await using var work = await database.ReadAsync();
        return [.. await database.StrangersAsync(Modules.Schemas), .. await Witnesses.OlderTrailAsync(work)];
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
