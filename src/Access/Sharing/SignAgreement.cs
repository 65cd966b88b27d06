using System.Globalization;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Sharing;

/// <summary>What somebody would sign.</summary>
/// <param name="Partner">The organisation's name.</param>
public sealed record Terms(
    string Partner,
    IReadOnlyList<string> Areas,
    string Purpose,
    Whom Whom,
    DateOnly From,
    DateOnly Until
);

/// <summary>Signs an agreement with an organisation. From its first day it stands in the place of the one before.</summary>
public sealed class SignAgreement(Database database, TimeProvider clock)
{
    /// <summary>So long one may last: then somebody looks at it again.</summary>
    public const int LongestYears = 3;

    public async Task<Refusal?> RunAsync(Terms terms, Caller by)
    {
        if (!by.AgreesSharing)
            return new Refusal("Your role does not agree what is shared.");
        terms = terms with { Areas = [.. terms.Areas.Distinct()] };
        await using var work = await database.BeginAloneAsync("access_agreement");
        var partner = (await work.PartnersAsync(by.Authority)).FirstOrDefault(each => each.Name == terms.Partner);
        if (partner is null)
            return new Refusal("Choose the organisation.");
        if (Wrong(terms, partner, DateOnly.FromDateTime(clock.GetLocalNow().Date)) is { } refusal)
            return refusal;

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

    private static Refusal? Wrong(Terms terms, Partner partner, DateOnly today) =>
        terms.Areas.Count is 0 || terms.Areas.Except(Agreement.AllAreas).Any()
            ? new Refusal("Choose what they may see: at least one part of a child’s life.")
        : WrittenReason.Unsaid(terms.Purpose) is not null ? new Refusal("Say what it is for.")
        : !terms.Whom.SaysSomething ? new Refusal("Say which children it is about: at least one of the three.")
        : terms.Whom.Named && !PartnerKinds.Describe(partner.Kind).NamesChildren
            ? new Refusal(
                "No file tells which children an organisation of this kind names itself. Choose a school or a level."
            )
        : terms.Whom.Level is < 1 or > 3 ? new Refusal("The level is 1, 2 or 3.")
        : terms.From < today ? new Refusal("It begins today or later.")
        : terms.From > today.AddYears(LongestYears) ? new Refusal($"It begins within {LongestYears} years.")
        : terms.Until < terms.From ? new Refusal("Its last day is not before its first.")
        : terms.Until > terms.From.AddYears(LongestYears)
            ? new Refusal($"It lasts {LongestYears} years at most, so that somebody looks at it again.")
        : null;
}
