namespace Headwater.Vocabulary;

/// <summary>Bank holidays in England, worked out for any year; days that were moved or given once are named, from 2003 on.</summary>
public static class BankHolidays
{
    public static bool Contains(DateOnly day) => OfYear(day.Year).Contains(day);

    /// <summary>Easter Sunday in the Gregorian calendar (the anonymous computus).</summary>
    public static DateOnly Easter(int year)
    {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var d = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var e = (32 + (2 * (b % 4)) + (2 * (c / 4)) - d - (c % 4)) % 7;
        var f = d + e - (7 * ((a + (11 * d) + (22 * e)) / 451)) + 114;
        return new DateOnly(year, f / 31, (f % 31) + 1);
    }

    private static IEnumerable<DateOnly> OfYear(int year)
    {
        yield return Observed(new(year, 1, 1));
        yield return Easter(year).AddDays(-2);
        yield return Easter(year).AddDays(1);
        // Moved to the Friday for the 75th anniversary of VE Day.
        yield return year == 2020 ? new(2020, 5, 8) : FirstMonday(new(year, 5, 1));
        yield return year switch
        {
            2012 => new(2012, 6, 4),
            2022 => new(2022, 6, 2),
            _ => FirstMonday(new(year, 5, 25)),
        };
        yield return FirstMonday(new(year, 8, 25));
        var christmas = new DateOnly(year, 12, 25);
        yield return Observed(christmas);
        yield return christmas.DayOfWeek switch
        {
            DayOfWeek.Friday => christmas.AddDays(3),
            DayOfWeek.Saturday => christmas.AddDays(3),
            DayOfWeek.Sunday => christmas.AddDays(1),
            _ => christmas.AddDays(1),
        };
        switch (year)
        {
            case 2011:
                yield return new(2011, 4, 29);
                break;
            case 2012:
                yield return new(2012, 6, 5);
                break;
            case 2022:
                yield return new(2022, 6, 3);
                yield return new(2022, 9, 19);
                break;
            case 2023:
                yield return new(2023, 5, 8);
                break;
            default:
                break;
        }
    }

    private static DateOnly FirstMonday(DateOnly from) =>
        from.AddDays(((int)DayOfWeek.Monday - (int)from.DayOfWeek + 7) % 7);

    private static DateOnly Observed(DateOnly day) =>
        day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(2),
            DayOfWeek.Sunday when day.Month == 12 => day.AddDays(2),
            DayOfWeek.Sunday => day.AddDays(1),
            _ => day,
        };
}
