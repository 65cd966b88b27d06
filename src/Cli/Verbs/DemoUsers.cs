using System.Globalization;
using Headwater.Access;
using Headwater.Access.Sharing;
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
        "partner",
    ];

    private static readonly Partner Trust = new("Example Youth Justice Trust", PartnerKind.YouthJustice);

    /// <summary>Whether a database serves anybody else than a demo: known passwords must never get into it.</summary>
    public static async Task<bool> OthersAsync(Modules modules) =>
        await modules
            .Get<ListUsers>()
            .AnyBesidesAsync([
                .. Options.MadeUpAuthorities.SelectMany((_, place) => Names.Select(name => NameOf(name, place))),
            ])
        || await modules
            .Get<FindBusiest>()
            .HoldsOthersAsync(Options.MadeUpAuthorities, Modules.Caller(Options.MadeUpAuthority));

    /// <param name="place">Which of several boroughs, from 0: the users of all but the first have its number in their names.</param>
    public static async Task<IReadOnlyList<User>> AddAsync(Modules modules, int place)
    {
        var authority = Options.MadeUpAuthorities[place];
        await modules.Get<AddPartner>().RunAsync(Trust, Director(authority));
        var (worker, school) = await modules.Get<FindBusiest>().RunAsync(Modules.Caller(authority));
        User Make(string name, string displayName, Role role) =>
            new(
                authority,
                NameOf(name, place),
                place is 0 ? displayName : $"{displayName} of borough {place + 1}",
                role,
                role is Role.SchoolInclusionLead ? school : null,
                Team: null,
                role is Role.Practitioner ? worker : null,
                Enabled: true
            )
            {
                Organisation = role is Role.PartnerWorker ? Trust.Name : null,
            };

        User[] users =
        [
            Make("worker", "Example Social Worker", Role.Practitioner),
            Make("manager", "Example Team Manager", Role.TeamManager),
            Make("school", "Example Inclusion Lead", Role.SchoolInclusionLead),
            Make("analyst", "Example Analyst", Role.Analyst),
            Make("director", "Example Director", Role.Director),
            Make("admin", "Example Administrator", Role.Administrator),
            Make("information", "Example Information Officer", Role.InformationOfficer),
            Make("partner", "Example Partner Worker", Role.PartnerWorker),
        ];
        var by = Caller.AdministratorAtTheTerminal(authority, Environment.UserName);
        var add = modules.Get<AddUser>();
        foreach (var user in users)
            await add.RunAsync(user, Password, by); // refused where an earlier demo in this database added them
        await AgreeAsync(modules, users.First(user => user.Role is Role.Director).AsCaller(ReachPolicy.Default));
        return users;
    }

    private static string NameOf(string name, int place) =>
        place is 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}{place + 1}");

    private static Caller Director(string authority) =>
        Caller.AtTheTerminal(authority, Environment.UserName) with
        {
            Role = Role.Director,
        };

    // The agreement of an earlier demo in this database stands.
    private static async Task AgreeAsync(Modules modules, Caller director)
    {
        if (await modules.Get<ListAgreements>().RunAsync(director) is { Count: > 0 })
            return;
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
        await modules
            .Get<SignAgreement>()
            .RunAsync(
                new Terms(
                    Trust.Name,
                    ["School", "Youth justice"],
                    "To help young people whom the trust works with stay at school",
                    new Whom(Named: true, School: null, Level: null),
                    today,
                    today.AddYears(1)
                ),
                director
            );
    }
}
