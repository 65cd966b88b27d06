using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Retention;

/// <summary>A second person signs what is to be destroyed, as long as it is still what was put up.</summary>
public sealed class SignDestruction(Database database, Schedule schedule, TimeProvider clock)
{
    public static Refusal Changed { get; } =
        new("What would be destroyed is not what was put up any more. Ask anew, and have it signed.");

    public async Task<Refusal?> RunAsync(long number, Caller by)
    {
        if (!by.KeepsPapers)
            return new Refusal("Your role does not sign for destruction. A director or information officer does.");
        await using var work = await database.BeginAloneAsync("privacy_dry_run");
        if (await work.RunAsync(by.Authority, number) is not { } run)
            return new Refusal("There is no such dry run.");
        if (run.Asked.Name == by.Name)
            return new Refusal("You put this up yourself: somebody else signs it.");
        if (run.Agreed is not null)
            return new Refusal("A colleague has signed this already.");
        if ((await work.RoundAsync(schedule, run.On, by.Authority)).Mark != run.Mark)
            return Changed;
        var now = clock.GetUtcNow();
        await work.ActOnRunAsync(number, "signed", by, now);
        await work.WriteToTrailAsync(
            by,
            now,
            "Signed that records are destroyed",
            $"dry run {number}",
            [],
            Purpose.InformationRights
        );
        await work.KeepAsync();
        return null;
    }
}
