using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Requests;

/// <summary>Finishes a review: everything that may be about others is decided. A second person looks before anything goes out.</summary>
public sealed class FinishReview(Database database, OpenRequest open, TimeProvider clock)
{
    public async Task<Refusal?> RunAsync(long number, Caller by)
    {
        if (await open.RunAsync(number, by) is not { } opened || opened.Request.ClosedAt is not null)
            return new Refusal("There is no such request among those you may see, or it is closed.");
        if (opened.Copy.Undecided is { Count: > 0 } left)
            return new Refusal($"Decide first about what may be about others: {left.Count} are left.");
        return await database.WriteReviewAsync(
            opened,
            """
            ready_by = @Name, ready_display = @DisplayName, ready_at = @at, ready_mark = @Mark,
            ready_family = @FamilyMark, seen_by = null, seen_display = null, seen_at = null
            """,
            "1 = 1",
            "Finished the review of somebody’s file",
            by,
            clock.GetUtcNow()
        );
    }
}
