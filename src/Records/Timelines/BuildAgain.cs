using Headwater.Access.Restrictions;
using Headwater.Intake.Submissions;
using Headwater.Records.Families;
using Headwater.Records.Matching.Groups;
using Headwater.Records.Matching.Identities;
using Headwater.Records.Matching.Weights;
using Headwater.Records.People;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Timelines;

/// <param name="Children">How many children the authority now has.</param>
/// <param name="Entries">How many timeline entries were written, of the children touched.</param>
internal sealed record BuiltAgain(int Children, long Entries);

/// <summary>Works out from what counts now who is who, what happened to them, and who their family is.</summary>
internal static class BuildAgain
{
    public static async Task<BuiltAgain> BuildAgainAsync(
        this Work work,
        string authority,
        Received received,
        MatchPolicy policy,
        DateTimeOffset now,
        IProgress<Progress>? progress = null,
        Action<string>? note = null
    )
    {
        var matched = await work.MatchPeopleAsync(
            authority,
            received,
            policy,
            now,
            await WeightsAsync(work, authority, policy)
        );
        note?.Invoke("match");
        var built = await work.BuildTimelinesAsync(authority, received, matched, progress);
        await work.KeepWorkersAsync(authority);
        note?.Invoke("build timelines");
        progress?.Report(new Progress("Working out families", 0));
        await work.KeepFamiliesAsync(authority, built.Children, built.Kin);
        note?.Invoke("work out families");
        await work.KeepGroupsAsync(authority, matched.People, matched.Frame, DateOnly.FromDateTime(now.Date));
        note?.Invoke("count who is matched how well");

        await work.CountLoadAsync(authority);

        progress?.Report(new Progress("Keeping all of it", 1));
        // Whoever restricts a record or lets themselves in waits from here on; or from the matching on, where it moved records.
        await work.FollowReturnedAsync(authority, now);
        return new BuiltAgain(matched.Children, built.Entries);
    }

    private static async Task<Kept?> WeightsAsync(Work work, string authority, MatchPolicy policy) =>
        policy.Weights is not { } number
            ? null
            : await work.LearntAsync(authority, number)
                ?? throw new InvalidDataException(
                    $"The matching policy names weights {number}, which are not kept here. The page “How good is it” lists those that are."
                );
}
