namespace Headwater.Demo.Persons;

/// <summary>What made-up persons to write, and how badly they are recorded.</summary>
public sealed record PersonsOptions
{
    /// <summary>As many as there are pupil numbers, postcodes and identity numbers for.</summary>
    public const int MostRecords = 10_000_000;

    public PersonKind Kind { get; init; } = PersonKind.Children;

    /// <summary>Null for as many as is usual for the kind.</summary>
    public int? Records { get; init; }

    public ErrorLevel Errors { get; init; } = ErrorLevel.Usual;

    public int Seed { get; init; } = 1;

    /// <summary>The most damaged copies that a survey has of one original: 1 gives each original exactly one.</summary>
    public int Copies { get; init; } = 5;

    public int RecordsAsked => Records ?? (Kind is PersonKind.Contacts ? 1000 : 100_000);

    /// <summary>By how much the usual rates of errors and of missing values are multiplied.</summary>
    public double Times =>
        Errors switch
        {
            ErrorLevel.Low => 0.4,
            ErrorLevel.High => 2,
            _ => 1,
        };
}

public enum PersonKind
{
    Children,
    Adults,
    Contacts,
    Survey,
}

public enum ErrorLevel
{
    Low,
    Usual,
    High,
}
