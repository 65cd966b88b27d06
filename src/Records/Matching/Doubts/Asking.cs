using System.Globalization;

namespace Headwater.Records.Matching.Doubts;

/// <summary>What to ask a source about its record, so that it can be told whether it and another are one child.</summary>
/// <remarks>A question names what the source itself told. What another source told is not passed on by asking.</remarks>
public static class Asking
{
    public static IReadOnlyList<string> About(Identity asked, Identity other)
    {
        var asks = new List<string>();
        if (asked.Upn is { } upn)
        {
            if (other.Upn is { } its && its != upn)
                asks.Add($"Is {upn} the child’s right pupil number? Have they ever had another?");
        }
        else if (other.Upn is not null)
            asks.Add("What is the child’s pupil number?");

        if (asked.BirthDate is not { } born)
            asks.Add("What is the child’s birth date?");
        else if (other.BirthDate != born)
            asks.Add(
                $"Is {born.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} the birth date on the birth certificate?"
            );
        Name("given name", asked.GivenName, other.GivenName);
        Name("family name", asked.FamilyName, other.FamilyName);
        if (!asked.Postcodes.Intersect(other.Postcodes).Any())
            asks.Add("Where does the child live, and where did they live before?");
        if (asks.Count is 0)
            asks.Add("Is this child known to you under a second record? Are they a twin?");
        return asks;

        void Name(string what, string? mine, string? its)
        {
            if (mine is null)
                asks.Add($"What is the child’s {what}?");
            else if (its is null || Folding.Fold(mine) != Folding.Fold(its))
                asks.Add($"Is {mine} the child’s {what} in full? Has the child had another?");
        }
    }
}
