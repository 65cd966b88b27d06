using Headwater.Records.Matching.Comparisons;
using Headwater.Vocabulary;

namespace Headwater.Records.Families;

/// <summary>A family that a system numbers, and that a child is of.</summary>
/// <param name="Number">The source and its own number: "4:F123".</param>
internal readonly record struct ToldFamily(string Number, ToldAt At)
{
    public static string Key(SourceSystem source, string number) => $"{(int)source}:{number}";
}

/// <summary>All of a child that says whose family they are of: nothing of need, level or help.</summary>
/// <param name="Given">The first given names that sources know, folded.</param>
/// <param name="Names">The family names that sources know, folded; of a name in two parts each part too.</param>
/// <param name="Families">The families that sources state.</param>
/// <param name="Heard">Each contact and referral as day and who made it.</param>
/// <param name="AdoptedOn">The day on which a record of the child ended in adoption: what is told from then on is not of this life.</param>
internal sealed record Kin(
    long Child,
    DateOnly? Born,
    IReadOnlyList<string> Given,
    IReadOnlyList<string> Names,
    IReadOnlyList<Stay> Stays,
    IReadOnlyList<ToldFamily> Families,
    IReadOnlyList<string> Heard,
    DateOnly? AdoptedOn = null
)
{
    /// <summary>A child of whom nothing is told.</summary>
    public static Kin Nobody(long child) => new(child, null, [], [], [], [], []);

    public bool IsBlank => Stays.Count is 0 && Families.Count is 0;

    public bool Bears(IEnumerable<string> names) => names.Any(Names.Contains);

    /// <summary>Whether the same is known.</summary>
    public bool SameAs(Kin other) =>
        (Child, Born, AdoptedOn) == (other.Child, other.Born, other.AdoptedOn)
        && Given.SequenceEqual(other.Given)
        && Names.SequenceEqual(other.Names)
        && Stays.SequenceEqual(other.Stays)
        && Families.SequenceEqual(other.Families)
        && Heard.SequenceEqual(other.Heard);

    /// <summary>
    /// Whether two are rather one child whose records were not joined: given names that stand for one another, and birth
    /// dates alike but for a slip. Of these it is matching that asks, not the family.
    /// </summary>
    public bool MayBe(Kin other)
    {
        if (Born is not { } one || other.Born is not { } another)
            return SameInitial(other);
        // Whom schools have both on a roll are two; of others with one birth date a like name may be a pet name.
        if (one == another && SameInitial(other) && !(IsAtSchool && other.IsAtSchool))
            return true;
        return Given.Any(name => other.Given.Any(theirs => StandsFor(name, theirs))) && IsSlip(one, another);
    }

    /// <summary>
    /// Whether one may be the life before an adoption order and the other the life after it, whatever either is called: a
    /// tie between the two would lead from one to the other. A twin who was not adopted on that day is lost with it.
    /// </summary>
    /// <remarks>Wider than <see cref="Matching.Adoption"/>, which parts by number and name, and asked of children born alike alone: a brother has another number, too.</remarks>
    public bool MayBeAnotherLife(Kin other) =>
        (AdoptedOn ?? other.AdoptedOn) is not null
        && AdoptedOn != other.AdoptedOn
        && (Born is not { } one || other.Born is not { } another || IsSlip(one, another));

    private static bool IsSlip(DateOnly one, DateOnly another) =>
        (one.Day == another.Day && one.Month == another.Month)
        || (one.Day == another.Day && one.Year == another.Year)
        || (one.Month == another.Month && one.Year == another.Year)
        || (one.Year == another.Year && one.Day == another.Month && one.Month == another.Day);

    private bool IsAtSchool => Stays.Any(stay => stay.Tells(SourceSystem.Schools));

    private bool SameInitial(Kin other) => Given.Any(name => other.Given.Any(theirs => name[0] == theirs[0]));

    private static bool StandsFor(string name, string other) =>
        name == other
        || (name.Length > 2 && other.StartsWith(name, StringComparison.Ordinal))
        || (other.Length > 2 && name.StartsWith(other, StringComparison.Ordinal))
        || Nicknames.Share(Nicknames.Of(name), Nicknames.Of(other));
}
