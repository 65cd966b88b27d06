using Headwater.Tests.Demo;

namespace Headwater.Tests.Records.Writing;

/// <summary>The town without faults, and databases into which parts of it were loaded: each once, for tests that change nothing of children.</summary>
public sealed class LoadedOnce : IAsyncDisposable
{
    private readonly Dictionary<string, LoadedFolder> loaded = [];

    public CleanBorough Made { get; } = new();

    /// <param name="sources">The folders of the town's files, in the order in which they are loaded.</param>
    internal async Task<LoadedFolder> OfAsync(Engine engine, params IReadOnlyList<string> sources)
    {
        var key = $"{engine} {string.Join(' ', sources)}";
        if (loaded.TryGetValue(key, out var known))
            return known;
        var made = await LoadedFolder.MakeAsync(engine);
        foreach (var source in sources)
            await made.LoadAsync(other: Path.Combine(Made.Folder, "files", source));
        return loaded[key] = made;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var folder in loaded.Values)
            await folder.DisposeAsync();
        Made.Dispose();
    }
}
