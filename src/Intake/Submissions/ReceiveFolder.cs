using Dapper;
using Headwater.Intake.Drafts;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Intake.Submissions;

/// <summary>Receives every file of a folder: reads it, keeps what was found, and hands on whom and what the files tell of.</summary>
/// <remarks>Everything happens in the caller's work: if that is not kept, nothing was received.</remarks>
public sealed class ReceiveFolder(TimeProvider clock)
{
    /// <param name="folder">A folder, with files at any depth, or one file.</param>
    /// <param name="authority">The code of the authority whose children the files are about.</param>
    /// <param name="year">The year of the return, for returns that do not say it; null to find it from names and days.</param>
    public async Task<Received> RunAsync(
        Work work,
        string folder,
        string authority,
        int? year = null,
        IProgress<Progress>? progress = null
    )
    {
        var incoming = Survey.Run(folder, year, done => progress?.Report(new Progress("Looking at files", done)));
        var known = await KnownFile.AllAsync(work, authority);
        var decide = new Decide(known);
        decide.Run(incoming, await HighestAsync(work));

        var now = clock.GetLocalNow();
        var gathering = await ReadAsync(Unit.Of(incoming), DateOnly.FromDateTime(now.Date), progress);
        await work.KeepAsync(authority, incoming, decide.Replaced, now);
        return new Received(
            gathering.People,
            gathering.Sayings,
            gathering.Entries,
            [.. incoming.Select(Received)],
            decide.Replaced.Keys.ToHashSet(),
            gathering.Schools
        );
    }

    // Units are read side by side and taken in order, so that the same files always give the same people in the same order.
    private static async Task<Gathering> ReadAsync(
        IReadOnlyList<Unit> units,
        DateOnly today,
        IProgress<Progress>? progress
    )
    {
        var (gathering, pool) = (new Gathering(), new TextPool());
        var (sizes, taken) = (units.Select(Size).ToList(), 0L);
        var all = Math.Max(1, sizes.Sum());
        var under = new Queue<Task<UnitRead>>();
        var next = 0;
        for (var i = 0; i < units.Count; i++)
        {
            while (next < units.Count && under.Count < Environment.ProcessorCount)
            {
                var unit = units[next++];
                under.Enqueue(Task.Run(() => ReadUnit.Run(unit, pool, today)));
            }

            progress?.Report(new Progress($"Reading {units[i].Files[0].File.Name}", (double)taken / all));
            gathering.Take(await under.Dequeue());
            taken += sizes[i];
        }

        return gathering;
    }

    private static long Size(Unit unit) => unit.Files.Sum(one => new FileInfo(one.File.Path).Length);

    private static ReceivedFile Received(Incoming one) =>
        new(
            one.Number,
            one.File.Name,
            one.Table?.Name,
            one.Status,
            one.Precedence,
            one.Outcome?.Rows ?? 0,
            one.Outcome?.Loaded ?? 0,
            one.Outcome?.Findings.Count ?? 0
        );

    private static Task<int> HighestAsync(Work work) =>
        work.Connection.ExecuteScalarAsync<int>("select coalesce(max(number), 0) from intake_file");
}
