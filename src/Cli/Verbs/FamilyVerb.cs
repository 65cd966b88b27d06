using System.CommandLine;
using Headwater.Cli.Terminal;
using Headwater.Records.Families;

namespace Headwater.Cli.Verbs;

internal static class FamilyVerb
{
    private static readonly Argument<long> Id = new("id") { Description = "The child's number, as the list gives it." };

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command(
            "family",
            "Where one child lived, and which children lived with them or are of their family, dated, each with how sure it is and the lines that tell it."
        )
        {
            Id,
            Options.Database,
            Options.Authority,
            Options.Json,
        };
        command.SetAction(async parsed =>
        {
            await using var modules = await Modules.OpenLoadedAsync(parsed.GetRequiredValue(Options.Database));
            var caller = Modules.Caller(parsed.GetRequiredValue(Options.Authority));
            if (await modules.Get<OpenFamily>().RunAsync(parsed.GetValue(Id), caller) is not { } family)
            {
                Output.Note("There is no such child.");
                return ExitCode.Findings;
            }

            if (parsed.GetValue(Options.Json))
                Output.WriteJson(AsJson(family));
            else
                Write(family);
            return ExitCode.Fine;
        });
        return command;
    }

    private static object AsJson(Family family) =>
        new
        {
            family.Child,
            family.Name,
            Stays = family.Stays.Select(known => new
            {
                known.Stay.Kind,
                known.Stay.Postcode,
                known.Stay.Address,
                From = known.Stay.From.ToString("O"),
                known.Stay.FromIsStated,
                ToldUntil = known.Stay.ToldUntil.ToString("O"),
                Until = known.Stay.Until?.ToString("O"),
                known.Marks,
                known.First,
                known.Last,
            }),
            Relatives = family.Relatives.Select(relative => new
            {
                relative.Child,
                relative.Name,
                BirthDate = relative.BirthDate?.ToString("O"),
                Ties = relative.Ties.Select(tie => new
                {
                    tie.Relation,
                    tie.Sureness,
                    Why = TieWords.Why(tie.Rests),
                    From = tie.From?.ToString("O"),
                    ToldUntil = tie.ToldUntil?.ToString("O"),
                    Until = tie.Until?.ToString("O"),
                    tie.Postcode,
                    tie.Here,
                    tie.There,
                }),
            }),
        };

    private static void Write(Family family)
    {
        Output.Write(family.Name);
        foreach (var known in family.Stays)
            Output.Write(
                $"{known.Stay.From:O} to {Day(known.Stay.Until)}  {TieWords.Of(known.Stay.Kind)}, {known.Stay.Postcode} {known.Stay.Address}  ({known.First.File}:{known.First.Line})"
            );
        foreach (var relative in family.Relatives)
        {
            Output.Write($"{relative.Child}  {relative.Name}, born {relative.BirthDate:O}");
            foreach (var tie in relative.Ties)
                Output.Write(
                    $"  {TieWords.Of(tie.Relation)}, {TieWords.Of(tie.Sureness)}{(tie.From is { } from ? $", {from:O} to {Day(tie.Until)}" : "")}: {TieWords.Why(tie.Rests)} ({tie.Here.File}:{tie.Here.Line}, {tie.There.File}:{tie.There.Line})"
                );
        }
    }

    private static string Day(DateOnly? day) => day?.ToString("O") ?? "now, as far as is told";
}
