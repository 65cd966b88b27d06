namespace Headwater.Demo.Calendar;

public enum Season
{
    Autumn,
    Spring,
    Summer,
}

/// <summary>A school term: its weeks, and the days in each on which schools are open.</summary>
/// <param name="Year">The calendar year in which the academic year begins.</param>
/// <param name="Census">The reference date of the school census that falls in the term.</param>
public sealed record Term(int Index, int Year, Season Season, DateOnly From, DateOnly To, DateOnly Census)
{
    public required IReadOnlyList<SchoolWeek> Weeks { get; init; }

    public string AcademicYear => $"{Year}-{(Year + 1) % 100:00}";

    public string CensusFolder => $"{(Season == Season.Autumn ? Year : Year + 1)}-{Name}";

    public string Name => $"{Season}".ToLowerInvariant();

    /// <summary>Schools told the Department nothing of attendance for the summer of 2020, when most children were at home.</summary>
    public bool AttendanceCollected => !(Year == 2019 && Season == Season.Summer);
}

/// <summary>A week from its Monday. Bit 0 of <see cref="Open"/> is Monday.</summary>
public readonly record struct SchoolWeek(DateOnly Monday, byte Open)
{
    public bool IsOpen(int day) => (Open >> day & 1) == 1;
}
