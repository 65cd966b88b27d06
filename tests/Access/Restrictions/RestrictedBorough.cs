using Dapper;
using Headwater.Access;
using Headwater.Access.Restrictions;
using Headwater.Access.Users;
using Headwater.Tests.Need;

namespace Headwater.Tests.Access.Restrictions;

/// <summary>Children on the list, people who may sign in, and who decides who sees what.</summary>
internal sealed class RestrictedBorough : IAsyncDisposable
{
    private RestrictedBorough(Borough borough) => Borough = borough;

    public static Caller Manager { get; } = new(Borough.Authority, "mo", "Mo Manager", Role.TeamManager);

    public static Caller OtherManager { get; } = new(Borough.Authority, "max", "Max Manager", Role.TeamManager);

    public static Caller Director { get; } = new(Borough.Authority, "di", "Di Director", Role.Director);

    public Borough Borough { get; }

    public RestrictChild Restrict => new(Borough.Database, Borough.Clock);

    public AdmitPerson Admit => new(Borough.Database, Borough.Clock);

    public ExcludePerson Exclude => new(Borough.Database, Borough.Clock);

    public EmergencyAccess Emergency => new(Borough.Database, Borough.Clock);

    public ReviewEmergencies Review => new(Borough.Database, Borough.Clock);

    public WhoSees WhoSees => new(Borough.Database);

    public static async Task<RestrictedBorough> MakeAsync(Engine engine)
    {
        var borough = await Borough.MakeAsync(engine);
        var add = new AddUser(borough.Database, borough.Clock);
        foreach (var caller in new[] { Manager, OtherManager, Director, Borough.Practitioner, Borough.Analyst })
            Assert.Null(
                await add.RunAsync(
                    new User(caller.Authority, caller.Name, caller.DisplayName, caller.Role, null, null, null, true),
                    "a made-up borough",
                    Borough.Administrator
                )
            );
        return new RestrictedBorough(borough);
    }

    /// <summary>The caller, asking now.</summary>
    public Caller Now(Caller caller) => caller with { AsksAt = Borough.Clock.GetUtcNow() };

    public async Task<IReadOnlyList<string>> TrailAsync()
    {
        await using var work = await Borough.Database.ReadAsync();
        return
        [
            .. await work.Connection.QueryAsync<string>(
                "select by_name || ': ' || did || ': ' || about from access_trail order by number"
            ),
        ];
    }

    public ValueTask DisposeAsync() => Borough.DisposeAsync();
}
