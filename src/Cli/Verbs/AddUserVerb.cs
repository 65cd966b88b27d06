using System.CommandLine;
using Headwater.Access;
using Headwater.Access.Users;
using Headwater.Cli.Terminal;
using Headwater.Vocabulary;

namespace Headwater.Cli.Verbs;

internal static class AddUserVerb
{
    private static readonly Option<string> Name = new("--name")
    {
        Description = "The name to sign in with.",
        Required = true,
    };

    private static readonly Option<string> DisplayName = new("--display-name")
    {
        Description = "The person's own name.",
        Required = true,
    };

    private static readonly Option<Role> Role = new("--role") { Description = "What they do.", Required = true };

    private static readonly Option<string?> School = new("--school")
    {
        Description = "An inclusion lead's school: its URN.",
    };

    private static readonly Option<string?> Team = new("--team") { Description = "Their team's name." };

    private static readonly Option<string?> Worker = new("--worker")
    {
        Description = "Their number in the social care system, by which Headwater knows the children they hold.",
    };

    private static readonly Option<SourceSystem?> Service = new("--service")
    {
        Description =
            "The service that they work for, by the system that it keeps: SocialCare, EarlyHelp, YouthJustice, Sen2, Schools, Missing.",
    };

    private static readonly Option<string?> Organisation = new("--organisation")
    {
        Description = "A partner's worker's organisation, by the name that it was added with.",
    };

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command("add-user", "Lets someone sign in. The password is read from standard input.")
        {
            Options.Database,
            Options.Authority,
            Name,
            DisplayName,
            Role,
            School,
            Team,
            Worker,
            Service,
            Organisation,
        };
        command.SetAction(async parsed =>
        {
            await using var modules = await Modules.OpenAsync(parsed.GetRequiredValue(Options.Database));
            var authority = parsed.GetRequiredValue(Options.Authority);
            var user = new User(
                authority,
                parsed.GetRequiredValue(Name),
                parsed.GetRequiredValue(DisplayName),
                parsed.GetValue(Role),
                parsed.GetValue(School),
                parsed.GetValue(Team),
                parsed.GetValue(Worker),
                Enabled: true
            )
            {
                Service = parsed.GetValue(Service),
                Organisation = parsed.GetValue(Organisation),
            };

            Output.Note("The password, then Enter:");
            var password = await Console.In.ReadLineAsync() ?? "";
            var by = Caller.AdministratorAtTheTerminal(authority, Environment.UserName);
            if (await modules.Get<AddUser>().RunAsync(user, password, by) is { } refusal)
            {
                Output.Note(refusal.Sentence);
                return ExitCode.Findings;
            }

            Output.Note($"{user.DisplayName} can sign in as {user.Name}.");
            return ExitCode.Fine;
        });
        return command;
    }
}
