namespace Headwater.Web.Words;

/// <summary>How old news is, in the unit that a person would say it in.</summary>
public static class Old
{
    /// <summary>"4 weeks old".</summary>
    public static string InWords(DateOnly day, DateOnly today) =>
        day >= today ? "as new as today" : $"{Time(day, today)} old";

    /// <summary>"4 weeks ago".</summary>
    public static string Ago(DateOnly day, DateOnly today) => day >= today ? "today" : $"{Time(day, today)} ago";

    private static string Time(DateOnly day, DateOnly today) =>
        (today.DayNumber - day.DayNumber) switch
        {
            < 14 and var days => Count.Of(days, "day", "days"),
            < 92 and var days => $"{days / 7} weeks",
            < 730 and var days => $"{days / 30} months",
            var days => $"{days / 365} years",
        };
}
