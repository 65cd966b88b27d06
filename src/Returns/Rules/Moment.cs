using Headwater.Returns.Formats;

namespace Headwater.Returns.Rules;

/// <summary>A day, with its time where the column holds one, as one number: the later is the greater.</summary>
internal static class Moment
{
    // More than the minutes of a day, of which 0 says that the time is not known.
    private const int Parts = 2000;

    public static int Of(Column column, DateOnly day, TimeOnly? time) =>
        HasTime(column)
            ? (day.DayNumber * Parts) + (time is { } known ? (known.Hour * 60) + known.Minute + 1 : 0)
            : day.DayNumber;

    public static DateOnly Day(Column column, int number) =>
        DateOnly.FromDayNumber(HasTime(column) ? number / Parts : number);

    public static TimeOnly? Time(Column column, int number) =>
        HasTime(column) && number % Parts is > 0 and var minute ? TimeOnly.MinValue.AddMinutes(minute - 1) : null;

    private static bool HasTime(Column column) => column.Format is DayFormat { Style: DayStyle.DayFirstAndTime };
}
