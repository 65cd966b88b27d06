namespace Headwater.Web.Words;

/// <summary>Up to which day the numbers on a page speak: it is often not today.</summary>
public static class AsOf
{
    public static string InWords(DateOnly assessedOn, DateOnly today) =>
        assessedOn >= today
            ? $"This is how things stand today, {today.InWords()}."
            : $"This is how things stood on {assessedOn.InWords()}, {Old.Ago(assessedOn, today)}: what happened since is not in it yet.";
}
