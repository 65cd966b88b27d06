using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Requests;

/// <summary>Decides about facts that may be about another person: to release them, or to keep them back with a reason.</summary>
public sealed class DecideItems(Database database, OpenRequest open, TimeProvider clock)
{
    public const int Longest = 500;

    /// <param name="item">The item; null for all about which nobody has decided yet.</param>
    public async Task<Refusal?> RunAsync(long number, string? item, bool? release, string why, Caller by)
    {
        if (release is not { } goes)
            return new Refusal("Choose whether it goes out or is kept back.");
        // A whole list is never released at one stroke: each that goes out was looked at.
        if (goes && item is null)
            return new Refusal("Release each by itself. What is left can be kept back together.");
        if (!goes && (string.IsNullOrWhiteSpace(why) || why.Length > Longest))
            return new Refusal(
                $"Say why it is kept back, such as that it is about another person who did not agree, in {Longest} characters or fewer."
            );
        if (await open.RunAsync(number, by) is not { } opened)
            return new Refusal("There is no such request among those you may see.");
        if (opened.Request.ClosedAt is not null)
            return new Refusal("This request is closed.");
        var chosen = item is null ? opened.Copy.Undecided : [.. opened.Copy.Items.Where(fact => fact.Item == item)];
        if (chosen.Count is 0)
            return new Refusal("There is nothing to decide. The file may have changed: look at it again.");

        await using var work = await database.BeginAloneAsync("privacy_request");
        var now = clock.GetUtcNow();
        foreach (var fact in chosen)
            await work.DecideAsync(number, fact.Item ?? "", goes, goes ? "" : why.Trim(), by, now);
        await work.ReopenAsync(number, by.Authority);
        await work.WriteToTrailAsync(
            by,
            now,
            goes ? "Released a fact for somebody’s file" : "Kept back facts from somebody’s file",
            $"request {number}, {chosen.Count}",
            [opened.Copy.Child],
            Purpose.InformationRights
        );
        await work.KeepAsync();
        return null;
    }
}
