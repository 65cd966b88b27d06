using Headwater.Access;
using Headwater.Access.Users;
using Headwater.Storage;

namespace Headwater.Tests.Access;

public class SignInTests
{
    private const string Password = "made-up password 1";

    private static readonly Caller Administrator = Caller.AdministratorAtTheTerminal("E09999999", "tester");

    private static readonly User Worker = new(
        "E09999999",
        "Odalie.Fenwright",
        "Odalie Fenwright (made up)",
        Role.Practitioner,
        School: null,
        Team: "Example team",
        Worker: "W1",
        Enabled: true
    );

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_right_name_and_password_sign_in_however_the_name_is_typed(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await WithWorkerAsync(temporary);

        var caller = await new SignIn(database, TimeProvider.System).RunAsync(" ODALIE.fenwright ", Password);

        Assert.Equal("odalie.fenwright", caller?.Name);
        Assert.Equal("W1", caller?.Worker);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_wrong_password_a_wrong_name_and_a_stopped_user_do_not(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await WithWorkerAsync(temporary);
        var signIn = new SignIn(database, TimeProvider.System);

        Assert.Null(await signIn.RunAsync(Worker.Name, "another password"));
        Assert.Null(await signIn.RunAsync("nobody", Password));
        Assert.NotNull(await signIn.StillAsync("odalie.fenwright"));

        await new EnableUser(database, TimeProvider.System).RunAsync(Worker.Name, enabled: false, Administrator);
        Assert.Null(await signIn.RunAsync(Worker.Name, Password));
        Assert.Null(await signIn.StillAsync("odalie.fenwright"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_the_rules_do_not_allow_is_refused(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await WithWorkerAsync(temporary);
        var add = new AddUser(database, TimeProvider.System);

        Assert.NotNull(await add.RunAsync(Worker, Password, Administrator));
        Assert.NotNull(await add.RunAsync(Worker with { Name = "short" }, "short", Administrator));
        Assert.NotNull(
            await add.RunAsync(Worker with { Name = "x", Authority = "E09000001" }, Password, Administrator)
        );
        Assert.NotNull(await add.RunAsync(Worker with { Name = "x" }, Password, Worker.AsCaller()));
        Assert.NotNull(
            await add.RunAsync(Worker with { Name = "x", Role = Role.SchoolInclusionLead }, Password, Administrator)
        );
    }

    // Restrictions and looks under these names are Headwater's own; a person behind them would hide among them.
    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nobody_signs_in_with_a_name_that_headwater_writes_itself(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await WithWorkerAsync(temporary);
        var add = new AddUser(database, TimeProvider.System);

        foreach (var taken in (string[])[" Headwater ", "TERMINAL:tester", "terminal:somebody"])
        {
            Assert.NotNull(await add.RunAsync(Worker with { Name = taken }, Password, Administrator));
            Assert.Null(await new SignIn(database, TimeProvider.System).RunAsync(taken, Password));
        }

        Assert.Null(await add.RunAsync(Worker with { Name = "headwaters" }, Password, Administrator));
    }

    private static async Task<Database> WithWorkerAsync(TemporaryDatabase temporary)
    {
        var database = await temporary.OpenAsync(AccessModule.Schema);
        Assert.Null(await new AddUser(database, TimeProvider.System).RunAsync(Worker, Password, Administrator));
        return database;
    }
}
