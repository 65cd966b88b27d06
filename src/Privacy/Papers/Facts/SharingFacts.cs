using System.Globalization;

namespace Headwater.Privacy.Papers.Facts;

/// <summary>Which organisations beside the council see what, by the agreements in force.</summary>
internal static class SharingFacts
{
    public static IEnumerable<Fact> Each(InForce now) =>
        now.Sharing.Count is 0
            ?
            [
                new(
                    "sharing/none",
                    "Partner organisations",
                    "No agreement is in force: no partner’s people see anybody."
                ),
            ]
            : now.Sharing.Select(agreement => new Fact(
                $"sharing/{agreement.Number}",
                agreement.Partner.Name,
                $"Its people see the name, the birth date and what is recorded under: {agreement.AreasInWords}. Of children {agreement.Whom.InWords}. For: {agreement.Purpose}. From {agreement.From.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} to {agreement.Until.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}, signed by {agreement.SignedBy}. Restricted records are never among it."
            ));
}
