using System.Globalization;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Retention;

/// <summary>Puts a dry run up for signing. Nothing is destroyed: a second person signs first.</summary>
public sealed class AskDestruction(Database database, Schedule schedule, TimeProvider clock)
{
    public async Task<(long? Number, Refusal? Refusal)> RunAsync(DateOnly on, Caller by)
    {
        if (!by.KeepsRetention)
            return (null, new Refusal("Your role does not ask for records to be destroyed."));
        if (on > DateOnly.FromDateTime(clock.GetLocalNow().Date))
            return (
                null,
                new Refusal("That day has not come yet. You can look ahead, and ask for what is over today.")
            );

        await using var work = await database.BeginAloneAsync("privacy_dry_run");
        var run = await work.CountedAsync(await work.RoundAsync(schedule, on, by.Authority), by);
        if (run.Records is 0)
            return (null, new Refusal("There is nothing to destroy on this day."));
        if ((await work.RunsAsync(by.Authority)).Any(kept => kept.Done is null && kept.Mark == run.Mark))
            return (null, new Refusal("This has been put up for signing already."));
        var now = clock.GetUtcNow();
        var number = await work.KeepRunAsync(run, by, now);
        await work.WriteToTrailAsync(
            by,
            now,
            "Asked for records to be destroyed",
            string.Create(CultureInfo.InvariantCulture, $"dry run {number}: {run.Records} records on {on:O}"),
            [],
            Purpose.InformationRights
        );
        await work.KeepAsync();
        return (number, null);
    }
}
