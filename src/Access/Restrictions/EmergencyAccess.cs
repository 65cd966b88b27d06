using Dapper;
using Headwater.Access.Trail;
using Headwater.Access.WrongTries;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Restrictions;

/// <summary>The child whom somebody let themselves in to.</summary>
public sealed record Opened(long Child, DateTimeOffset Until);

/// <summary>
/// Lets a caller in to a record that is restricted, or beyond what they reach, for a time, because a child may be in danger and nobody who sees it can be
/// reached. The reason is kept, and somebody reviews it afterwards. Who is excluded from a child is never let in.
/// </summary>
public sealed class EmergencyAccess(Database database, TimeProvider clock)
{
    /// <summary>How long a caller is let in for.</summary>
    public static TimeSpan Lasts { get; } = TimeSpan.FromHours(4);

    /// <summary>So often somebody may try in an hour, whether they are let in or not: nobody guesses numbers or reasons.</summary>
    public const int TriesInAnHour = 5;

    /// <summary>So few letters are no reason.</summary>
    public const int ShortestReason = 20;

    /// <param name="child">The number of the child, as a colleague or a paper names it.</param>
    /// <returns>The child; or why the caller was not let in, which is the same sentence whether there is such a child or not.</returns>
    public async Task<(Opened? Opened, Refusal? Refusal)> RunAsync(long child, string why, Caller by)
    {
        if (!NeedToKnow.SeesWhole(by))
            return (null, new Refusal("Your role cannot let itself in to records. Ring the duty manager."));

        await using var work = await database.BeginAloneAsync(FollowRecords.Table);
        var now = clock.GetUtcNow();
        if (
            await work.CountTryAsync(
                Print.Of("emergency access", by.Authority, by.Name),
                TriesInAnHour,
                now,
                now - TimeSpan.FromHours(1)
            )
            is 0
        )
            return await RefuseAsync(
                work,
                by,
                now,
                child,
                new Refusal(
                    $"You have tried {TriesInAnHour} times in an hour. Wait an hour, or ring your manager or the duty team: if a child is in danger, ring 999."
                ),
                " after too many tries"
            );
        if (why.Count(char.IsLetter) < ShortestReason)
            return await RefuseAsync(
                work,
                by,
                now,
                child,
                new Refusal($"Say why in {ShortestReason} letters or more: your manager will read it."),
                " without a reason"
            );
        if (WrittenReason.Unsaid(why) is { } unsaid)
            return await RefuseAsync(work, by, now, child, unsaid, " without a reason");
        var parameters = new DynamicParameters(new { child, name = by.Name });
        var closed = await work.Connection.ExecuteScalarAsync<long>(
            $"""
            select count(*) from record_child c
            where c.id = @child and c.joined_into is null and c.authority = @callerAuthority
              and (not ({NeedToKnow.Reached(by, "c", parameters)})
                   or c.id in (select r.child from access_restriction r
                               where r.authority = c.authority and r.ended_at is null))
              and c.id not in (select e.child from access_exclusion e
                               where e.authority = c.authority and e.user_name = @name and e.ended_at is null)
            """,
            parameters
        );
        if (closed is 0)
            return await RefuseAsync(
                work,
                by,
                now,
                child,
                new Refusal(
                    "No record that is closed to you has this number. If you see the child, you need not be let in."
                )
            );

        var until = now + Lasts;
        await work.AdmitAsync(by.Authority, child, by.Name, why, by.Name, now, until);
        await work.WriteToTrailAsync(by, now, "Let themselves in to a closed record", why.Trim(), [child]);
        await work.KeepAsync();
        return (new Opened(child, until), null);
    }

    private static async Task<(Opened?, Refusal?)> RefuseAsync(
        Work work,
        Caller by,
        DateTimeOffset now,
        long child,
        Refusal refusal,
        string since = ""
    )
    {
        await work.WriteRefusalToTrailAsync(by, now, $"Was refused emergency access{since}", child);
        await work.KeepAsync();
        return (null, refusal);
    }
}
