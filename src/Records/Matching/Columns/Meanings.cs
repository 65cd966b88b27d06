namespace Headwater.Records.Matching.Columns;

/// <summary>The words by which settings say what a column tells.</summary>
public static class Meanings
{
    /// <summary>Every meaning by its words, in the order in which they are listed for people.</summary>
    public static IReadOnlyList<(string Words, Meaning Meaning)> All { get; } =
    [
        ("given name", Meaning.GivenName),
        ("middle name", Meaning.MiddleName),
        ("family name", Meaning.FamilyName),
        ("full name", Meaning.FullName),
        ("birth date", Meaning.BirthDate),
        ("sex", Meaning.Sex),
        ("postcode", Meaning.Postcode),
        ("address", Meaning.Address),
        ("place", Meaning.Place),
        ("identifier", Meaning.Identifier),
        ("NHS number", Meaning.NhsNumber),
        ("other", Meaning.Other),
    ];

    public static Meaning? Of(string words) =>
        All.Where(each => each.Words == words).Select(each => (Meaning?)each.Meaning).FirstOrDefault();

    public static string Words(Meaning meaning) => All.Single(each => each.Meaning == meaning).Words;
}
