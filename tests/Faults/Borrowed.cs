using Headwater.Cli.BackUps;
using Headwater.Cli.LookOver;
using Headwater.Cli.Verbs;
using Headwater.Demo;
using Headwater.Storage;
using Headwater.Tests.Cli;

namespace Headwater.Tests.Faults;

/// <summary>A small borough's files, and databases that hold what one held at a moment: each fault begins from the same state.</summary>
internal sealed class Borrowed : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("headwater-faults-");
    private readonly List<TemporaryDatabase> made = [];
    private readonly Engine engine;

    public Borrowed(Engine engine)
    {
        this.engine = engine;
        Borough.Make(new BoroughOptions { Children = BoroughOptions.FewestChildren, Years = 1 }, folder.FullName);
    }

    public string Files => Path.Combine(folder.FullName, "files");

    public string Census => Path.Combine(Files, "school-census");

    public string Folder => folder.FullName;

    public async Task<(TemporaryDatabase Temporary, Database Database)> EmptyAsync()
    {
        var temporary = await TemporaryDatabase.MakeAsync(engine);
        made.Add(temporary);
        return (temporary, await temporary.OpenAsync(Modules.Schemas));
    }

    public Task<BackUp> RememberAsync(Database database) =>
        TakeBackUp.RunAsync(
            database,
            Path.Combine(folder.FullName, $"{Guid.NewGuid():N}"),
            TimeProvider.System,
            CancellationToken.None
        );

    public async Task<(TemporaryDatabase Temporary, Database Database)> AsRememberedAsync(BackUp backUp)
    {
        var temporary = await TemporaryDatabase.MakeAsync(engine);
        made.Add(temporary);
        var restored = await RestoreBackUp.RunAsync(backUp.File, temporary.Place, CancellationToken.None);
        Assert.Null(restored.Refusal);
        return (temporary, await temporary.OpenAsync(Modules.Schemas));
    }

    /// <summary>Whatever happened: nothing leads nowhere, the trail is unbroken, and the engine finds no fault.</summary>
    public static async Task AssertWholeAsync(Database database) =>
        Assert.Empty((await LookOverDatabase.RunAsync(database)).Faults.Except(BackUpTests.Careless));

    public async ValueTask DisposeAsync()
    {
        foreach (var temporary in made)
            await temporary.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
