using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Comparisons;

/// <summary>What each likeness means for a column, in words.</summary>
public static class Wording
{
    public static string Of(Meaning meaning, Likeness likeness) =>
        likeness switch
        {
            Likeness.NotKnown => "not known in one or both",
            Likeness.Same => "the same",
            Likeness.Different => "different",
            _ => Near(meaning, likeness),
        };

    /// <summary>The likenesses that a column can have, from the same to different.</summary>
    public static IEnumerable<Likeness> Levels(Meaning meaning) =>
        Enum.GetValues<Likeness>()
            .Where(likeness =>
                likeness is Likeness.Same or Likeness.Different
                || (likeness is not Likeness.NotKnown && Near(meaning, likeness) is not "")
            );

    private static string Near(Meaning meaning, Likeness likeness) =>
        meaning switch
        {
            Meaning.GivenName or Meaning.MiddleName => Name(likeness, given: true),
            Meaning.FamilyName or Meaning.FullName => Name(likeness, given: false),
            Meaning.BirthDate => Day(likeness),
            Meaning.Postcode => Postcode(likeness),
            Meaning.Address => Address(likeness),
            Meaning.Identifier => Number(likeness),
            Meaning.NhsNumber => likeness is Likeness.OneOff ? "one digit off or two swapped" : "",
            Meaning.Sex => "",
            _ => Words(likeness),
        };

    private static string Name(Likeness likeness, bool given) =>
        likeness switch
        {
            Likeness.Variant => given ? "a short form or other spelling of the same name" : "",
            Likeness.OneOff => "one letter off",
            Likeness.Alike => "spelt or sounding alike",
            Likeness.Part => "a part of the name is shared",
            Likeness.Initial => "only an initial, and it agrees",
            Likeness.Crossed => "given and family name in each other's place",
            _ => "",
        };

    private static string Day(Likeness likeness) =>
        likeness switch
        {
            Likeness.Crossed => "day and month swapped",
            Likeness.OneOff => "one digit off",
            Likeness.Alike => "two of day, month and year are the same",
            Likeness.Part => "the same year, and one says 1 January or no more than the year",
            Likeness.Initial => "a year apart or less",
            _ => "",
        };

    private static string Postcode(Likeness likeness) =>
        likeness switch
        {
            Likeness.Variant => "one letter off, in the same sector",
            Likeness.OneOff => "one letter off",
            Likeness.Alike => "the same sector, or two letters off where it is no British postcode",
            Likeness.Part => "the same district",
            _ => "",
        };

    private static string Address(Likeness likeness) =>
        likeness switch
        {
            Likeness.Variant => "the same house and street, written in another way",
            Likeness.OneOff => "one letter off",
            Likeness.Alike => "the same house, and most of the street",
            Likeness.Part => "the same street, another house",
            _ => "",
        };

    private static string Number(Likeness likeness) =>
        likeness switch
        {
            Likeness.OneOff => "one character off",
            Likeness.Alike => "two characters off",
            _ => "",
        };

    private static string Words(Likeness likeness) =>
        likeness switch
        {
            Likeness.Variant => "the same words in another order",
            Likeness.OneOff => "one letter off",
            Likeness.Alike => "spelt alike",
            Likeness.Part => "some of the words, or the beginning, are shared",
            _ => "",
        };
}
