using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Privacy.Retention;

/// <summary>Judges every record of an authority on a day, and counts what comes of it.</summary>
internal static class JudgeRecords
{
    public static async Task<Judged> JudgedAsync(this Work work, Schedule schedule, DateOnly on, string authority) =>
        Judged.Of(
            await work.HeldRecordsAsync(authority),
            [.. (await work.HoldsAsync(authority)), .. (await work.AskedForAsync(authority))],
            schedule,
            on
        );

    /// <summary>What is put up, signed and destroyed at once of all that is over.</summary>
    public static async Task<Judged> RoundAsync(this Work work, Schedule schedule, DateOnly on, string authority) =>
        (await work.JudgedAsync(schedule, on, authority)).Round();

    public static async Task<DryRun> DryRunAsync(this Work work, Schedule schedule, DateOnly on, Caller caller) =>
        await work.CountedAsync(await work.JudgedAsync(schedule, on, caller.Authority), caller);

    public static async Task<DryRun> CountedAsync(this Work work, Judged judged, Caller caller)
    {
        var hidden = await work.HiddenHoldsAsync(caller);
        var lines = new List<DryLine>();
        foreach (
            var line in judged
                .Over.GroupBy(each => (each.Rule, each.Record.Key.Source))
                .OrderBy(line => line.Key.Source)
                .ThenBy(line => line.Key.Rule.Name, StringComparer.Ordinal)
        )
        {
            var free = line.Where(each => each.Hold is null).Select(each => each.Record).ToList();
            lines.Add(
                new DryLine(
                    line.Key.Rule,
                    line.Key.Source,
                    free.Count,
                    free.Select(record => record.Child).Distinct().Count(),
                    free.Sum(record => record.Entries),
                    await work.FilesAsync(free),
                    [
                        .. line.GroupBy(each => each.Hold)
                            .Where(held => held.Key is not null)
                            .Select(held => new HeldBack(Shown(held.Key), held.LongCount())),
                    ]
                )
            );
        }

        return new DryRun(
            judged.On,
            judged.Schedule,
            lines,
            [
                .. judged
                    .Others.Where(each => each.Due.Time is Time.NotKnown)
                    .GroupBy(each => (each.Due.Line, each.Record.Key.Source))
                    .OrderBy(group => group.Key.Source)
                    .Select(group => (group.Key.Line, group.Key.Source, group.LongCount())),
            ],
            judged.Others.LongCount(each => each.Due.Time is Time.GoesOn),
            judged.Others.LongCount(each => each.Due.Time is Time.NotYet),
            judged.Mark
        );

        Hold Shown(Hold? hold) =>
            hold is { } known && hidden.Contains(known.Number)
                ? known.WithoutChild
                : hold ?? throw new InvalidOperationException("Nobody holds it back.");
    }
}
