using System.Globalization;
using Headwater.Vocabulary;

namespace Headwater.Tests.Vocabulary;

public sealed class WorkingDayTests
{
    [Theory]
    [InlineData("2005-01-03", "New Year's Day was a Saturday")]
    [InlineData("2016-03-25", "Good Friday")]
    [InlineData("2019-04-22", "Easter Monday")]
    [InlineData("2020-05-08", "moved from Monday to the day of victory in Europe")]
    [InlineData("2021-12-27", "Christmas Day was a Saturday")]
    [InlineData("2021-12-28", "Boxing Day was a Sunday")]
    [InlineData("2022-06-02", "moved to the week of the jubilee")]
    [InlineData("2022-06-03", "given once, for the jubilee")]
    [InlineData("2022-09-19", "given once, for the Queen's funeral")]
    [InlineData("2023-01-02", "New Year's Day was a Sunday")]
    [InlineData("2023-05-08", "given once, for the coronation")]
    [InlineData("2026-12-28", "Boxing Day is a Saturday")]
    [InlineData("2022-12-27", "Christmas Day was a Sunday")]
    [InlineData("2045-04-10", "Easter Monday of a year far ahead")]
    public void Bank_holidays_in_England_are_known(string day, string because)
    {
        Assert.True(BankHolidays.Contains(Day(day)), because);
        Assert.False(WorkingDays.IsWorking(Day(day)), because);
    }

    [Theory]
    [InlineData("2020-05-04", "the first Monday of May, moved that year")]
    [InlineData("2022-05-30", "the last Monday of May, moved that year")]
    [InlineData("2025-12-24", "Christmas Eve")]
    [InlineData("2026-03-31", "the last day of a year")]
    public void Other_days_of_the_week_are_worked(string day, string because)
    {
        Assert.False(BankHolidays.Contains(Day(day)), because);
        Assert.True(WorkingDays.IsWorking(Day(day)), because);
    }

    [Theory]
    [InlineData("2026-03-27", false)]
    [InlineData("2026-03-28", true)]
    [InlineData("2026-03-29", true)]
    [InlineData("2026-03-30", false)]
    public void Saturday_and_Sunday_are_the_weekend(string day, bool weekend) =>
        Assert.Equal(weekend, WorkingDays.IsWeekend(Day(day)));

    [Theory]
    [InlineData("2025-04-17", 0, "2025-04-17")]
    [InlineData("2025-04-17", 1, "2025-04-22")] // over Good Friday and Easter Monday
    [InlineData("2025-12-24", 2, "2025-12-30")]
    [InlineData("2026-03-02", 20, "2026-03-30")]
    public void Days_are_counted_forwards_and_back_over_days_off(string from, int days, string to)
    {
        Assert.Equal(Day(to), WorkingDays.After(Day(from), days));
        Assert.Equal(Day(from), WorkingDays.Before(Day(to), days));
    }

    [Theory]
    [InlineData("2025-04-17", "2025-04-17")]
    [InlineData("2025-04-18", "2025-04-22")]
    public void A_day_off_gives_way_to_the_next_that_is_worked(string day, string worked) =>
        Assert.Equal(Day(worked), WorkingDays.OnOrAfter(Day(day)));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
