using Headwater.Returns.Rules;
using Headwater.Vocabulary;
using static Headwater.Returns.Exclusions.ExclusionTable;

namespace Headwater.Returns.Exclusions.Rules;

/// <summary>On which days a suspension certainly was, and how much of a school year it took.</summary>
internal static class SuspensionDays
{
    /// <summary>Forty-five days in a school year: Education Act 2002, section 51A, and regulations of 2012 under it.</summary>
    public const int MostSessions = 90;

    extension(Line line)
    {
        public bool IsSuspension => line.Code(Category) is "SUSP";

        public bool IsPermanent => line.Code(Category) is "PERM";

        /// <summary>Sessions, two to a day; a lunchtime counts as half a day, so as one. None where it is permanent.</summary>
        public int SessionsLost => line.IsPermanent ? 0 : line.Whole(Sessions) ?? 0;

        /// <summary>
        /// The earliest day that can have been the last of a suspension: holidays of one school, which put it off, are not known.
        /// Null where it lasts less than a whole day, or its length is not known.
        /// </summary>
        public DateOnly? LastWholeDay =>
            line.IsSuspension
            && line.Day(StartDate) is { } start
            && line.Whole(Sessions) is >= 2 and <= MostSessions and var sessions
                ? WorkingDays.After(start, (sessions / 2) - 1)
                : null;
    }

    extension(Child child)
    {
        /// <summary>The pupil's suspensions and exclusions by day, each once though two files may tell of it.</summary>
        public IEnumerable<Line> InOrder =>
            child[ExclusionTable.Table]
                .Where(line => line.Day(StartDate) is not null)
                .OrderBy(line => line.Day(StartDate))
                .DistinctBy(line => (line.Day(StartDate), line.Code(Category), line[Urn]));
    }

    /// <summary>Days on which no school in England is open: weekends, bank holidays, the week from Christmas and most of August.</summary>
    public static bool IsNoSchoolDay(DateOnly day) =>
        !WorkingDays.IsWorking(day) || day is { Month: 8, Day: < 25 } or { Month: 12, Day: >= 25 };
}
