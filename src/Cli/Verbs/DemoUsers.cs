using Headwater.Access;
using Headwater.Access.Users;
using Headwater.Records.People;

namespace Headwater.Cli.Verbs;

/// <summary>One made-up user for each role, so that every kind of page can be seen in the demo. Never made outside it.</summary>
internal static class DemoUsers
{
    public const string Password = "a made-up borough";

    private static readonly string[] Names =
    [
        "worker",
        "manager",
        "school",
        "analyst",
        "director",
        "admin",
        "information",
    ];

    /// <summary>Whether a database serves anybody else than a demo: known passwords must never get into it.</summary>
    public static async Task<bool> OthersAsync(Modules modules) =>
        await modules.Get<ListUsers>().AnyBesidesAsync(Names)
        || await modules.Get<FindBusiest>().HoldsOthersAsync(Modules.Caller(Options.MadeUpAuthority));

    public static async Task<IReadOnlyList<User>> AddAsync(Modules modules)
    {
        var (worker, school) = await modules.Get<FindBusiest>().RunAsync(Modules.Caller(Options.MadeUpAuthority));
        User Make(string name, string displayName, Role role) =>
            new(
                Options.MadeUpAuthority,
                name,
                displayName,
                role,
                role is Role.SchoolInclusionLead ? school : null,
                Team: null,
                role is Role.Practitioner ? worker : null,
                Enabled: true
            );

        User[] users =
        [
            Make("worker", "Example Social Worker", Role.Practitioner),
            Make("manager", "Example Team Manager", Role.TeamManager),
            Make("school", "Example Inclusion Lead", Role.SchoolInclusionLead),
            Make("analyst", "Example Analyst", Role.Analyst),
            Make("director", "Example Director", Role.Director),
            Make("admin", "Example Administrator", Role.Administrator),
            Make("information", "Example Information Officer", Role.InformationOfficer),
        ];
        var by = Caller.AdministratorAtTheTerminal(Options.MadeUpAuthority, Environment.UserName);
        var add = modules.Get<AddUser>();
        foreach (var user in users)
            await add.RunAsync(user, Password, by); // refused where an earlier demo in this database added them
        return users;
    }
}
