using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Intake.Findings;

/// <summary>What a person does to one finding.</summary>
/// <param name="Kind">What its history calls it.</param>
/// <param name="Words">What the history adds to that; empty for nothing.</param>
/// <param name="Change">What is set.</param>
/// <param name="When">How the finding must stand for that.</param>
/// <param name="Otherwise">What to say where it does not.</param>
internal sealed record Act(string Kind, string Words, string Change, string When, string Otherwise);

/// <summary>What every act on a finding has in common: who may, one conditional write, its history, the trail, what is refused.</summary>
internal static class Acting
{
    public static Refusal MayNot { get; } = new("You may not change findings.");

    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().Date);

    /// <param name="parameters">What the act's SQL needs.</param>
    public static async Task<Refusal?> ActAsync(
        this Database database,
        long number,
        Act act,
        object parameters,
        Caller caller,
        TimeProvider clock
    )
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            return MayNot;
        var all = new DynamicParameters(parameters);
        all.AddDynamicParams(new { number, caller.Authority });
        await using var work = await database.BeginAloneAsync("intake_check");
        var changed = await work.Connection.ExecuteAsync(
            $"""
            update intake_finding set {act.Change}
            where number = @number and authority = @Authority and {act.When}
              and {NeedToKnow.NotHiddenKey(caller, "child", all)}
            """,
            all
        );
        if (changed is 0)
        {
            if (await work.IsThereAsync(number, caller))
                return new Refusal(act.Otherwise);
            await work.RefuseFindingAsync(number, "Was refused to change a finding", clock.GetUtcNow(), caller);
            return OpenFinding.NoSuch;
        }

        await work.TellAsync(
            new Happened(act.Kind, caller.DisplayName, act.Words, clock.GetLocalNow(), Check: null),
            "f.number = @number",
            new { number }
        );
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Changed a finding",
            $"finding {number}: {act.Kind}",
            await work.KnownByNumberAsync(caller.Authority, [await work.ChildOfAsync(number, caller.Authority)]),
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return null;
    }

    private static async Task<bool> IsThereAsync(this Work work, long number, Caller caller)
    {
        var parameters = new DynamicParameters(new { number, caller.Authority });
        return await work.Connection.ExecuteScalarAsync<long>(
                $"""
                select count(*) from intake_finding
                where number = @number and authority = @Authority
                  and {NeedToKnow.NotHiddenKey(caller, "child", parameters)}
                """,
                parameters
            ) > 0;
    }
}
