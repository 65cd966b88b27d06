using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Intake.Findings;
using Headwater.Need.Levels;
using Headwater.Records.Destruction;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Retention;

/// <summary>Destroys what was signed and no more. All of it is gone and the certificate written, or nothing happened.</summary>
public sealed class DestroySigned(Database database, Schedule schedule, AssessAgain again, TimeProvider clock)
{
    public async Task<Refusal?> RunAsync(long number, Caller by)
    {
        if (!by.KeepsRetention || !NeedToKnow.ReachesEveryone(by))
            return new Refusal("Your role does not destroy records. An analyst or director does, once it is signed.");
        await using (var work = await database.BeginAloneAsync("privacy_dry_run"))
        {
            // Loads go first where both wait, and a hold that is being written now still counts.
            await work.HoldTableAsync("intake_file");
            await work.HoldTableAsync("privacy_hold");
            await work.HoldTableAsync("privacy_request");
            await work.HoldTableAsync("privacy_correction");
            if (await work.RunAsync(by.Authority, number) is not { } run)
                return new Refusal("There is no such dry run.");
            if (run.Done is not null)
                return new Refusal("This was carried out already.");
            if (run.Agreed is null)
                return new Refusal("Nobody has signed this yet. A second person must.");
            var judged = await work.RoundAsync(schedule, run.On, by.Authority);
            if (judged.Mark != run.Mark)
                return SignDestruction.Changed;
            await DestroyAsync(work, number, judged, by);
            await work.KeepAsync();
        }

        await again.RunAsync(by, after: "records were destroyed");
        return null;
    }

    private async Task DestroyAsync(Work work, long number, Judged judged, Caller by)
    {
        var (now, today) = (clock.GetUtcNow(), DateOnly.FromDateTime(clock.GetLocalNow().Date));
        var records = judged.Free.Select(each => each.Record.Key).ToList();
        await work.ForgetCorrectionsAsync(by.Authority, records);
        await work.ForgetFindingsAsync(by.Authority, records, today);
        var destroyed = await work.DestroyRecordsAsync(by.Authority, records, today, clock.GetLocalNow());
        await work.ForgetChildrenAsync(by.Authority, destroyed.Children, destroyed.Gone);
        await work.ForgetHeldRecordsAsync(by.Authority, records);
        await work.ForgetHoldsAsync(by.Authority, destroyed.Gone);
        await work.ForgetRequestsAsync(by.Authority, destroyed.Gone);
        await work.ActOnRunAsync(number, "done", by, now);
        await work.WriteToTrailAsync(
            by,
            now,
            "Destroyed records whose time was over",
            $"dry run {number}: {records.Count} records, {destroyed.Entries} entries",
            destroyed.Children,
            Purpose.InformationRights
        );
    }
}
