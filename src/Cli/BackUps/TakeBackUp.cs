using System.Globalization;
using Headwater.Cli.Verbs;
using Headwater.Storage;
using Headwater.Storage.Copies;

namespace Headwater.Cli.BackUps;

/// <param name="File">Where the backup is.</param>
/// <param name="Bytes">Its size.</param>
public sealed record BackUp(string File, long Bytes, Standing Holds);

/// <summary>Writes all that a database holds at one moment into one file of its own, and looks it over before it counts.</summary>
/// <remarks>A backup is a Headwater database itself, a SQLite file, whichever engine it came from: every command can open it.</remarks>
public static class TakeBackUp
{
    /// <exception cref="IOException">There is a backup of this second, no room, or what was written is not what was read.</exception>
    public static async Task<BackUp> RunAsync(
        Database database,
        string folder,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        MakeFolder(folder);
        var moment = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH-mm-ss'Z'", CultureInfo.InvariantCulture);
        var place = Path.Combine(folder, $"headwater-{moment}.db");
        using var aside = FileAside.Begin(place);
        var copy =
            await Database.FillAsync(aside.Path, Modules.Schemas, database, stop)
            ?? throw new IOException($"Somebody else wrote to {aside.Path}.");
        var faults = await copy.FaultsAsync(quick: false);
        var holds = await Standing.OfAsync(copy);
        if (faults is [var fault, ..])
            throw new IOException($"The backup is not whole, and was not kept: {fault}");
        if (!await holds.IsPartOfAsync(database))
            throw new IOException("The backup's trail is not the database's, and was not kept.");
        aside.Keep();
        return new BackUp(place, new FileInfo(place).Length, holds);
    }

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(
                folder,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
    }
}
