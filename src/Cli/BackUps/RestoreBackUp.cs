using Headwater.Cli.Verbs;
using Headwater.Storage;
using Headwater.Storage.Copies;

namespace Headwater.Cli.BackUps;

/// <param name="Refusal">Why nothing was restored; null where it was.</param>
/// <param name="Holds">What the backup holds, and the restored database with it.</param>
public sealed record Restored(string? Refusal, Standing? Holds)
{
    public static Restored Refused(string why) => new(why, null);
}

/// <summary>Makes an empty database hold what a backup holds, all or none, and looks it over before and after.</summary>
public static class RestoreBackUp
{
    public static async Task<Restored> RunAsync(string file, string place, CancellationToken stop)
    {
        if (!await Database.IsEmptyAsync(place))
            return Restored.Refused(
                "There is a database in that place already. Name an empty one: nothing is written over."
            );

        // What is read is a copy: an older backup is brought up to date, and the backup itself stays as it is.
        var copyOf = Database.IsFile(place)
            ? Path.GetFullPath(place)
            : Path.Combine(Directory.CreateTempSubdirectory("headwater-restore-").FullName, "backup.db");
        try
        {
            if (Database.IsFile(place))
                File.Delete(copyOf);
            using var aside = FileAside.Begin(copyOf);
            await aside.CopyFromAsync(file, stop);
            if (await RefusalAsync(aside.Path) is { } refusal)
                return refusal;
            var backup = await Database.OpenAsideAsync(aside.Path, Modules.Schemas);
            var before = await Standing.OfAsync(backup);
            if (Database.IsFile(place))
                aside.Keep();
            else if (await Database.FillAsync(place, Modules.Schemas, backup, stop) is null)
                return Restored.Refused("Somebody else has written to that database meanwhile. Nothing was restored.");
            return await AfterAsync(place, before);
        }
        finally
        {
            if (!Database.IsFile(place))
                Directory.Delete(Path.GetDirectoryName(copyOf) ?? copyOf, recursive: true);
        }
    }

    private static async Task<Restored?> RefusalAsync(string to)
    {
        if (await Database.FaultsOfAsync(to, aside: true, quick: false) is [var fault, ..])
            return Restored.Refused($"The backup is damaged: {fault}");
        var backup = await Database.OpenAsideAsync(to, []);
        if (await backup.UnknownStepsAsync(Modules.Schemas) is [var step, ..])
            return Restored.Refused(
                $"A newer Headwater wrote this backup, which knows {step}. Restore it with that one."
            );
        return null;
    }

    private static async Task<Restored> AfterAsync(string place, Standing before)
    {
        var restored = await Database.OpenAsync(place, Modules.Schemas);
        var faults = Database.IsFile(place) ? await restored.FaultsAsync(quick: false) : [];
        var after = await Standing.OfAsync(restored);
        if (faults is [var fault, ..])
            throw new IOException($"What was restored is not whole: {fault}");
        if (after != before)
            throw new IOException($"What was restored is not what the backup holds: {after} in place of {before}.");
        return new Restored(null, after);
    }
}
