using Headwater.Access;
using Headwater.Intake;
using Headwater.Records;
using Headwater.Storage;
using Headwater.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Headwater.Cli.Verbs;

/// <summary>The modules, put together on one database for one command.</summary>
internal sealed class Modules : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private Modules(Database database)
    {
        Database = database;
        services = new ServiceCollection()
            .AddSingleton(database)
            .AddSingleton(TimeProvider.System)
            .AddAccess()
            .AddIntake()
            .AddRecords()
            .BuildServiceProvider();
    }

    public Database Database { get; }

    public static async Task<Modules> OpenAsync(string place) =>
        new(
            await Database.OpenAsync(
                place,
                [AccessModule.Schema, IntakeModule.Schema, RecordsModule.Schema, Site.Schema]
            )
        );

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Whoever runs a command: by the name they are signed in to the machine with.</summary>
    public static Caller Caller(string authority) => Access.Caller.AtTheTerminal(authority, Environment.UserName);

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
