using Headwater.Returns.Rules;
using Headwater.Returns.Ssda903;

namespace Headwater.Returns.Agreement;

/// <summary>What rules about children in care ask of the episodes that SSDA903 tells of.</summary>
internal static class CareAgreement
{
    extension(Child child)
    {
        /// <summary>The episodes of care by their first day, without short breaks.</summary>
        public IReadOnlyList<Line> Care =>
            [
                .. child[EpisodesTable.Table]
                    .Where(line =>
                        line[EpisodesTable.LegalStatus] is not ("V3" or "V4")
                        && line.Day(EpisodesTable.Began) is not null
                    ),
            ];

        /// <summary>The episode in which the child is in care on a day; null where there is none.</summary>
        public Line? CareOn(DateOnly day)
        {
            foreach (var line in child.Care)
                if (line.Day(EpisodesTable.Began) <= day && line.LastsBeyond(day))
                    return line;
            return null;
        }
    }

    extension(Line line)
    {
        public bool LastsBeyond(DateOnly day) =>
            line.IsBlank(EpisodesTable.Ended) || line.Day(EpisodesTable.Ended) > day;

        /// <summary>Whether care ended with the episode, and not only went on as the next one.</summary>
        public bool EndsCare => line.IsFilled(EpisodesTable.Ended) && line[EpisodesTable.EndReason] is not ("" or "X1");
    }
}
