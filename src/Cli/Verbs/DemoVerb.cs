using System.CommandLine;
using Headwater.Access;
using Headwater.Access.Trail.Unusual;
using Headwater.Cli.Terminal;
using Headwater.Demo;
using Headwater.Intake.Findings;
using Headwater.Records.Timelines;
using Headwater.Returns.Checks;

namespace Headwater.Cli.Verbs;

/// <summary>The main job on a made-up borough: files, load, levels, pages.</summary>
internal static class DemoVerb
{
    private static readonly Option<bool> NoServe = new("--no-serve")
    {
        Description = "Stop when the list is made; serve no pages.",
    };

    private static readonly Option<DirectoryInfo> Folder = new("--folder")
    {
        Description = "Where the borough's files and its database go. A demo made there before is made anew.",
        DefaultValueFactory = _ => new DirectoryInfo("demo"),
    };

    private static readonly Option<string?> Database = new("--database")
    {
        Description =
            "The database: a SQLite file's path, or a PostgreSQL connection string. Usually a file in the folder.",
    };

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command("demo", "Makes a borough, loads and assesses it, and serves the pages.")
        {
            MakeBoroughVerb.Children,
            MakeBoroughVerb.Seed,
            MakeBoroughVerb.Years,
            Folder,
            Database,
            Options.Policy,
            Options.Port,
            NoServe,
            Options.Json,
        };
        command.Validators.Add(Options.PortIsFree);
        command.SetAction(RunAsync);
        return command;
    }

    /// <summary>Of the borough's returns the one with most rules: the rest would take as long as the whole demo.</summary>
    private static Task<Kept?> KeepFindingsAsync(Modules modules, Steps steps, string folder, Caller caller) =>
        steps.RunAsync(
            "Checked the SSDA903 and kept what was found",
            async progress =>
            {
                var found = await Task.Run(() => CheckFolder.Run(folder, progress: progress));
                return await modules.Get<KeepCheck>().RunAsync(found, "ssda903", caller);
            }
        );

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var folder = parsed.GetRequiredValue(Folder).FullName;
        var (borough, mark) = (Path.Combine(folder, "borough"), Path.Combine(folder, "made-up-borough.txt"));
        var place = parsed.GetValue(Database) ?? Path.Combine(folder, "demo.db");
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(mark))
        {
            Output.Note($"{folder} holds something that no demo made. Name an empty folder with --folder.");
            return ExitCode.Findings;
        }

        Output.Note($"Making a borough in {folder}, loading and assessing it.");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(
            mark,
            "Made by headwater demo. All of this folder is made up, and is made anew each time.\n",
            stop
        );
        if (parsed.GetValue(Database) is null)
            foreach (var earlier in new[] { place, $"{place}-wal", $"{place}-shm" })
                File.Delete(earlier);
        if (Directory.Exists(borough))
            Directory.Delete(borough, recursive: true);

        var options = MakeBoroughVerb.Asked(parsed);
        var steps = new Steps();
        await steps.RunAsync("Made the borough", progress => Task.Run(() => Borough.Make(options, borough, progress)));

        var policy = parsed.GetValue(Options.Policy);
        await using var modules = await Modules.OpenAsync(place, policy);
        if (await DemoUsers.OthersAsync(modules))
        {
            Output.Note("This database holds users or children that no demo made. Name another with --database.");
            return ExitCode.Findings;
        }

        var caller = Modules.Caller(Options.MadeUpAuthority);
        var loaded = await steps.RunAsync(
            "Read, checked and matched the files",
            progress =>
                Task.Run(() =>
                    modules.Get<LoadFolder>().RunAsync(Path.Combine(borough, "files"), caller, progress: progress)
                )
        );
        // Once as of a month before, so that the pages have something to say of what changed since.
        await modules.AssessAsync(steps, options.LastDay.AddMonths(-1), caller, stop);
        var run = await modules.AssessAsync(steps, options.LastDay, caller, stop);
        var users = await DemoUsers.AddAsync(modules);
        await KeepFindingsAsync(modules, steps, Path.Combine(borough, "files", "ssda903"), caller);

        if (parsed.GetValue(Options.Json))
            Output.WriteJson(
                new
                {
                    loaded.Children,
                    Rows = loaded.Received.Files.Sum(file => file.Rows),
                    Problems = loaded.Received.Files.Sum(file => file.Problems),
                    ByLevel = AssessVerb.ByLevel(run),
                    steps.Seconds,
                }
            );
        else
            Output.Write($"{loaded.Children:N0} children, {loaded.Entries:N0} timeline entries, in {place}");

        if (parsed.GetValue(NoServe))
            return ExitCode.Fine;
        Output.Note("");
        Output.Note($"Sign in as any of these, with the password “{DemoUsers.Password}” (its blanks belong to it):");
        foreach (var user in users)
            Output.Note($"  {user.Name, -10} {user.DisplayName}");
        return await ServeVerb.ServeAsync(
            modules.Database,
            parsed.GetValue(Options.Port),
            policy,
            SignInPolicy.MadeUp,
            LookPolicy.Default,
            ReachPolicy.Default,
            stop
        );
    }
}
