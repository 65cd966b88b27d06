using Headwater.Records.Timelines;
using Headwater.Vocabulary;
using Headwater.Web.Attendance;

namespace Headwater.Web.Timelines;

/// <summary>Turns a child's entries into lines that a tired person can scan: repeats under what they repeat, weeks folded into terms.</summary>
public static class Telling
{
    /// <summary>The whole timeline, newest first.</summary>
    public static IReadOnlyList<Happening> Of(IReadOnlyList<ToldEntry> entries)
    {
        var repeats = entries.Where(told => told.AgainOf is not null).ToLookup(told => told.AgainOf);
        var first = entries.Where(told => told.AgainOf is null).ToList();
        var weeks = first.Where(told => told.Entry.Kind is Kind.WeekAttendance);
        var others = first.Where(told => told.Entry.Kind is not Kind.WeekAttendance);

        return
        [
            .. others
                .Select(told => One(told, repeats[told.Number]))
                .Concat(weeks.GroupBy(told => HalfTerm.Of(told.Entry.On).Term).Select(Term))
                .OrderByDescending(happening => happening.On)
                .ThenBy(happening => happening.Kind),
        ];
    }

    private static Happening One(ToldEntry told, IEnumerable<ToldEntry> repeats) =>
        new(
            told.Entry.Kind,
            told.Entry.On,
            told.Entry.Until,
            Kinds.Describe(told.Entry.Kind).Name,
            Detail.Of(told),
            [Place.Of(told.File, told.Entry.Line)],
            Place.Of(repeats.Select(again => (again.File, again.Entry.Line)))
        );

    private static Happening Term(IGrouping<string, ToldEntry> weeks)
    {
        var halves = Attended.ByHalfTerm(weeks.Select(told => told.Entry));
        var (possible, missed) = (halves.Sum(half => half.Possible), halves.Sum(half => half.Missed));
        return new Happening(
            Kind.WeekAttendance,
            weeks.Min(told => told.Entry.On),
            weeks.Max(told => told.Entry.On).AddDays(4),
            $"Attendance, {weeks.Key}",
            possible is 0 ? "No sessions to come to." : Detail.OfSessions(missed, possible),
            Place.Of(weeks.Select(told => (told.File, told.Entry.Line))),
            []
        );
    }
}
