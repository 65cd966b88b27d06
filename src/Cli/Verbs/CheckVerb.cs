using System.CommandLine;
using Headwater.Cli.Checks;
using Headwater.Cli.Terminal;
using Headwater.Returns.Checks;

namespace Headwater.Cli.Verbs;

internal static class CheckVerb
{
    private static readonly Argument<DirectoryInfo> Folder = new Argument<DirectoryInfo>("folder")
    {
        Description = "The folder of files to check; nothing of it is loaded.",
    }.AcceptExistingOnly();

    private static readonly Option<int?> Year = new("--year")
    {
        Description = "The year in which the return ends, such as 2026 for 2025/26; usually found in the files.",
    };

    private static readonly Option<DirectoryInfo> Earlier = new Option<DirectoryInfo>("--earlier")
    {
        Description = "A folder with the returns of years before, for the rules that look back.",
    }.AcceptExistingOnly();

    private static readonly Option<string> Form = MakeForm();

    public static Command Command { get; } = Make();

    private static Option<string> MakeForm()
    {
        var form = new Option<string>("--format")
        {
            Description = "text: the ten things that matter most; csv: a line for each place; json: for scripts.",
            DefaultValueFactory = _ => "text",
        };
        form.AcceptOnlyFromAmong("text", "csv", "json");
        return form;
    }

    private static Command Make()
    {
        var command = new Command("check", "Checks returns and says what is wrong, where, and how to mend it.")
        {
            Folder,
            Year,
            Earlier,
            Options.Authority,
            OpenLists.Postcodes,
            OpenLists.Providers,
            Form,
            Options.Json,
        };
        command.SetAction(async parsed =>
        {
            var folder = parsed.GetRequiredValue(Folder).FullName;
            var year = parsed.GetValue(Year);
            var earlier = parsed.GetValue(Earlier)?.FullName;
            if (OpenLists.Read(parsed, Authority(parsed)) is not { } beside)
                return ExitCode.Fault;
            var result = await new Steps().RunAsync(
                "Checked the files",
                progress => Task.Run(() => CheckFolder.Run(folder, year, earlier, beside, progress))
            );

            switch (parsed.GetValue(Options.Json) ? "json" : parsed.GetValue(Form))
            {
                case "json":
                    CheckJson.Write(result);
                    break;
                case "csv":
                    CheckCsv.Write(result);
                    break;
                default:
                    CheckText.Write(result);
                    break;
            }

            if (result.Files.Count is 0 || result.Files.All(file => file.Table is null))
                return ExitCode.Fault;
            return result.Rules.Any(rule => rule.Count > 0) ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;
    }

    // Rules that compare places with the authority's own must not compare with that of the made-up borough by default.
    private static string? Authority(ParseResult parsed) =>
        parsed.GetResult(Options.Authority) is { Implicit: false } ? parsed.GetValue(Options.Authority) : null;
}
