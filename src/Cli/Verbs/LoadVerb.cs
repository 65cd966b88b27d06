using System.CommandLine;
using Headwater.Cli.Terminal;
using Headwater.Intake.Problems;
using Headwater.Records.Timelines;

namespace Headwater.Cli.Verbs;

internal static class LoadVerb
{
    public static Argument<DirectoryInfo> Folder { get; } =
        new Argument<DirectoryInfo>("folder")
        {
            Description = "The folder of files, with all its folders.",
        }.AcceptExistingOnly();

    public static Option<int?> Year { get; } =
        Options.ReturnYear("The year in which the returns end, such as 2026 for 2025/26; usually found in the files.");

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command(
            "load",
            "Reads, checks and matches files and builds each child's timeline. The same files again change nothing."
        )
        {
            Folder,
            Year,
            Options.Matching,
            Options.Database,
            Options.Authority,
            Options.Json,
        };
        command.SetAction(async parsed =>
        {
            await using var modules = await Modules.OpenAsync(
                parsed.GetRequiredValue(Options.Database),
                Policies.Of(parsed)
            );
            var caller = Modules.Caller(parsed.GetRequiredValue(Options.Authority));
            var folder = parsed.GetRequiredValue(Folder).FullName;
            var year = parsed.GetValue(Year);
            var loaded = await new Steps().RunAsync(
                "Loaded the files",
                progress => modules.Get<LoadFolder>().RunAsync(folder, caller, year, progress)
            );

            if (parsed.GetValue(Options.Json))
                Output.WriteJson(AsJson(loaded, await modules.Get<ListProblems>().RepairsAsync(caller)));
            else
                Write(loaded);
            return CodeOf(loaded);
        });
        return command;
    }

    public static int CodeOf(Loaded loaded) =>
        loaded.Received.Files.All(file => file.Table is null) ? ExitCode.Fault
        : loaded.Received.Files.Any(file => file.Table is null) ? ExitCode.Findings
        : ExitCode.Fine;

    private static object AsJson(Loaded loaded, IReadOnlyList<RepairGroup> repairs) =>
        new
        {
            loaded.Children,
            loaded.Entries,
            loaded.Seconds,
            Files = loaded.Received.Files.Select(file => new
            {
                Name = file.Path,
                file.Table,
                file.Status,
                RowsRead = file.Rows,
                RowsLoaded = file.Loaded,
                file.Problems,
                file.Twice,
            }),
            Repairs = repairs.Select(repair => new
            {
                File = repair.Path,
                repair.Column,
                repair.What,
                repair.Count,
                repair.FirstLine,
            }),
        };

    private static void Write(Loaded loaded)
    {
        foreach (var file in loaded.Received.Files)
            Output.Write(
                file.Status is "NotLoaded"
                    ? $"{file.Path}: {file.Table}, which is checked (headwater check) and not loaded"
                    : $"{file.Path}: {file.Table ?? "not recognised"}, {file.Rows:N0} rows read, {file.Loaded:N0} loaded, "
                        + $"{file.Problems:N0} problems{(file.Status is "Current" ? "" : $" ({file.Status})")}"
            );
        foreach (var file in loaded.Received.Files.Where(file => file.Twice > 0))
            Output.Write(
                $"{file.Path}: of {file.Twice:N0} rows the same row stands twice, in this file or in another; each was counted once."
            );
        Output.Write($"{loaded.Children:N0} children, {loaded.Entries:N0} timeline entries written.");
        if (loaded.Received.Files.Any(file => file.Problems > 0))
            Output.Write(
                "What is wrong, and on which line: headwater check with the same folder, or “Data quality” in the pages."
            );
    }
}
