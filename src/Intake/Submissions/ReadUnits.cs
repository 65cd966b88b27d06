using Headwater.Returns.Files;
using Headwater.Vocabulary;

namespace Headwater.Intake.Submissions;

/// <summary>Reads units side by side and takes them in order, so that the same files always give the same people in the same order.</summary>
internal static class ReadUnits
{
    public static async Task<Gathering> RunAsync(
        IReadOnlyList<Unit> units,
        DateOnly today,
        IProgress<Progress>? progress
    )
    {
        var (gathering, pool) = (new Gathering(), new TextPool());
        var (sizes, taken) = (units.Select(unit => unit.Files.Sum(one => one.Size)).ToList(), 0L);
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
}
