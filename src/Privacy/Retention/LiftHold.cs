using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Retention;

/// <summary>Ends a hold, by name and with a reason. What it held back is in the next dry run, and is destroyed only when that is signed.</summary>
public sealed class LiftHold(Database database, TimeProvider clock)
{
    public async Task<Refusal?> RunAsync(long number, string why, Caller by)
    {
        if (!by.KeepsPapers)
            return new Refusal("Your role does not lift a hold. A director or information officer does.");
        if (string.IsNullOrWhiteSpace(why) || why.Length > WrittenReason.Longest)
            return new Refusal(
                $"Say why it need no longer be held back, in {WrittenReason.Longest} characters or fewer."
            );

        await using var work = await database.BeginHoldingAsync("privacy_hold");
        var now = clock.GetUtcNow();
        // Of a hold whose child the caller must not know of, they cannot tell whether the reason still holds.
        var lifted = (await work.HiddenHoldsAsync(by)).Contains(number)
            ? 0
            : await work.Connection.ExecuteAsync(
                """
                update privacy_hold
                set lifted_by = @Name, lifted_display = @DisplayName, lifted_at = @at, lifted_why = @why
                where number = @number and authority = @Authority and lifted_at is null
                """,
                new
                {
                    number,
                    by.Name,
                    by.DisplayName,
                    by.Authority,
                    at = Moment.Text(now),
                    why = why.Trim(),
                }
            );
        if (lifted is 0)
            return new Refusal("There is no such hold that you may lift. A colleague may have lifted it already.");
        var takenBack = await work.TakeBackSignaturesAsync(by.Authority);
        await work.WriteToTrailAsync(
            by,
            now,
            "Lifted a hold on destruction",
            $"hold {number}{takenBack}",
            await HeldAsync(work, number, by.Authority),
            Purpose.InformationRights
        );
        await work.KeepAsync();
        return null;
    }

    // As it was written: a number that nobody had names no child.
    private static async Task<IReadOnlyList<long>> HeldAsync(Work work, long number, string authority) =>
        [
            .. await work.Connection.QueryAsync<long>(
                """
                select h.child from privacy_hold h
                where h.number = @number and h.authority = @authority and h.child is not null
                  and exists (select 1 from privacy_hold_record r where r.hold = h.number)
                """,
                new { number, authority }
            ),
        ];
}
