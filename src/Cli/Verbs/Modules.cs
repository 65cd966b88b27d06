using System.Globalization;
using Headwater.Access;
using Headwater.Cli.Terminal;
using Headwater.Intake;
using Headwater.Need;
using Headwater.Need.Levels;
using Headwater.Privacy;
using Headwater.Records;
using Headwater.Storage;
using Headwater.Storage.Turns;
using Headwater.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Headwater.Cli.Verbs;

/// <summary>The modules, put together on one database for one command.</summary>
public sealed class Modules : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private Modules(Database database, Policies policies)
    {
        Database = database;
        services = new ServiceCollection()
            .AddSingleton(database)
            .AddSingleton(TimeProvider.System)
            .AddTransient<TakeTurn>()
            .AddAccess(policies.SignIn, policies.Looks, policies.Reach)
            .AddIntake()
            .AddRecords(policies.Matching)
            .AddNeed(policies.Levels)
            .AddPrivacy(policies.Retention)
            .BuildServiceProvider();
    }

    /// <summary>Every module's schema, from left to right.</summary>
    public static IReadOnlyList<Schema> Schemas { get; } =
    [
        AccessModule.Schema,
        IntakeModule.Schema,
        RecordsModule.Schema,
        NeedModule.Schema,
        PrivacyModule.Schema,
        Site.Schema,
    ];

    public Database Database { get; }

    public static async Task<Modules> OpenAsync(string place, Policies? policies = null) =>
        new(await Database.OpenAsync(place, Schemas), policies ?? new Policies());

    /// <summary>For verbs that look at what was loaded: a mistyped name must not look like a borough without children.</summary>
    /// <exception cref="FileNotFoundException">There is no such database.</exception>
    public static Task<Modules> OpenLoadedAsync(string place, Policies? policies = null) =>
        Database.IsThere(place)
            ? OpenAsync(place, policies)
            : throw new FileNotFoundException($"there is no database {place}; headwater load makes one");

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Whoever runs a command: by the name they are signed in to the machine with.</summary>
    public static Caller Caller(string authority) => Access.Caller.AtTheTerminal(authority, Environment.UserName);

    public Task<Run> AssessAsync(Steps steps, DateOnly on, Caller caller, CancellationToken stop) =>
        steps.RunAsync(
            string.Create(CultureInfo.InvariantCulture, $"Worked out levels as of {on:O}"),
            async progress =>
                await Get<AssessChildren>().RunAsync(on, caller, progress, stop)
                ?? throw new InvalidOperationException("A caller at the terminal sees every child of the authority.")
        );

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
