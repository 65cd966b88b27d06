using System.Collections;

namespace Headwater.Demo.Calendar;

/// <summary>The days on which schools are open, looked up once for all lives.</summary>
public sealed class SchoolDays
{
    private readonly DateOnly first;
    private readonly BitArray open;

    public SchoolDays(DateOnly first, DateOnly last)
    {
        this.first = first;
        open = new(last.DayNumber - first.DayNumber + 1);
        foreach (var week in Terms.Between(first, last).SelectMany(term => term.Weeks))
        {
            for (var day = 0; day < 5; day++)
            {
                if (week.IsOpen(day) && week.Monday.AddDays(day) is var on && on >= first)
                    open[on.DayNumber - first.DayNumber] = true;
            }
        }
    }

    /// <summary>Null where schools do not open again by the last day.</summary>
    public DateOnly? OnOrAfter(DateOnly day)
    {
        for (var i = Math.Max(day.DayNumber - first.DayNumber, 0); i < open.Length; i++)
        {
            if (open[i])
                return first.AddDays(i);
        }

        return null;
    }

    /// <summary>The last of so many school days of which the given one is the first; the last day where it lies beyond.</summary>
    public DateOnly LastOf(DateOnly day, int days)
    {
        for (var i = day.DayNumber - first.DayNumber; i < open.Length; i++)
        {
            if (open[i] && --days <= 0)
                return first.AddDays(i);
        }

        return first.AddDays(open.Length - 1);
    }
}
