namespace Headwater.Need.Validity;

/// <summary>What is asked of past lists.</summary>
/// <param name="Last">The last day of which the files tell; nothing later counts as having come true, or not.</param>
/// <param name="Years">How many years of lists are judged.</param>
/// <param name="Capacity">How many of a hundred children a list has room for.</param>
/// <param name="MonthsAhead">Within so many months trouble has to come for a list to have been right.</param>
/// <param name="DaysLate">So many days after the time that it tells of a return of the first load is taken to have come.</param>
public sealed record Question(
    DateOnly Last,
    int Years = 8,
    double Capacity = 2,
    int MonthsAhead = 24,
    int DaysLate = 28
)
{
    private const int MostYears = 30;

    /// <summary>Why it cannot be asked; null where it can.</summary>
    public string? Wrong =>
        Years is < 1 or > MostYears ? $"Ask for between 1 and {MostYears} years."
        : Last.Year <= Years + 1900 ? "Ask for a day of this century."
        : !(Capacity is > 0 and <= 100) ? "A list has room for more than none and at most 100 of 100 children."
        : MonthsAhead < 1 || DaysLate is < 0 or > 3660
            ? "Ask for one month ahead or more, and for no days late or more."
        : MonthsAhead >= 12 * Years
            ? $"Lists of {Years} years cannot be judged by what came within {MonthsAhead} months: ask for more years."
        : null;

    /// <summary>The first day of each month, from the first list that is judged to the last day.</summary>
    internal IReadOnlyList<DateOnly> Days
    {
        get
        {
            var last = new DateOnly(Last.Year, Last.Month, 1);
            return [.. Enumerable.Range(0, 12 * Years + 1).Select(month => last.AddMonths(month - 12 * Years))];
        }
    }

    /// <summary>How many of the days have a list whose time to come is over.</summary>
    internal int Judged => 12 * Years + 1 - MonthsAhead;
}
