using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;

namespace Headwater.Records.Matching.Identities;

/// <summary>What two people of sources share, in a sentence.</summary>
internal static class LikenessWords
{
    /// <summary>The name of a column within a sentence: "birth date", "NHS number".</summary>
    public static string Within(Column column) =>
        column.Meaning is Meaning.NhsNumber ? column.Name : column.Name.ToLowerInvariant();

    /// <summary>"The same birth date", "the given name (one letter off)".</summary>
    public static string InFull(Column column, Likeness likeness) =>
        likeness switch
        {
            Likeness.Same => $"the same {Within(column)}",
            Likeness.Crossed when column.Meaning is not Meaning.BirthDate =>
                "given and family name in each other’s place",
            _ => $"the {Within(column)} ({Wording.Of(column.Meaning, likeness)})",
        };
}
