using System.Globalization;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Sharing;

/// <summary>Signs an agreement with an organisation. From its first day it stands in the place of the one before.</summary>
public sealed class SignAgreement(Database database, TimeProvider clock)
{
    /// <summary>So long one may last: then somebody looks at it again.</summary>
    public const int LongestYears = 3;

    public async Task<Refusal?> RunAsync(Terms terms, Caller by)
    {
        if (!by.AgreesSharing)
            return new Refusal("Your role does not agree what is shared.");
        await using var work = await database.BeginAloneAsync("access_agreement");
        var (judged, refusal) = await work.JudgeWhomAsync(terms, by.Authority);
        if (judged is not { } partner)
            return refusal;
        if (terms.JudgeRest(DateOnly.FromDateTime(clock.GetLocalNow().Date)) is { } wrong)
            return wrong;
        terms = terms with { Areas = [.. terms.Areas.Distinct()] };

        var now = clock.GetUtcNow();
        await work.InsertAgreementAsync(by.Authority, terms, by.Name, now);
        await work.WriteToTrailAsync(
            by,
            now,
            "Signed an agreement to share",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{partner.Name}: {string.Join(", ", terms.Areas).ToLowerInvariant()}; {terms.From:O} to {terms.Until:O}"
            ),
            [],
            Purpose.Administration
        );
        await work.KeepAsync();
        return null;
    }
}
