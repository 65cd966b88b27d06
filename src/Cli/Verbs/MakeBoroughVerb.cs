using System.CommandLine;
using Headwater.Cli.Terminal;
using Headwater.Demo;

namespace Headwater.Cli.Verbs;

internal static class MakeBoroughVerb
{
    internal static readonly Option<int> Children = Options.Whole(
        "--children",
        "How many children aged 0 to 17 live in the made-up borough.",
        usual: new BoroughOptions().Children,
        least: BoroughOptions.FewestChildren,
        most: BoroughOptions.MostChildren
    );

    internal static readonly Option<int> Seed = Options.Whole(
        "--seed",
        "The same seed makes the same borough.",
        usual: 1,
        least: 0,
        most: int.MaxValue
    );

    internal static readonly Option<int> Years = Options.Whole(
        "--years",
        "How many years of files.",
        usual: 10,
        least: 1,
        most: 10
    );

    private static readonly Option<bool> Clean = new("--clean")
    {
        Description = "Leaves out the faults that real extracts have.",
    };

    private static readonly Option<string> Out = new("--out") { Description = "The folder to write.", Required = true };

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command(
            "make-borough",
            "Writes the files of a made-up borough, and apart from them the truth."
        )
        {
            Out,
            Children,
            Seed,
            Years,
            Clean,
            Options.Json,
        };
        command.SetAction(async parsed =>
        {
            var steps = new Steps();
            var folder = parsed.GetRequiredValue(Out);
            var made = await steps.RunAsync(
                "Made the borough",
                progress =>
                    Task.Run(() =>
                        Borough.Make(Asked(parsed) with { Faults = !parsed.GetValue(Clean) }, folder, progress)
                    )
            );

            if (parsed.GetValue(Options.Json))
                Output.WriteJson(made);
            else
                Output.Write($"{made.Count} files, {made.Sum(file => (long)file.Rows):N0} rows, in {folder}");
            return ExitCode.Fine;
        });
        return command;
    }

    public static BoroughOptions Asked(ParseResult parsed) =>
        new()
        {
            Children = parsed.GetValue(Children),
            Seed = parsed.GetValue(Seed),
            Years = parsed.GetValue(Years),
        };
}
