namespace Headwater.Demo;

/// <summary>Which borough to make. The same options make the same bytes.</summary>
public sealed record BoroughOptions
{
    public const int FewestChildren = 500;
    public const int MostChildren = 350_000;

    /// <summary>How many children aged 0 to 17 live in the borough on its last day.</summary>
    public int Children { get; init; } = 33_777;

    public int Seed { get; init; } = 1;

    /// <summary>How many school years of files to write, counted back from the one before the last day's.</summary>
    public int Years { get; init; } = 10;

    /// <summary>
    /// The day on which every extract is taken, the last of a month. Files tell of what happened on it or before, and of
    /// no later day but one by which something is due. A row that is late was received late; what it tells of was not.
    /// </summary>
    public DateOnly LastDay { get; init; } = new(2026, 10, 31);

    /// <summary>Whether the files have the faults that real extracts have.</summary>
    public bool Faults { get; init; } = true;

    /// <summary>The first day that the files speak of.</summary>
    public DateOnly FirstDay => new((LastDay.Month >= 9 ? LastDay.Year : LastDay.Year - 1) - Years, 9, 1);

    /// <summary>Refuses a borough that cannot be made.</summary>
    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Children, FewestChildren);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Children, MostChildren);
        ArgumentOutOfRangeException.ThrowIfLessThan(Years, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Years, 10);
        // Days are written from a table, and bank holidays known, for these years only.
        ArgumentOutOfRangeException.ThrowIfLessThan(LastDay, new DateOnly(2022, 9, 1));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(LastDay, new DateOnly(2034, 8, 31));
        // Lives are lived month by month.
        ArgumentOutOfRangeException.ThrowIfNotEqual(LastDay.AddDays(1).Day, 1, nameof(LastDay));
    }
}
