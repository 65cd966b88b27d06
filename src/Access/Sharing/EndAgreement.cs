using System.Globalization;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Sharing;

/// <summary>Ends an agreement before its last day. Whoever saw something by it sees nothing from the next page on.</summary>
public sealed class EndAgreement(Database database, TimeProvider clock)
{
    public async Task<Refusal?> RunAsync(long number, string why, Caller by)
    {
        if (!by.AgreesSharing)
            return new Refusal("Your role does not agree what is shared.");
        if (WrittenReason.Unsaid(why) is { } unsaid)
            return unsaid;
        await using var work = await database.BeginAsync();
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        if (await work.EndAgreementAsync(by.Authority, number, why, by.Name, now, today) is 0)
            return new Refusal("This agreement is over already, or there is none of that number.");
        await work.WriteToTrailAsync(
            by,
            now,
            "Ended an agreement to share",
            string.Create(CultureInfo.InvariantCulture, $"agreement {number}: {why.Trim()}"),
            [],
            Purpose.Administration
        );
        await work.KeepAsync();
        return null;
    }
}
