using Headwater.Returns.Rules;
using static Headwater.Returns.Ssda903.EpisodesTable;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>What rules ask of a young person who has left care, over all returns that were given.</summary>
internal static class CareLeaver
{
    extension(Line leaver)
    {
        /// <summary>Whether anything is told of life after care.</summary>
        public bool TellsOfLeaver =>
            leaver.IsFilled(Oc3Table.InTouch)
            || leaver.IsFilled(Oc3Table.Activity)
            || leaver.IsFilled(Oc3Table.Accommodation);

        /// <summary>The 17th or 18th birthday, whichever lies in a year; null where neither does.</summary>
        public DateOnly? ComingOfAgeIn(ReturnYear year)
        {
            var birth = leaver.Day(Oc3Table.BirthDate);
            return IsIn(year, birth.Turns(17)) ? birth.Turns(17)
                : IsIn(year, birth.Turns(18)) ? birth.Turns(18)
                : null;
        }
    }

    extension(Child child)
    {
        public bool HasLeaverDetails => child[Oc3Table.Table].Any(each => each.TellsOfLeaver);

        /// <summary>Told of as a care leaver in an earlier return.</summary>
        public bool WasLeaverBefore => child.EarlierYears.Any(year => year.HasLeaverDetails);

        /// <summary>A care leaver who was on no day of the year looked after, be it for a short break.</summary>
        public bool HasOnlyLeft => child.HasLeaverDetails && !child.IsLookedAfterInYear(shortBreaksCount: true);

        /// <summary>Whether an episode reaches into the year; one whose days are not known may.</summary>
        public bool IsLookedAfterInYear(bool shortBreaksCount)
        {
            var (first, last) = (child.Year.First, child.Year.Last);
            return child.Episodes.Any(each =>
                !(each.Day(Ended) < first) && !(each.Day(Began) > last) && (shortBreaksCount || !each.IsShortBreak)
            );
        }

        /// <summary>Whether the returns that were given tell of all care since a day: care that ended earlier may be missing.</summary>
        public bool IsToldSince(DateOnly day) => child.EarlierYears.LastOrDefault(child).Year.First <= day;

        /// <summary>Every episode of every return, each as the latest return tells it.</summary>
        public IEnumerable<(Line Episode, ReturnYear Of)> EpisodesOfAllYears
        {
            get
            {
                var seen = new HashSet<DateOnly>();
                foreach (var one in child.EarlierYears.Prepend(child))
                {
                    foreach (var each in one.Episodes)
                        if (each.Day(Began) is not { } began || !seen.Contains(began))
                            yield return (each, one.Year);
                    seen.UnionWith(one.Episodes.Select(each => each.Day(Began)).OfType<DateOnly>());
                }
            }
        }

        /// <summary>Whether the episode that began last, in whichever return, ended for a reason.</summary>
        public bool LeftCareFor(params ReadOnlySpan<string> reasons)
        {
            var all = child.EpisodesOfAllYears.Select(each => each.Episode).ToList();
            var last = all.Max(each => each.Day(Began));
            foreach (var each in all)
                if (last is not null && each.Day(Began) == last && reasons.Contains(each[EndReason]))
                    return true;
            return false;
        }

        /// <summary>Days in care since a day, short breaks aside; an episode that is open lasts to the end of its return's year.</summary>
        public int DaysInCare(DateOnly since) =>
            child
                .EpisodesOfAllYears.Where(each => !each.Episode.IsShortBreak)
                .Sum(each => Days(each.Episode, each.Of, since));
    }

    private static int Days(Line episode, ReturnYear of, DateOnly since)
    {
        var from = episode.Day(Began) is { } began && began > since ? began : since;
        return Math.Max(0, (episode.Day(Ended) ?? of.Last).DayNumber - from.DayNumber);
    }

    private static bool IsIn(ReturnYear year, DateOnly? day) => day >= year.First && day <= year.Last;
}
