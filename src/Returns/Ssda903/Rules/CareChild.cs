using Headwater.Returns.Rules;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>What the rules of this return ask of a child again and again.</summary>
internal static class CareChild
{
    extension(Child child)
    {
        public Line? Header => child[HeaderTable.Table].Earliest;

        public Lines Episodes => child[EpisodesTable.Table];

        /// <summary>The date of birth in the header; null where there is none.</summary>
        public DateOnly? BirthDate => child.Header?.Day(HeaderTable.BirthDate);

        /// <summary>Not looked after for the whole year, as far as can be told: an episode whose days cannot be read may have filled it.</summary>
        public bool IsKnownAsAway =>
            !child.LookedAfterAllYear
            && !child.Episodes.Any(each => each.Day(EpisodesTable.Began) is null || each.IsBroken(EpisodesTable.Ended));

        /// <summary>
        /// Looked after for the whole year without a break: an episode of other than short breaks that began on or before
        /// the year's first day, one that is open on its last, and neither an end nor a new start between.
        /// </summary>
        public bool LookedAfterAllYear
        {
            get
            {
                var (first, last) = (child.Year.First, child.Year.Last);
                if (child.Episodes.Any(each => each[EpisodesTable.LegalStatus] is "V3" or "V4"))
                    return false;
                if (!child.Episodes.Any(each => each.Day(EpisodesTable.Began) <= first))
                    return false;
                if (!child.Episodes.Any(each => IsOpenOn(each, last)))
                    return false;
                return child.Episodes.All(each =>
                    !(each[EpisodesTable.Why] is "S" && each.Day(EpisodesTable.Began) > first)
                    && !(
                        each[EpisodesTable.EndReason] is not ("" or "X1")
                        && each.Day(EpisodesTable.Ended) >= first
                        && each.Day(EpisodesTable.Ended) <= last
                    )
                );
            }
        }
    }

    /// <summary>The day on which someone born on a day reaches an age; born on 29 February, it is 28 February in other years.</summary>
    public static DateOnly? Turns(this DateOnly? birth, int age) => birth?.AddYears(age);

    private static bool IsOpenOn(Line episode, DateOnly day) =>
        episode.Day(EpisodesTable.Began) <= day
        && (episode.IsBlank(EpisodesTable.Ended) || episode.Day(EpisodesTable.Ended) > day);
}
