using Headwater.Records.People;

namespace Headwater.Records.Matching.Groups;

/// <summary>What a pair of records is grouped by, to see whether some children are matched worse than others.</summary>
internal sealed class Grouping(IReadOnlyDictionary<long, string> groupOfChild, NameOrigins origins, DateOnly today)
{
    public const string Sex = "Sex";
    public const string Age = "Age";
    public const string Sources = "Where the two records are from";
    public const string EthnicGroup = "Ethnic group";
    public const string FamilyName = "Origin of the family name";

    public IEnumerable<(string Attribute, string Group)> Of(Person left, Person right)
    {
        yield return (Sex, OfBoth(InWords(left.Said.Sex), InWords(right.Said.Sex), "recorded as both"));
        yield return (Age, OfAge(left.Said.BirthDate ?? right.Said.BirthDate));
        yield return (
            EthnicGroup,
            OfBoth(
                groupOfChild.GetValueOrDefault(left.Child),
                groupOfChild.GetValueOrDefault(right.Child),
                "recorded as two groups"
            )
        );
        yield return (FamilyName, OfNames(origins.Of(left.Said.FamilyName), origins.Of(right.Said.FamilyName)));
        var (one, other) =
            left.Said.Source <= right.Said.Source
                ? (left.Said.Source, right.Said.Source)
                : (right.Said.Source, left.Said.Source);
        yield return (
            Sources,
            one == other ? $"both from {Naming.Words(one)}" : $"{Naming.Words(one)} and {Naming.Words(other)}"
        );
    }

    private static string OfBoth(string? one, string? other, string differ) =>
        (one, other) switch
        {
            (null, null) => "not recorded",
            (null, { } known) => known,
            ({ } known, null) => known,
            _ => one == other ? one : differ,
        };

    private static string OfNames(string one, string other) => one == other ? one : "two names that differ in this";

    private static string? InWords(string? sex) =>
        sex switch
        {
            "F" => "girls",
            "M" => "boys",
            _ => null,
        };

    private string OfAge(DateOnly? born) =>
        born is not { } day
            ? "birth date not known"
            : Vocabulary.Age.On(today, day) switch
            {
                < 5 => "under 5",
                < 11 => "5 to 10",
                < 16 => "11 to 15",
                _ => "16 and over",
            };
}
