using System.CommandLine;
using Headwater.Access;
using Headwater.Cli.Terminal;
using Headwater.Need.Levels;
using Headwater.Storage;
using Headwater.Web;
using Headwater.Web.Hosting;
using Microsoft.Extensions.Hosting;

namespace Headwater.Cli.Verbs;

internal static class ServeVerb
{
    private static readonly Option<SignInPolicy?> SignIn = new("--sign-in")
    {
        Description =
            "The council's own policy of sign-in, a JSON file, dated and signed; usually the one that comes with Headwater.",
        CustomParser = result => Options.ReadPolicy(result, SignInPolicy.Read),
    };

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command("serve", "Serves the web pages, on this machine only, until stopped.")
        {
            Options.Policy,
            SignIn,
            Options.Database,
            Options.Port,
        };
        command.Validators.Add(Options.PortIsFree);
        command.SetAction(
            async (parsed, stop) =>
            {
                await using var modules = await Modules.OpenAsync(parsed.GetRequiredValue(Options.Database));
                return await ServeAsync(
                    modules.Database,
                    parsed.GetValue(Options.Port),
                    parsed.GetValue(Options.Policy),
                    SiteSettings.Read(Environment.GetEnvironmentVariable) with
                    {
                        SignIn = parsed.GetValue(SignIn) ?? SignInPolicy.Default,
                    },
                    stop
                );
            }
        );
        return command;
    }

    public static async Task<int> ServeAsync(
        Database database,
        int port,
        Policy? policy,
        SiteSettings settings,
        CancellationToken stop
    )
    {
        await using var site = Site.Build(database, TimeProvider.System, port, policy, settings);
        await site.StartAsync(stop);
        Output.Note($"Open {string.Join(" or ", site.Urls)} in a browser. Stop with Ctrl+C.");
        await site.WaitForShutdownAsync(stop);
        return ExitCode.Fine;
    }
}
