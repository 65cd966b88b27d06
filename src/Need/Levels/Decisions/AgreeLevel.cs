using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Need.Levels.Decisions;

/// <summary>A person agrees with the level that Headwater suggests. From then on it is the child's level.</summary>
public sealed class AgreeLevel(Database database, TimeProvider clock)
{
    /// <param name="note">Anything to add; may be empty.</param>
    public async Task<Refusal?> RunAsync(long child, Seen seen, string note, Caller by)
    {
        await using var work = await database.BeginAsync();
        var (standing, refusal) = await work.StandingAsync(child, seen, by);
        if (standing is null)
            return refusal;
        if (standing.Has(standing.Suggested))
            return new Refusal("This level is already agreed.");

        return await work.DecideAsync(standing, Decided.Agreed, standing.Suggested, until: null, note, clock, by);
    }
}
