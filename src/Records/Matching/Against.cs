using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching;

/// <summary>What speaks against two people of sources being one child, however alike they are otherwise.</summary>
/// <remarks>No likeness joins two such people, be it through others. A person may still decide that they are one.</remarks>
public static class Against
{
    /// <summary>What speaks against it, in words for the page; null where nothing does.</summary>
    public static string? Of(Identity left, Identity right) =>
        Adoption.Parts(left, right)
            ? Adoption.Words
            : ByNumber(left, right) ?? ByRoll(left, right) ?? ByName(left, right);

    /// <summary>Whether two groups of people may not become one child by likeness.</summary>
    /// <remarks>
    /// Numbers of any two of them decide. Of names more must agree than differ: Naathan is not Nate's twin where both are
    /// alike to Nathan, but an initial alone does not make Ann and Alice one.
    /// </remarks>
    internal static bool Parts(IReadOnlyList<Identity> people, List<int> some, List<int> others)
    {
        var (differ, agree) = (0, 0);
        foreach (var one in some)
        foreach (var other in others)
        {
            var (left, right) = (people[one], people[other]);
            if (Adoption.Parts(left, right) || (ByNumber(left, right) ?? ByRoll(left, right)) is not null)
                return true;
            if (ByName(left, right) is not null)
                differ++;
            else if (left.GivenName is not null && right.GivenName is not null)
                agree++;
        }

        return differ > 0 && differ >= agree;
    }

    /// <summary>What of numbers, sex and birth dates cannot be true of one child, whatever the names; null where all can.</summary>
    internal static string? ByFact(Identity left, Identity right) =>
        !ShareNumber(left, right) && Numbers(left, right) ? "Each has a pupil number of its own"
        : NhsNumbers(left, right) ? "Each has an NHS number of its own"
        : (left.Sex, right.Sex) is ("F", "M") or ("M", "F") ? $"Their sex is told as {left.Sex} and as {right.Sex}"
        : left.BirthDate is { } mine && right.BirthDate is { } its && Far(mine, its)
            ? "Their birth dates are far from each other"
        : null;

    private static string? ByNumber(Identity left, Identity right)
    {
        if (ShareNumber(left, right))
            return ExactMatch.Agree(left, right)
                ? null
                : "the number is the same, but neither the whole name nor the birth date is";
        if (Numbers(left, right))
            return AtOnce(left, right)
                ? "rolls have them at the same time under two pupil numbers"
                : "each has a pupil number of its own";
        return NhsNumbers(left, right) ? "each has an NHS number of its own" : null;
    }

    // A pupil registered at two schools has one number at both, so whoever shares one is not meant here.
    private static string? ByRoll(Identity left, Identity right) =>
        !ShareNumber(left, right) && AtOnce(left, right, atTwoSchools: true)
            ? "two schools’ rolls have them at the same time"
            : null;

    private static bool AtOnce(Identity left, Identity right, bool atTwoSchools = false) =>
        left.Rolls is { } mine
        && right.Rolls is { } its
        && mine.Any(roll => its.Any(other => roll.Overlaps(other) && (!atTwoSchools || roll.School != other.School)));

    private static string? ByName(Identity left, Identity right)
    {
        if (ShareNumber(left, right))
            return null;
        if (left.BirthDate is not { } mine || right.BirthDate is not { } its || !GivenNamesDiffer(left, right))
            return null;
        if (mine == its)
            return left.Postcodes.Any(right.Postcodes.Contains)
                ? "the same birth date and home but different given names, as twins have"
                : null;
        return Far(mine, its) ? "the given names and the birth dates are both different" : null;
    }

    private static bool ShareNumber(Identity left, Identity right) =>
        Same(left.Upn, right.Upn)
        || Same(left.FormerUpn, right.Upn)
        || Same(left.Upn, right.FormerUpn)
        || (left.Nhs is { } mine && mine == right.Nhs);

    private static bool Same(string? one, string? other) =>
        Upn.TryParse(one, null, out var mine) && Upn.TryParse(other, null, out var its) && mine == its;

    // A temporary number stands until the school hears of the lasting one, so it says nothing against another.
    private static bool Numbers(Identity left, Identity right) =>
        Upn.TryParse(left.Upn, null, out var mine)
        && Upn.TryParse(right.Upn, null, out var its)
        && mine != its
        && ((!mine.IsTemporary && !its.IsTemporary) || AtOnce(left, right));

    // Whoever is adopted may be given another, so a change is a reason to keep apart, not to join.
    private static bool NhsNumbers(Identity left, Identity right) =>
        left.Nhs is { } mine && right.Nhs is { } its && mine != its && !ShareNumber(left, right);

    private static bool GivenNamesDiffer(Identity left, Identity right)
    {
        var (mine, its) = (Given(left), Given(right));
        if (mine is "" || its is "" || Alike(mine, its))
            return false;
        // Given and family name in each other's place.
        return !(Alike(mine, Family(right)) && Alike(its, Family(left)));
    }

    private static string Given(Identity person) => Plain.Of(Meaning.GivenName, person.GivenName ?? "");

    private static string Family(Identity person) => Plain.Of(Meaning.FamilyName, person.FamilyName ?? "");

    private static bool Alike(string one, string other)
    {
        if (one is "" || other is "")
            return false;
        return one.StartsWith(other, StringComparison.Ordinal)
            || other.StartsWith(one, StringComparison.Ordinal)
            || Sound.Of(one) == Sound.Of(other)
            || Nicknames.Share(Nicknames.Of(one), Nicknames.Of(other))
            || (Math.Min(one.Length, other.Length) >= 3 && Spelling.Distance(one, other, 1) <= 1)
            || Spelling.JaroWinkler(one, other) >= 0.88
            || one.Split(' ').Intersect(other.Split(' ')).Any(part => part.Length > 1);
    }

    private static bool Far(DateOnly mine, DateOnly its)
    {
        var same = (mine.Year == its.Year ? 1 : 0) + (mine.Month == its.Month ? 1 : 0) + (mine.Day == its.Day ? 1 : 0);
        var turned = mine.Year == its.Year && mine.Month == its.Day && mine.Day == its.Month;
        return same < 2 && !turned && Spelling.Distance($"{mine:yyyyMMdd}", $"{its:yyyyMMdd}", 1) > 1;
    }
}
