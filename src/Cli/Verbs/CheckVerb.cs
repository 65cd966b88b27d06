using System.CommandLine;
using Headwater.Cli.Checks;
using Headwater.Cli.Terminal;
using Headwater.Returns.Checks;

namespace Headwater.Cli.Verbs;

internal static class CheckVerb
{
    private static readonly Argument<DirectoryInfo> Folder = MakeFolder();

    private static readonly Option<int?> Year = Options.ReturnYear(
        "The year in which the return ends, such as 2026 for 2025/26; usually found in the files."
    );

    private static readonly Option<DirectoryInfo> Earlier = MakeEarlier();

    private static readonly Option<string> Form = MakeForm();

    private static readonly Option<FileInfo?> Report = MakeReport();

    private static readonly Option<DirectoryInfo?> ByWorker = MakeByWorker();

    public static Command Command { get; } = Make();

    private static Argument<DirectoryInfo> MakeFolder()
    {
        var folder = new Argument<DirectoryInfo>("folder")
        {
            Description = "The folder of files to check; nothing of it is loaded.",
        };
        folder.Validators.Add(given =>
        {
            var path = given.Tokens.Count > 0 ? given.Tokens[0].Value : "";
            if (File.Exists(path))
                given.AddError($"{path} is a file. Give the folder that it is in.");
            else if (!Directory.Exists(path))
                given.AddError($"There is no folder {path}.");
        });
        return folder;
    }

    private static Option<DirectoryInfo> MakeEarlier()
    {
        var earlier = new Option<DirectoryInfo>("--earlier")
        {
            Description = "A folder with the returns of years before, for the rules that look back.",
        }.AcceptExistingOnly();
        earlier.Validators.Add(given =>
        {
            if (given.GetValue(earlier) is { } before && given.GetValue(Folder)?.FullName == before.FullName)
                given.AddError("--earlier names the folder that is checked. Name the one of the year before.");
        });
        return earlier;
    }

    private static Option<DirectoryInfo?> MakeByWorker()
    {
        var workers = new Option<DirectoryInfo?>("--by-worker")
        {
            Description =
                "A new folder in which each worker whom the files name gets a workbook of what is theirs to mend.",
        };
        workers.Validators.Add(given =>
        {
            if (given.GetValue(workers) is { Exists: true } used && used.EnumerateFiles("*.xlsx").Any())
                given.AddError(
                    $"{used.FullName} holds workbooks already. Name a new folder, so that none of an earlier check is handed on."
                );
        });
        return workers;
    }

    private static Option<string> MakeForm()
    {
        var form = new Option<string>("--format")
        {
            Description =
                "What is printed. text: the ten things that matter most; csv: a line for each place; json: for scripts; xlsx: a workbook.",
            DefaultValueFactory = _ => "text",
        };
        form.AcceptOnlyFromAmong("text", "csv", "json", "xlsx");
        return form;
    }

    private static Option<FileInfo?> MakeReport()
    {
        var report = new Option<FileInfo?>("--out")
        {
            Description = "Writes the full report to this file: .xlsx, .csv or .json.",
        };
        report.Validators.Add(given =>
        {
            if (given.GetValue(report) is { } file && ReportFile.Form(file) is null)
                given.AddError("The report's file must end in .xlsx, .csv or .json.");
        });
        return report;
    }

    private static Command Make()
    {
        var command = new Command("check", "Checks returns and says what is wrong, where, and how to mend it.")
        {
            Folder,
            Year,
            Earlier,
            Whose.Authority,
            KeptFindings.Database,
            OpenLists.Postcodes,
            OpenLists.Providers,
            Form,
            Report,
            ByWorker,
            Options.Json,
        };
        command.SetAction(async parsed =>
        {
            var folder = parsed.GetRequiredValue(Folder).FullName;
            var year = parsed.GetValue(Year);
            var earlier = parsed.GetValue(Earlier)?.FullName;
            if (await KeptFindings.WhoseAsync(parsed) is not { } whose)
                return ExitCode.WrongUse;
            if (OpenLists.Read(parsed, whose.Authority) is not { } beside)
                return ExitCode.Fault;
            var result = await new Steps().RunAsync(
                "Checked the files",
                progress => Task.Run(() => CheckFolder.Run(folder, year, earlier, beside, progress))
            );
            await KeptFindings.KeepAsync(parsed, result, parsed.GetRequiredValue(Folder), whose);

            if (parsed.GetValue(Report) is { } report)
                ReportFile.Write(result, report);
            if (parsed.GetValue(ByWorker) is { } workers)
                ReportFile.WriteByWorker(result, workers);
            ReportFile.Print(
                result,
                parsed.GetValue(Options.Json) ? "json" : parsed.GetRequiredValue(Form),
                yearWasFound: year is null
            );

            if (result.Files.Count is 0 || result.Files.All(file => file.Table is null))
                return ExitCode.Fault;
            return result.Rules.Any(rule => rule.Count > 0) ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;
    }
}
