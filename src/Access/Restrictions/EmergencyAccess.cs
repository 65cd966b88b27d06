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

    private static readonly Refusal NoSuchNumber = new(
        "No record that is closed to you has this number. If you see the child, you need not be let in."
    );

    private static readonly Refusal NobodyNamed = new(
        "You cannot be let in by this name and date of birth. If you see the child, you need not be. Records that only named people see are not found by name. Ring the duty team: if a child is in danger, ring 999."
    );

    /// <param name="sought">
    /// By number, as a colleague or a paper names the child; or by name and birth date, where one record alone has both and
    /// is not restricted: what a restriction hides is not found by a name.
    /// </param>
    /// <returns>The child; or why the caller was not let in, which is the same sentence whether there is such a child or not.</returns>
    public async Task<(Opened? Opened, Refusal? Refusal)> RunAsync(SoughtRecord sought, string why, Caller by)
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
                sought,
                new Refusal(
                    $"You have tried {TriesInAnHour} times in an hour. Wait an hour, or ring your manager or the duty team: if a child is in danger, ring 999."
                ),
                " after too many tries"
            );
        if (!sought.IsSaid)
            return await RefuseAsync(
                work,
                by,
                now,
                sought,
                new Refusal(
                    "Give the child’s number, or the first names, the family name and the date of birth: all of them."
                ),
                " without saying to whom"
            );
        if (why.Count(char.IsLetter) < ShortestReason)
            return await RefuseAsync(
                work,
                by,
                now,
                sought,
                new Refusal($"Say why in {ShortestReason} letters or more: your manager will read it."),
                " with too short a reason"
            );
        if (WrittenReason.Unsaid(why) is { } unsaid)
            return await RefuseAsync(work, by, now, sought, unsaid, " without a reason");
        if (await ClosedAsync(work, sought, by) is not [var child])
            return await RefuseAsync(work, by, now, sought, sought.Number is null ? NobodyNamed : NoSuchNumber);

        var until = now + Lasts;
        await work.AdmitAsync(by.Authority, child, by.Name, why, by.Name, now, until);
        await work.WriteToTrailAsync(by, now, "Let themselves in to a closed record", why.Trim(), [child]);
        await work.KeepAsync();
        return (new Opened(child, until), null);
    }

    /// <summary>The records so named that are closed to the caller and that emergency access opens.</summary>
    private static async Task<IReadOnlyList<long>> ClosedAsync(Work work, SoughtRecord sought, Caller by)
    {
        const string restricted =
            "select r.child from access_restriction r where r.authority = c.authority and r.ended_at is null";
        var parameters = new DynamicParameters(
            new
            {
                sought.Number,
                sought.Name,
                sought.Born,
                asks = by.Name,
            }
        );
        var reached = NeedToKnow.Reached(by, "c", parameters);
        return
        [
            .. await work.Connection.QueryAsync<long>(
                $"""
                select c.id from record_child c
                where c.joined_into is null and c.authority = @callerAuthority and {(
                    sought.Number is null
                        ? $"c.sought_name = @Name and c.birth_date = @Born and not ({reached}) and c.id not in ({restricted})"
                        : $"c.id = @Number and (not ({reached}) or c.id in ({restricted}))"
                )}
                  and c.id not in (select e.child from access_exclusion e
                                   where e.authority = c.authority and e.user_name = @asks and e.ended_at is null)
                """,
                parameters
            ),
        ];
    }

    // Who was meant, for the trail alone: what somebody typed is kept nowhere.
    private static Task<IEnumerable<long>> MeantAsync(Work work, SoughtRecord sought, Caller by) =>
        work.Connection.QueryAsync<long>(
            """
            select c.id from record_child c
            where c.joined_into is null and c.authority = @Authority and c.sought_name = @Name and c.birth_date = @Born
            """,
            new
            {
                by.Authority,
                sought.Name,
                sought.Born,
            }
        );

    private static async Task<(Opened?, Refusal?)> RefuseAsync(
        Work work,
        Caller by,
        DateTimeOffset now,
        SoughtRecord sought,
        Refusal refusal,
        string since = ""
    )
    {
        var did = $"Was refused emergency access{since}";
        if (sought.Number is { } number)
            await work.WriteRefusalToTrailAsync(by, now, did, number);
        else
            await work.WriteRefusalToTrailAsync(
                by,
                now,
                did,
                "by name and birth date",
                sought.IsSaid ? await MeantAsync(work, sought, by) : []
            );
        await work.KeepAsync();
        return (null, refusal);
    }
}
