using Headwater.Records.People;
using Headwater.Vocabulary;

namespace Headwater.Need.Levels.Lists;

/// <summary>A line of the list as the database has it; what stands in need_suggestion is null for a child without a line there.</summary>
internal sealed record ListedRow(
    long Id,
    string? GivenName,
    string? FamilyName,
    string? BirthDate,
    string? SchoolUrn,
    string? SchoolName,
    long OnRoll,
    long? CurriculumYear,
    long? Suggested,
    string? Since,
    long? Agreed,
    string? AgreedSince,
    string? DeferredUntil,
    long? SuggestedThen,
    long? NeedLevel,
    string? Change,
    long? Was,
    string? ChangedOn
)
{
    public bool HasName => GivenName is not null || FamilyName is not null;

    public ListedChild Child(IEnumerable<ListedReason> reasons, (string Key, SourceSystem Source)? known) =>
        new(
            Id,
            Naming.Of(GivenName, FamilyName, known?.Key, known?.Source),
            Day(BirthDate),
            SchoolUrn,
            SchoolName ?? SchoolUrn,
            OnRoll is 1,
            (int?)CurriculumYear,
            (PathwayLevel)(Suggested ?? 0),
            Suggested > 0 ? Day(Since) : null,
            (PathwayLevel?)Agreed,
            Day(AgreedSince),
            Day(DeferredUntil),
            SuggestedThen is { } then && then != (Suggested ?? 0),
            (NeedLevel)(NeedLevel ?? (long)Levels.NeedLevel.Universal),
            Change is null ? Levels.Change.Same : Enum.Parse<Change>(Change),
            (PathwayLevel?)Was,
            Day(ChangedOn),
            [.. reasons]
        );

    private static DateOnly? Day(string? text) => text is null ? null : Days.Read(text);
}
