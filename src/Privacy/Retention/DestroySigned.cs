using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Intake.Findings;
using Headwater.Intake.Submissions;
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
            if (await work.RunAsync(by.Authority, number) is not { } run)
                return new Refusal("There is no such dry run.");
            if (run.Done is not null)
                return new Refusal("This was carried out already.");
            if (run.Agreed is null)
                return new Refusal("Nobody has signed this yet. A second person must.");
            var judged = await work.JudgedAsync(schedule, run.On, by.Authority);
            if (judged.Mark != run.Mark)
                return SignDestruction.Changed;
            await DestroyAsync(work, number, judged, by);
            await work.KeepAsync();
        }

        await again.RunAsync(by);
        return null;
    }

    private async Task DestroyAsync(Work work, long number, Judged judged, Caller by)
    {
        var (now, today) = (clock.GetUtcNow(), DateOnly.FromDateTime(clock.GetLocalNow().Date));
        var records = judged.Free.Select(each => each.Record.Key).ToList();
        await ForgetCorrectionsAsync(work, by.Authority, records);
        await work.ForgetFindingsAsync(by.Authority, records, today);
        var destroyed = await work.DestroyRecordsAsync(by.Authority, records, today, clock.GetLocalNow());
        await work.ForgetChildrenAsync(by.Authority, destroyed.Children, destroyed.Gone);
        await ForgetRequestsAsync(work, by.Authority, destroyed.Gone);
        await work.Connection.ExecuteAsync(
            """
            update privacy_dry_run set done_by = @Name, done_display = @DisplayName, done_at = @at
            where number = @number and authority = @Authority
            """,
            new
            {
                number,
                by.Name,
                by.DisplayName,
                by.Authority,
                at = Moment.Text(now),
            }
        );
        await work.WriteToTrailAsync(
            by,
            now,
            "Destroyed records whose time was over",
            $"dry run {number}: {records.Count} records, {destroyed.Entries} entries",
            destroyed.Children,
            Purpose.InformationRights
        );
    }

    private static async Task ForgetCorrectionsAsync(Work work, string authority, IEnumerable<SourceKey> records)
    {
        foreach (var record in records)
            await work.Connection.ExecuteAsync(
                "delete from privacy_correction where authority = @authority and source = @source and source_key = @Key",
                new
                {
                    authority,
                    source = (long)record.Source,
                    record.Key,
                }
            );
    }

    // That somebody asked, and when it was answered, stays; who they were, and what of the file was kept back, does not.
    private static async Task ForgetRequestsAsync(Work work, string authority, IEnumerable<long> gone)
    {
        foreach (var child in gone)
            await work.Connection.ExecuteAsync(
                """
                delete from privacy_request_item where authority = @authority and request in (
                    select q.number from privacy_request q where q.authority = @authority and q.child = @child);
                update privacy_request set requester = '', identity = '', extended_why = null, refused_why = null
                where authority = @authority and child = @child
                """,
                new { authority, child }
            );
    }
}
