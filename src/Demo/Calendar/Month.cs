using Headwater.Vocabulary;

namespace Headwater.Demo.Calendar;

/// <summary>A calendar month, the step by which lives go on.</summary>
public readonly record struct Month(int Index)
{
    public DateOnly First => new(Index / 12, (Index % 12) + 1, 1);

    public int Number => (Index % 12) + 1;

    /// <summary>The calendar year in which the academic year that holds this month began.</summary>
    public int SchoolYear => Number >= 9 ? Index / 12 : (Index / 12) - 1;

    public int Days => DateTime.DaysInMonth(Index / 12, Number);

    public bool InTerm => Number != 8 && !Terms.Closed(First.AddDays(14));

    public static Month Of(DateOnly day) => new((day.Year * 12) + day.Month - 1);

    public DateOnly Day(Randomness.Draw draw) => First.AddDays(draw.Below(Days));

    public DateOnly SchoolDay(Randomness.Draw draw)
    {
        // September and July have their first and last weeks at home; December its last.
        var day = First.AddDays(
            Number switch
            {
                9 => 6,
                1 => 8,
                _ => 0,
            } + draw.Below(Number is 7 or 12 ? 14 : 19)
        );
        return WorkingDays.OnOrAfter(day);
    }

    public double Age(DateOnly born) => (First.DayNumber - born.DayNumber) / 365.25;
}
