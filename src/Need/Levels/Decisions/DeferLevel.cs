using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Need.Levels.Decisions;

/// <summary>A person puts a decision off to a day, and says why. The child's level stays as it is.</summary>
public sealed class DeferLevel(Database database, TimeProvider clock)
{
    public async Task<Refusal?> RunAsync(long child, Seen seen, DateOnly until, string reason, Caller by)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        if (string.IsNullOrWhiteSpace(reason))
            return new Refusal("Say why the decision has to wait.");
        if (until <= today)
            return new Refusal("Choose a day after today.");
        if (until > today.AddYears(1))
            return new Refusal("A decision can wait for a year at most.");

        await using var work = await database.BeginAsync();
        var (standing, refusal) = await work.StandingAsync(child, seen, by);
        return standing is null
            ? refusal
            : await work.DecideAsync(standing, Decided.Deferred, standing.Agreed, until, reason, clock, by);
    }
}
