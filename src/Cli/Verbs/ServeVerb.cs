using System.CommandLine;
using Headwater.Cli.Terminal;
using Headwater.Storage;
using Headwater.Web;
using Headwater.Web.Hosting;
using Microsoft.Extensions.Hosting;

namespace Headwater.Cli.Verbs;

internal static class ServeVerb
{
    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command("serve", "Serves the web pages, on this machine only, until stopped.")
        {
            Options.Database,
            Options.Port,
        };
        foreach (var policy in Policies.OfThePages)
            command.Options.Add(policy);
        command.Validators.Add(Options.PortIsFree);
        command.SetAction(
            async (parsed, stop) =>
            {
                await using var modules = await Modules.OpenAsync(parsed.GetRequiredValue(Options.Database));
                var policies = Policies.Of(parsed);
                foreach (var policy in policies.InWords())
                    Output.Note(policy);
                return await ServeAsync(modules.Database, parsed.GetValue(Options.Port), policies, stop);
            }
        );
        return command;
    }

    public static async Task<int> ServeAsync(Database database, int port, Policies policies, CancellationToken stop)
    {
        SiteSettings settings;
        try
        {
            settings = SiteSettings.Read(Environment.GetEnvironmentVariable, policies.SignIn) with
            {
                Looks = policies.Looks,
                Retention = policies.Retention,
                Reach = policies.Reach,
            };
        }
        catch (InvalidDataException fault)
        {
            Output.Note(fault.Message);
            return ExitCode.WrongUse;
        }

        if (await database.StrangersAsync(Modules.Schemas) is [_, ..] strangers)
        {
            foreach (var stranger in strangers)
                Output.Note(stranger);
            Output.Note(
                "Could not serve: what is not Headwater’s could keep looks off the trail. Find out who put it there, take it out (views and reports belong into a schema of their own), and serve again."
            );
            return ExitCode.Fault;
        }

        await using var site = Site.Build(database, TimeProvider.System, port, policies.Levels, settings);
        var looking = Task.Run(() => database.FaultsAsync(quick: true), stop);
        await site.StartAsync(stop);
        Output.Note($"Open {string.Join(" or ", site.Urls)} in a browser. Stop with Ctrl+C.");
        var stopped = site.WaitForShutdownAsync(stop);
        if (await Task.WhenAny(looking, stopped) == stopped || await looking is not [var damage, ..])
        {
            await stopped;
            return ExitCode.Fine;
        }

        // Whoever goes on writing to a damaged file damages more of it.
        Output.Note(
            $"Could not go on: the database is damaged ({damage}). Keep the file as it is, and restore the newest backup with headwater restore."
        );
        await site.StopAsync(stop);
        return ExitCode.Fault;
    }
}
