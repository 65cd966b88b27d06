using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Need.Levels.Decisions;

/// <summary>A person gives the child another level than Headwater suggests, and says why.</summary>
public sealed class ChangeLevel(Database database, TimeProvider clock)
{
    public async Task<Refusal?> RunAsync(long child, Seen seen, PathwayLevel level, string reason, Caller by)
    {
        if (string.IsNullOrWhiteSpace(reason))
            return new Refusal("Say why you choose another level than the one suggested.");
        if (!Enum.IsDefined(level))
            return new Refusal("Choose a level from 0 to 3.");

        await using var work = await database.BeginAsync();
        var (standing, refusal) = await work.StandingAsync(child, seen, by);
        if (standing is null)
            return refusal;
        if (level == standing.Suggested)
            return new Refusal("That is the level suggested: agree it instead.");
        if (standing.Has(level))
            return new Refusal("The child already has that level.");

        return await work.DecideAsync(standing, Decided.Changed, level, until: null, reason, clock, by);
    }
}
