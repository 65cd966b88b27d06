using System.CommandLine;
using Headwater.Cli.Terminal;
using Headwater.Returns.Checks;

namespace Headwater.Cli.Verbs;

internal static class CheckVerb
{
    private const int MostShown = 10;

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

    public static Command Command { get; } = Make();

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

            if (parsed.GetValue(Options.Json))
                WriteJson(result);
            else
                Write(result);
            if (result.Files.Count is 0 || result.Files.All(file => file.Table is null))
                return ExitCode.Fault;
            return result.Rules.Any(rule => rule.Count > 0) ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;
    }

    // Rules that compare places with the authority's own must not compare with that of the made-up borough by default.
    private static string? Authority(ParseResult parsed) =>
        parsed.GetResult(Options.Authority) is { Implicit: false } ? parsed.GetValue(Options.Authority) : null;

    private static void WriteJson(Checked result) =>
        Output.WriteJson(
            new
            {
                Files = result.Files.Select(file => new
                {
                    file.Name,
                    file.Table,
                    file.Rows,
                    file.LeftOut,
                    file.Problems,
                    file.Why,
                }),
                result.Repairs,
                Rules = result.Rules.Select(rule => new
                {
                    rule.Code,
                    rule.Return,
                    rule.Status,
                    rule.Why,
                    rule.Message,
                    rule.Mend,
                    rule.Count,
                    Found = rule.Found.Select(found => new
                    {
                        found.File,
                        found.Line,
                        found.Column,
                        found.Key,
                        found.Message,
                    }),
                }),
            }
        );

    private static void Write(Checked result)
    {
        foreach (var file in result.Files)
            Output.Write(
                file.Table is { } table
                    ? $"{file.Name}: {table}, {file.Rows:N0} rows, {file.Problems:N0} problems"
                    : $"{file.Name}: {file.Why}"
            );

        foreach (var repair in result.Repairs.OrderByDescending(repair => repair.Count).Take(MostShown))
            Output.Write(
                $"Read differently: {repair.What} ({repair.Count:N0} in {repair.File}, first at line {repair.FirstLine})"
            );

        var worst = result.Rules.Where(rule => rule.Count > 0).OrderByDescending(rule => rule.Count).ToList();
        foreach (var rule in worst.Take(MostShown))
        {
            Output.Write("");
            Output.Write($"{rule.Count:N0} × {rule.Return}, {rule.Code}: {rule.Message}");
            if (rule.Mend is not "")
                Output.Write($"  To mend: {rule.Mend}");
            foreach (var found in rule.Found.Take(3))
                Output.Write($"  {found.File}:{found.Line}:{found.Column} {found.Message}");
            if (rule.Count > 3)
                Output.Write($"  and {rule.Count - 3:N0} more; --json lists them");
        }

        if (worst.Count is 0)
            Output.Write("Nothing found wrong.");
    }
}
