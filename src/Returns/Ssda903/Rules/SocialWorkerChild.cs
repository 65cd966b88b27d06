using Headwater.Returns.Codes;
using Headwater.Returns.Rules;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>What the rules about social workers ask of a child, an episode and a time with one worker.</summary>
internal static class SocialWorkerChild
{
    /// <summary>Workers changed before this day need no reason: the Department asks for it since the collection began.</summary>
    public static readonly DateOnly ReasonsAskedSince = new(2023, 4, 1);

    extension(Child child)
    {
        public Lines Workers => child[SwEpisodesTable.Table];

        /// <summary>Has episodes, of which none goes on at the end of the year; no worker is then expected there.</summary>
        public bool HadLeftCare =>
            child.Episodes.Count > 0 && !child.Episodes.Any(each => each.GoesOnAtEnd(child.Year.Last));

        /// <summary>Between one worker's last day and the next worker's first the child was on no day looked after.</summary>
        public bool WasNotInCare(Line before, Line after) =>
            before.Day(SwEpisodesTable.Ended) is { } left
            && after.Day(SwEpisodesTable.Began) is { } came
            && left < came
            && CarePeriod.Of(child) is { Count: > 0 } periods
            && periods.All(period => period.To <= left || period.From >= came);
    }

    extension(Line row)
    {
        /// <summary>An episode, other than short breaks, that goes on at the end of the year.</summary>
        public bool GoesOnAtEnd(DateOnly last) =>
            row[EpisodesTable.LegalStatus] is not ("V3" or "V4")
            && !(row.Day(EpisodesTable.Began) > last)
            && (row.IsBlank(EpisodesTable.Ended) || row.Day(EpisodesTable.Ended) > last);

        /// <summary>A time with a worker of which some lies within an episode of care.</summary>
        public bool WasAround(Line episode) =>
            row.Day(SwEpisodesTable.Began) is { } began
            && !(began > episode.Day(EpisodesTable.Ended))
            && !(row.Day(SwEpisodesTable.Ended) < episode.Day(EpisodesTable.Began));

        public bool HasWorkerReason => Ssda903OutcomeCodes.WorkerChange.Find(row[SwEpisodesTable.Reason]) is not null;
    }

    /// <summary>Days between one worker's last and the next worker's first; below nought where they overlap.</summary>
    public static int? DaysUntil(this Line before, Line after) =>
        after.Day(SwEpisodesTable.Began)?.DayNumber - before.Day(SwEpisodesTable.Ended)?.DayNumber;
}
