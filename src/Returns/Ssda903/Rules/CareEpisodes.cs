using Headwater.Returns.Rules;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>What the rules about episodes ask of one episode, or of a child's episodes together.</summary>
internal static class CareEpisodes
{
    extension(Line episode)
    {
        /// <summary>Whether care itself ended with the episode: every such reason begins with E.</summary>
        public bool EndsCare => episode[EpisodesTable.EndReason] is ['E', ..];

        public bool IsShortBreak => episode[EpisodesTable.LegalStatus] is "V3" or "V4";
    }

    extension(Child child)
    {
        /// <summary>The earliest episode whose first day is known; null where there is none.</summary>
        public Line? FirstEpisode => child.Episodes.Earliest is { } first && IsKnown(first) ? first : null;

        /// <summary>The latest episode whose first day is known; null where there is none.</summary>
        public Line? LastEpisode
        {
            get
            {
                var episodes = child.Episodes;
                for (var place = episodes.Count - 1; place >= 0; place--)
                    if (IsKnown(episodes[place]))
                        return episodes[place];
                return null;
            }
        }

        /// <summary>The episode that the year before left open; null where it left none, or was not given.</summary>
        public Line? OpenFromLastYear =>
            child.LastYear.LastEpisode is { } last && last.IsBlank(EpisodesTable.Ended) ? last : null;

        /// <summary>The day on which the care that goes on at the year's end began; null where none goes on.</summary>
        public DateOnly? LookedAfterSince
        {
            get
            {
                var (since, began) = (default(DateOnly?), true);
                foreach (var each in child.Episodes)
                {
                    if (began)
                        since = each.Day(EpisodesTable.Began);
                    began = each.EndsCare;
                }

                return child.LastEpisode is { } last && last.IsBlank(EpisodesTable.Ended) ? since : null;
            }
        }

        /// <summary>The episodes under a legal status that lasted for more days than it may, those that follow on taken together.</summary>
        public IEnumerable<Line> Outlasting(string status, int days)
        {
            var episodes = child.Episodes;
            if (!episodes.Any(each => each[EpisodesTable.LegalStatus] == status))
                return [];

            var (found, run) = (new List<Line>(), new List<Line>());
            var (from, to) = (default(DateOnly?), default(DateOnly?));
            for (var place = 0; place < episodes.Count; place++)
            {
                var each = episodes[place];
                var began = each.Day(EpisodesTable.Began);
                if (each[EpisodesTable.LegalStatus] != status || !(began <= to))
                {
                    Close();
                    (from, to) = (began, null);
                }

                if (each[EpisodesTable.LegalStatus] != status)
                    continue;
                run.Add(each);
                to = End(child, place);
            }

            Close();
            return found;

            void Close()
            {
                if (to?.DayNumber - from?.DayNumber > days)
                    found.AddRange(run);
                run.Clear();
            }
        }
    }

    // An episode that is open goes on to the year's end; one that was left open by mistake, to the next one's beginning.
    private static DateOnly? End(Child child, int place)
    {
        var episodes = child.Episodes;
        if (episodes[place].IsFilled(EpisodesTable.Ended))
            return episodes[place].Day(EpisodesTable.Ended);
        return (place + 1 < episodes.Count ? episodes[place + 1].Day(EpisodesTable.Began) : null) ?? child.Year.Last;
    }

    private static bool IsKnown(Line episode) => episode.Day(EpisodesTable.Began) is not null;
}
