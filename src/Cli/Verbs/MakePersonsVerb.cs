using System.CommandLine;
using Headwater.Cli.Terminal;
using Headwater.Demo.Persons;

namespace Headwater.Cli.Verbs;

internal static class MakePersonsVerb
{
    private static readonly Option<PersonKind> Kind = new("--kind")
    {
        Description =
            "children: as schools, social care and others know them; adults: as in a biographical list; contacts: with addresses for mail; survey: an original and damaged copies of each.",
        DefaultValueFactory = _ => PersonKind.Children,
    };

    private static readonly Option<ErrorLevel> Errors = new("--errors")
    {
        Description = "How badly they are recorded: low, usual or high.",
        DefaultValueFactory = _ => ErrorLevel.Usual,
    };

    private static readonly Option<int?> Records = new("--records")
    {
        Description = "How many records; usually 100,000, and 1,000 contacts.",
    };

    private static readonly Option<int> Copies = Options.Whole(
        "--copies",
        "The most damaged copies that a survey has of one person; 1 gives each exactly one.",
        usual: new PersonsOptions().Copies,
        least: 1,
        most: 100
    );

    private static readonly Option<int> Seed = Options.Whole(
        "--seed",
        "The same seed makes the same persons.",
        usual: 1,
        least: 0,
        most: int.MaxValue
    );

    private static readonly Option<string> Out = new("--out") { Description = "The folder to write.", Required = true };

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        Records.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1 or > PersonsOptions.MostRecords)
                result.AddError($"--records should be from 1 to {PersonsOptions.MostRecords}.");
        });
        var command = new Command(
            "make-persons",
            "Writes records of made-up persons with the errors that real ones have, the truth of who is who, and settings for match."
        )
        {
            Out,
            Records,
            Kind,
            Errors,
            Copies,
            Seed,
            Options.Json,
        };
        command.SetAction(async parsed =>
        {
            var steps = new Steps();
            var folder = parsed.GetRequiredValue(Out);
            var made = await steps.RunAsync(
                "Made the persons",
                progress => Task.Run(() => MakePersons.Run(Asked(parsed), folder, progress))
            );

            if (parsed.GetValue(Options.Json))
                Output.WriteJson(made);
            else
                Output.Write($"{made.Records:N0} records of {made.Persons:N0} persons, in {folder}");
            return ExitCode.Fine;
        });
        return command;
    }

    private static PersonsOptions Asked(ParseResult parsed) =>
        new()
        {
            Kind = parsed.GetValue(Kind),
            Records = parsed.GetValue(Records),
            Errors = parsed.GetValue(Errors),
            Copies = parsed.GetValue(Copies),
            Seed = parsed.GetValue(Seed),
        };
}
