using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;

namespace Headwater.Records.Matching.Identities;

/// <summary>What each likeness of a column means, in words.</summary>
internal static class LikenessWords
{
    /// <summary>Beside the column's name: "one letter off".</summary>
    public static string Brief(Meaning meaning, Likeness likeness) =>
        (likeness, meaning) switch
        {
            (Likeness.NotKnown, _) => "not known of both",
            (Likeness.Same, _) => "the same",
            (Likeness.Different, _) => "different",
            (Likeness.Crossed, Meaning.BirthDate) => "day and month swapped",
            (Likeness.Crossed, _) => "given and family name swapped",
            (Likeness.OneOff, Meaning.BirthDate or Meaning.Identifier) => "one digit off",
            (Likeness.OneOff, Meaning.Postcode) => "one character off",
            (Likeness.OneOff, _) => "one letter off",
            (Likeness.Alike, Meaning.BirthDate) => "two parts of three the same",
            (Likeness.Alike, Meaning.Identifier) => "two digits off",
            (Likeness.Alike, Meaning.Postcode) => "the same neighbourhood",
            (Likeness.Alike, _) => "sounds or looks alike",
            (Likeness.Part, Meaning.BirthDate) => "the same year, the day perhaps not known",
            (Likeness.Part, Meaning.Postcode) => "the same district",
            (Likeness.Part, _) => "a part of it the same",
            (Likeness.Initial, Meaning.BirthDate) => "about the same age",
            (Likeness.Initial, _) => "the same first letter",
            (Likeness.Variant, Meaning.Postcode) => "one character off, in the same neighbourhood",
            (Likeness.Variant, Meaning.GivenName) => "another form of the name",
            _ => "nearly the same",
        };

    /// <summary>In a sentence: "the given name one letter off", "the same birth date".</summary>
    public static string InFull(Column column, Likeness likeness) =>
        likeness switch
        {
            Likeness.Same => $"the same {column.Name.ToLowerInvariant()}",
            Likeness.Crossed when column.Meaning is not Meaning.BirthDate => "given and family name swapped",
            _ =>
                $"the {column.Name.ToLowerInvariant()} {(likeness is Likeness.Alike && column.Meaning is Meaning.GivenName or Meaning.FamilyName ? "much alike" : Brief(column.Meaning, likeness))}",
        };
}
