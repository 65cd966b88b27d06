namespace Headwater.Vocabulary;

/// <summary>Counting in days on which offices in England are open: not at weekends, not on bank holidays.</summary>
public static class WorkingDays
{
    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    public static bool IsWorking(DateOnly day) => !IsWeekend(day) && !BankHolidays.Contains(day);

    public static DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsWorking(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>The day that lies so many working days after another, which itself does not count.</summary>
    public static DateOnly After(DateOnly day, int days) => Walk(day, days, step: 1);

    /// <summary>The day that lies so many working days before another, which itself does not count.</summary>
    public static DateOnly Before(DateOnly day, int days) => Walk(day, days, step: -1);

    private static DateOnly Walk(DateOnly day, int days, int step)
    {
        while (days > 0)
        {
            day = day.AddDays(step);
            if (IsWorking(day))
                days--;
        }

        return day;
    }
}
