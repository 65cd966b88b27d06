using System.Buffers.Binary;
using Headwater.Access;
using Headwater.Access.Sessions;
using Headwater.Access.Users;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Tests.Access;

public class PasswordTests
{
    private const string Password = "made-up password 1";

    private static readonly Caller Administrator = Caller.AdministratorAtTheTerminal("E09999999", "tester");

    private static readonly User Worker = new(
        "E09999999",
        "odalie.fenwright",
        "Odalie Fenwright (made up)",
        Role.Practitioner,
        School: null,
        Team: null,
        Worker: null,
        Enabled: true
    );

    [Theory]
    [InlineData("eleven chars")]
    [InlineData("correct horse battery staple")]
    [InlineData("football on a wet Sunday in spring")]
    [InlineData("nine geese by the lock")]
    [InlineData("nine geese by the lock and four old boats that nobody has seen in years")]
    public void Words_that_nobody_guesses_first_are_taken(string password) => Assert.Null(Check(password));

    [Theory]
    [InlineData("elevenchars")]
    [InlineData("password1234")]
    [InlineData("P@ssw0rd2026!")]
    [InlineData("Qwertyuiop123")]
    [InlineData("Summer2026!!!")]
    [InlineData("Liverpool1892")]
    [InlineData("welcomewelcome")]
    [InlineData("LetMeIn-2026-11")]
    [InlineData("Headwater2026")]
    [InlineData("123456789012")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("ababababababab")]
    public void What_everybody_guesses_first_is_refused(string password) => Assert.NotNull(Check(password));

    [Theory]
    [InlineData("odalie.fenwright")]
    [InlineData("OdalieFenwright1")]
    [InlineData("Fenwright-2026")]
    [InlineData("0dalie-0dalie-1")]
    public void A_name_with_little_beside_it_is_refused(string password) => Assert.NotNull(Check(password));

    [Fact]
    public void A_book_is_refused_too() =>
        Assert.NotNull(Check(new string('x', 250) + "a wet Sunday in spring, 1892 and so on and on"));

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whoever_knows_the_old_password_can_change_it_and_everybody_else_who_used_it_is_out(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var (database, clock) = (await WithWorkerAsync(temporary), new MovingClock());
        var (signIn, change) = (new SignIn(database, clock), new ChangePassword(database, clock));
        var session = await new BeginSession(database, clock).RunAsync(Worker.AsCaller());

        Assert.NotNull(await change.RunAsync("not the password", "nine geese by the lock", Worker.AsCaller()));
        Assert.NotNull(await change.RunAsync(Password, Password, Worker.AsCaller()));
        Assert.NotNull(await change.RunAsync(Password, "password1234", Worker.AsCaller()));
        Assert.NotNull(await new FindSession(database, ReachPolicy.Default, clock).RunAsync(session.Id));
        Assert.Null(await change.RunAsync(Password, "nine geese by the lock", Worker.AsCaller()));

        Assert.Null(await new FindSession(database, ReachPolicy.Default, clock).RunAsync(session.Id));
        Assert.Null(await signIn.RunAsync(Worker.Name, Password));
        Assert.NotNull(await signIn.RunAsync(Worker.Name, "nine geese by the lock"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_administrator_gives_somebody_of_their_own_authority_another_password(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var (database, clock) = (await WithWorkerAsync(temporary), new MovingClock());
        var give = new GivePassword(database, clock);
        const string another = "nine geese by the lock";

        Assert.NotNull(await give.RunAsync(Worker.Name, another, Worker.AsCaller()));
        Assert.NotNull(await give.RunAsync(Worker.Name, another, Administrator with { Authority = "E09000001" }));
        Assert.NotNull(await give.RunAsync("nobody", another, Administrator));
        Assert.NotNull(await give.RunAsync(Worker.Name, "short", Administrator));
        Assert.NotNull(await new SignIn(database, clock).RunAsync(Worker.Name, Password));
        Assert.Null(await give.RunAsync(Worker.Name, another, Administrator));

        Assert.NotNull(await new SignIn(database, clock).RunAsync(Worker.Name, another));
        Assert.Null(await new SignIn(database, clock).RunAsync(Worker.Name, Password));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_is_kept_of_a_password_takes_as_many_rounds_to_try_as_is_advised(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        await using var work = await (await WithWorkerAsync(temporary)).ReadAsync();

        var kept = Convert.FromBase64String(
            await Dapper.SqlMapper.QuerySingleAsync<string>(work.Connection, "select password_hash from access_user")
        );

        // The framework's form: 1, then which hash (2 is SHA-512), then how many rounds, then how long the salt is.
        Assert.Equal(1, kept[0]);
        Assert.Equal(2u, BinaryPrimitives.ReadUInt32BigEndian(kept.AsSpan(1)));
        Assert.InRange(BinaryPrimitives.ReadUInt32BigEndian(kept.AsSpan(5)), 210_000u, uint.MaxValue);
        Assert.Equal(16u, BinaryPrimitives.ReadUInt32BigEndian(kept.AsSpan(9)));
    }

    private static Refusal? Check(string password) => PasswordRules.Check(password, Worker.Name, Worker.DisplayName);

    private static async Task<Database> WithWorkerAsync(TemporaryDatabase temporary)
    {
        var database = await temporary.OpenAsync(AccessModule.Schema);
        Assert.Null(await new AddUser(database, TimeProvider.System).RunAsync(Worker, Password, Administrator));
        return database;
    }
}
