using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Requests;

/// <summary>A second person agrees that a copy goes out, having seen what whoever reviewed it saw.</summary>
public sealed class AgreeCopy(Database database, OpenRequest open, TimeProvider clock)
{
    public async Task<Refusal?> RunAsync(long number, Caller by)
    {
        if (await open.RunAsync(number, by) is not { } opened || opened.Request.ClosedAt is not null)
            return new Refusal("There is no such request among those you may see, or it is closed.");
        if (opened.Request.ReadyBy is not { } first)
            return new Refusal("The review is not finished yet.");
        if (first == by.Name)
            return new Refusal("You reviewed this yourself: somebody else looks before it goes out.");
        if (opened.Copy.Otherwise(opened.Request) is { } refusal)
            return refusal;
        return await database.WriteReviewAsync(
            opened,
            "seen_by = @Name, seen_display = @DisplayName, seen_at = @at",
            "ready_by <> @Name",
            "Agreed that somebody’s file goes out",
            by,
            clock.GetUtcNow()
        );
    }
}
