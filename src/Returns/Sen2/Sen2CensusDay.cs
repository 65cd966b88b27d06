namespace Headwater.Returns.Sen2;

/// <summary>The day of which SEN2 tells, the same as that of the schools' census in spring.</summary>
public static class Sen2CensusDay
{
    /// <summary>The third Thursday of January.</summary>
    public static DateOnly Of(int year)
    {
        var fifteenth = new DateOnly(year, 1, 15);
        return fifteenth.AddDays((DayOfWeek.Thursday - fifteenth.DayOfWeek + 7) % 7);
    }
}
