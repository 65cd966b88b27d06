using Dapper;
using Headwater.Access;
using Headwater.Access.SecondFactors;
using Headwater.Access.Sessions;
using Headwater.Access.Trail;
using Headwater.Access.Users;
using Headwater.Storage;
using Microsoft.AspNetCore.DataProtection;
using OtpNet;

namespace Headwater.Tests.Access;

public sealed class SecondFactorTests
{
    private const string Authority = "E09999999";

    private static readonly Caller Worker = new(Authority, "odalie", "Odalie Fenwright (made up)", Role.Practitioner);
    private static readonly Caller Another = new(Authority, "berin", "Berin Coldwell (made up)", Role.Practitioner);
    private static readonly Caller Administrator = Caller.AdministratorAtTheTerminal(Authority, "tester");

    private readonly MovingClock clock = new();
    private readonly ProtectedKeys keys = new(new EphemeralDataProtectionProvider());
    private readonly AuthenticatorKey key = AuthenticatorKey.Make();

    [Fact]
    public void Codes_are_those_of_the_standard()
    {
        // RFC 6238, appendix B: the key "12345678901234567890", at 1111111109 seconds, eight digits 07081804.
        var known = AuthenticatorKey.Read(Base32Encoding.ToString("12345678901234567890"u8.ToArray()));

        Assert.Equal(1111111109 / 30, known.StepOf("081804", DateTimeOffset.FromUnixTimeSeconds(1111111109)));
        Assert.Null(known.StepOf("081805", DateTimeOffset.FromUnixTimeSeconds(1111111109)));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_code_counts_once_and_for_as_long_as_a_clock_may_be_wrong(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await SetUpAsync(temporary);
        var check = new CheckSecondFactor(database, keys, clock);
        Assert.Null(await check.RunAsync(CodeNow(), Worker)); // the one that the app was set up with

        clock.Now += TimeSpan.FromMinutes(1);
        var code = CodeNow();
        Assert.Equal("with an authenticator app", await check.RunAsync($"{code[..3]} {code[3..]}", Worker));
        Assert.Null(await check.RunAsync(code, Worker));

        clock.Now += TimeSpan.FromMinutes(5);
        var late = CodeNow();
        clock.Now += TimeSpan.FromSeconds(30);
        Assert.NotNull(await check.RunAsync(late, Worker));
        clock.Now += TimeSpan.FromMinutes(5);
        var tooLate = CodeNow();
        clock.Now += TimeSpan.FromSeconds(60);
        Assert.Null(await check.RunAsync(tooLate, Worker));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nobody_gets_in_by_the_code_of_another_or_by_none(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var check = new CheckSecondFactor(await SetUpAsync(temporary), keys, clock);
        clock.Now += TimeSpan.FromMinutes(1);

        Assert.Null(await check.RunAsync(CodeNow(), Another));
        Assert.Null(await check.RunAsync("", Worker));
        Assert.Null(await check.RunAsync("abcdef", Worker));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_app_that_shows_another_code_is_not_taken(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync(AccessModule.Schema);
        var wrong = AuthenticatorKey.Make();

        var (codes, refusal) = await new SetUpSecondFactor(database, keys, clock).RunAsync(wrong, CodeNow(), Worker);

        Assert.Empty(codes);
        Assert.NotNull(refusal);
        Assert.Equal(StillNeeded.Nothing, (await NeededAsync(database, Worker)).StillNeeded);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_recovery_code_counts_once_however_it_is_typed_and_only_for_its_owner(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync(AccessModule.Schema);
        var (codes, _) = await new SetUpSecondFactor(database, keys, clock).RunAsync(key, CodeNow(), Worker);
        await new SetUpSecondFactor(database, keys, clock).RunAsync(key, CodeNow(), Another);
        var check = new CheckSecondFactor(database, keys, clock);

        Assert.Equal(10, codes.Distinct().Count());
        // Of 32 letters each is worth five bits: 112 bits need 23.
        Assert.All(codes, each => Assert.InRange(each.Count(char.IsAsciiLetterOrDigit), 23, 32));
        Assert.Null(await check.RunAsync(codes[0], Another));
        Assert.Equal("with a recovery code", await check.RunAsync($" {codes[0].ToLowerInvariant()} ", Worker));
        Assert.Null(await check.RunAsync(codes[0], Worker));
        Assert.NotNull(await check.RunAsync(codes[1].Replace("-", "", StringComparison.Ordinal), Worker));
        Assert.Equal(8, (await NeededAsync(database, Worker)).CodesLeft);

        Assert.Equal(10, (await new RenewRecoveryCodes(database, clock).RunAsync(Worker)).Count);
        Assert.Null(await check.RunAsync(codes[2], Worker));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Neither_key_nor_codes_can_be_read_in_the_database(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync(AccessModule.Schema);
        var (codes, _) = await new SetUpSecondFactor(database, keys, clock).RunAsync(key, CodeNow(), Worker);

        await using var work = await database.ReadAsync();
        var secret = await work.Connection.QuerySingleAsync<string>("select secret from access_second_factor");
        var prints = await work.Connection.QueryAsync<string>("select print from access_recovery_code");
        Assert.DoesNotContain(key.Text, secret, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(
            prints.Intersect(codes.SelectMany(code => new[] { code, code.Replace("-", "", StringComparison.Ordinal) }))
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_administrator_resets_an_app_which_signs_out_its_owner_and_is_on_the_trail(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await SetUpAsync(temporary);
        var user = new User(Authority, Worker.Name, Worker.DisplayName, Worker.Role, null, null, null, Enabled: true);
        await new AddUser(database, clock).RunAsync(user, "a made-up password", Administrator);
        var session = await new BeginSession(database, clock).RunAsync(Worker);
        var reset = new ResetSecondFactor(database, clock);

        Assert.NotNull(await reset.RunAsync(Worker.Name, Another));
        Assert.NotNull(await reset.RunAsync(Worker.Name, Administrator with { Authority = "E09000001" }));
        Assert.NotNull(await reset.RunAsync("berin", Administrator));
        Assert.NotNull(await new FindSession(database, ReachPolicy.Default, clock).RunAsync(session.Id));
        Assert.Null(await reset.RunAsync(" ODALIE ", Administrator));

        Assert.Equal(StillNeeded.Nothing, (await NeededAsync(database, Worker)).StillNeeded);
        Assert.Null(await new FindSession(database, ReachPolicy.Default, clock).RunAsync(session.Id));
        await using var work = await database.ReadAsync();
        var line = await work.Connection.QuerySingleAsync<(string, string)>(
            "select by_name, about from access_trail where did = 'Reset an authenticator app'"
        );
        Assert.Equal((Administrator.Name, "odalie"), line);
        Assert.Null((await new VerifyTrail(database).RunAsync()).FirstBroken);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Another_password_leaves_the_app_as_it_is(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await SetUpAsync(temporary);
        var user = new User(Authority, Worker.Name, Worker.DisplayName, Worker.Role, null, null, null, Enabled: true);
        await new AddUser(database, clock).RunAsync(user, "a made-up password", Administrator);

        Assert.Null(
            await new GivePassword(database, clock).RunAsync(Worker.Name, "nine geese by the lock", Administrator)
        );

        Assert.Equal(StillNeeded.Code, (await NeededAsync(database, Worker)).StillNeeded);
    }

    [Theory]
    [InlineData(Role.Administrator, StillNeeded.SetUp)]
    [InlineData(Role.TeamManager, StillNeeded.SetUp)]
    [InlineData(Role.Director, StillNeeded.SetUp)]
    [InlineData(Role.Practitioner, StillNeeded.Nothing)]
    public async Task Who_has_none_yet_is_asked_to_set_one_up_where_the_policy_says_so(Role role, StillNeeded needed)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(Engine.Sqlite);
        var database = await temporary.OpenAsync(AccessModule.Schema);

        Assert.Equal(needed, (await NeededAsync(database, Worker with { Role = role })).StillNeeded);
    }

    [Theory]
    [InlineData("{}", "name")]
    [InlineData("""{"name":"x","date":"2026-09-01","signedBy":"y","secondFactor":["Wizard"]}""", "secondFactor")]
    [InlineData("""{"name":"x","date":"2026-09-01","signedBy":"y","secondFactor":[],"other":1}""", "other")]
    [InlineData("", "line 1")]
    public void A_policy_that_cannot_be_meant_says_what_is_wrong(string json, string named)
    {
        var refused = Assert.Throws<InvalidDataException>(() => SignInPolicy.Read(json));

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    private string CodeNow() => new Totp(Base32Encoding.ToBytes(key.Text)).ComputeTotp(clock.Now.UtcDateTime);

    private async Task<Database> SetUpAsync(TemporaryDatabase temporary)
    {
        var database = await temporary.OpenAsync(AccessModule.Schema);
        var (_, refusal) = await new SetUpSecondFactor(database, keys, clock).RunAsync(key, CodeNow(), Worker);
        Assert.Null(refusal);
        return database;
    }

    private static Task<SecondFactor> NeededAsync(Database database, Caller caller) =>
        new WhatIsNeeded(database, SignInPolicy.Default).RunAsync(caller);
}
