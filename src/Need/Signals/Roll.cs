using System.Globalization;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;

namespace Headwater.Need.Signals;

/// <summary>What the rolls say of a child on a day: their year group, and whether any school has them.</summary>
internal static class Roll
{
    // The last year in which a child must be in school or otherwise educated: Education Act 1996, section 8.
    public const int LastCompulsoryYear = 11;

    /// <summary>The national curriculum year on a day, 0 being reception: from the newest roll, else from the birth date; null if neither is known.</summary>
    public static int? YearGroup(Timeline timeline, DateOnly today)
    {
        var usual = timeline.Born is { } born ? SchoolYear.Of(today).CurriculumYear(born) : (int?)null;
        var rolls = timeline.Of(Kind.OnRoll, DateOnly.MinValue, today);
        for (var i = rolls.Length - 1; i >= 0; i--)
        {
            if (YearOf(rolls[i]) is not { } year)
                continue;

            // A child may be taught a year above or below; further off, the roll or the birth date is a slip of the pen.
            var said = year + SchoolYear.Of(today).Ends - SchoolYear.Of(rolls[i].On).Ends;
            return usual is { } expected && Math.Abs(said - expected) > 1 ? expected : said;
        }

        return usual;
    }

    public static int? YearOf(in Entry roll) =>
        roll.Code is "R" ? 0
        : int.TryParse(roll.Code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year) ? year
        : null;

    /// <summary>The leaving after which no school has had the child; none if they are on a roll, or left nowhere that we know of.</summary>
    public static Entry? LeftForNowhere(Timeline timeline, DateOnly today)
    {
        var leavings = timeline.Of(Kind.LeftRoll, DateOnly.MinValue, today);
        if (leavings.IsEmpty)
            return null;

        var last = leavings[^1];
        return HasSchoolAfter(timeline, last.On, today) ? null : last;
    }

    /// <summary>Whether a school has had the child since a day: on its roll, or in its registers.</summary>
    public static bool HasSchoolAfter(Timeline timeline, DateOnly day, DateOnly today)
    {
        foreach (ref readonly var roll in timeline.Of(Kind.OnRoll))
        {
            if (roll.On <= today && (roll.On > day || roll.Until > day))
                return true;
        }

        return !timeline.Of(Kind.WeekAttendance, after: day, until: today).IsEmpty;
    }

    /// <summary>What another service tells of a child only while they live here.</summary>
    public static IReadOnlyList<Kind> SignsOfLivingHere { get; } =
    [
        Kind.PlanRequested,
        Kind.PlanReviewed,
        Kind.EarlyHelpAsked,
        Kind.EarlyHelp,
        Kind.Contact,
        Kind.Referral,
        Kind.Assessment,
        Kind.Section47Enquiry,
        Kind.CareReview,
        Kind.Missing,
        Kind.YouthJustice,
    ];

    /// <summary>The newest sign, since a day, that the child still lives here; none if no service has told of them.</summary>
    public static Entry? SeenHereSince(Timeline timeline, DateOnly day, DateOnly today)
    {
        var newest = default(Entry?);
        foreach (var kind in SignsOfLivingHere)
        {
            var signs = timeline.Of(kind, after: day, until: today);
            if (!signs.IsEmpty && !(newest?.On >= signs[^1].On))
                newest = signs[^1];
        }

        return newest;
    }

    /// <summary>Days gone by, leaving out August, when no school would be expected to have the child.</summary>
    public static int DaysOutsideAugust(DateOnly from, DateOnly today)
    {
        var days = today.DayNumber - from.DayNumber;
        for (var year = from.Year; year <= today.Year; year++)
        {
            var begins = Math.Max(new DateOnly(year, 8, 1).DayNumber, from.DayNumber);
            var ends = Math.Min(new DateOnly(year, 9, 1).DayNumber, today.DayNumber);
            days -= Math.Max(0, ends - begins);
        }

        return days;
    }
}
