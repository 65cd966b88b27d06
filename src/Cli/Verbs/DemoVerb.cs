using System.CommandLine;
using System.Globalization;
using Headwater.Access;
using Headwater.Access.Users;
using Headwater.Cli.Terminal;
using Headwater.Demo;
using Headwater.Intake.Findings;
using Headwater.Need.Levels;
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

    private static readonly Option<int> Boroughs = Options.Whole(
        "--boroughs",
        "How many boroughs to make side by side in one database, each of which sees its own children alone.",
        usual: 1,
        least: 1,
        most: Options.MadeUpAuthorities.Count
    );

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command("demo", "Makes a borough, loads and assesses it, and serves the pages.")
        {
            MakeBoroughVerb.Children,
            MakeBoroughVerb.Seed,
            MakeBoroughVerb.Years,
            Boroughs,
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
        var mark = Path.Combine(folder, "made-up-borough.txt");
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
        foreach (var earlier in Options.MadeUpAuthorities.Select((_, i) => PlaceOf(folder, i)))
            if (Directory.Exists(earlier))
                Directory.Delete(earlier, recursive: true);

        var policy = parsed.GetValue(Options.Policy);
        await using var modules = await Modules.OpenAsync(place, new Policies { Levels = policy });
        if (await DemoUsers.OthersAsync(modules))
        {
            Output.Note("This database holds users or children that no demo made. Name another with --database.");
            return ExitCode.Findings;
        }

        var steps = new Steps();
        var users = new List<User>();
        var made = new List<(Loaded Loaded, Run Run)>();
        for (var i = 0; i < parsed.GetValue(Boroughs); i++)
        {
            var options = MakeBoroughVerb.Asked(parsed);
            made.Add(
                await MakeAsync(modules, steps, PlaceOf(folder, i), options with { Seed = options.Seed + i }, i, stop)
            );
            users.AddRange(await DemoUsers.AddAsync(modules, i));
        }

        if (parsed.GetValue(Options.Json))
            Output.WriteJson(
                new
                {
                    Children = made.Sum(each => each.Loaded.Children),
                    Rows = made.Sum(each => each.Loaded.Received.Files.Sum(file => file.Rows)),
                    Problems = made.Sum(each => each.Loaded.Received.Files.Sum(file => file.Problems)),
                    ByLevel = made.SelectMany(each => AssessVerb.ByLevel(each.Run))
                        .GroupBy(level => level.Key)
                        .ToDictionary(level => level.Key, level => level.Sum(each => each.Value)),
                    steps.Seconds,
                }
            );
        else
            Output.Write(
                $"{made.Sum(each => each.Loaded.Children):N0} children, {made.Sum(each => each.Loaded.Entries):N0} timeline entries, in {place}"
            );

        if (parsed.GetValue(NoServe))
            return ExitCode.Fine;
        Output.Note("");
        Output.Note($"Sign in as any of these, with the password “{DemoUsers.Password}” (its blanks belong to it):");
        foreach (var user in users)
            Output.Note($"  {user.Name, -10} {user.DisplayName}");
        return await ServeVerb.ServeAsync(
            modules.Database,
            parsed.GetValue(Options.Port),
            new Policies { Levels = policy, SignIn = SignInPolicy.MadeUp },
            stop
        );
    }

    private static string PlaceOf(string folder, int place) =>
        Path.Combine(
            folder,
            place is 0 ? "borough" : string.Create(CultureInfo.InvariantCulture, $"borough-{place + 1}")
        );

    private static async Task<(Loaded, Run)> MakeAsync(
        Modules modules,
        Steps steps,
        string borough,
        BoroughOptions options,
        int place,
        CancellationToken stop
    )
    {
        await steps.RunAsync("Made the borough", progress => Task.Run(() => Borough.Make(options, borough, progress)));
        var caller = Modules.Caller(Options.MadeUpAuthorities[place]);
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
        await KeepFindingsAsync(modules, steps, Path.Combine(borough, "files", "ssda903"), caller);
        return (loaded, run);
    }
}
