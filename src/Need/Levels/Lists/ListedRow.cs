using Headwater.Records.People;
using Headwater.Vocabulary;

namespace Headwater.Need.Levels.Lists;

/// <summary>A line of the list as the database has it; what stands in need_suggestion is null for a child without a line there.</summary>
/// <remarks>A class, not a record: of an empty answer SQLite does not know the types of computed columns.</remarks>
internal sealed class ListedRow
{
    public long Id { get; init; }
    public string? GivenName { get; init; }
    public string? FamilyName { get; init; }
    public string? BirthDate { get; init; }
    public string? SchoolUrn { get; init; }
    public string? SchoolName { get; init; }
    public long OnRoll { get; init; }
    public long? CurriculumYear { get; init; }
    public long? Suggested { get; init; }
    public string? Since { get; init; }
    public long? Agreed { get; init; }
    public string? AgreedSince { get; init; }
    public string? DeferredUntil { get; init; }
    public long? SuggestedThen { get; init; }
    public long? NeedLevel { get; init; }
    public string? Change { get; init; }
    public long? Was { get; init; }
    public string? ChangedOn { get; init; }
    public string SoughtName { get; init; } = "";
    public long? Shown { get; init; }
    public long Later { get; init; }

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
            Agreed is not null && SuggestedThen is { } then && then != (Suggested ?? 0),
            (NeedLevel)(NeedLevel ?? (long)Levels.NeedLevel.Universal),
            Change is null ? Levels.Change.Same : Enum.Parse<Change>(Change),
            (PathwayLevel?)Was,
            Day(ChangedOn),
            [.. reasons]
        );

    public ListPlace Place =>
        new()
        {
            Child = Id,
            Name = SoughtName,
            Level = Suggested ?? 0,
            Shown = Shown ?? 0,
            ChangedOn = ChangedOn ?? "",
            Later = Later,
        };

    private static DateOnly? Day(string? text) => text is null ? null : Days.Read(text);
}
