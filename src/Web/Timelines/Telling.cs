using Headwater.Records.Timelines;
using Headwater.Vocabulary;
using Headwater.Web.Attendance;

namespace Headwater.Web.Timelines;

/// <summary>Turns a child's entries into lines that a tired person can scan: repeats under what they repeat, and what is told again each week or census folded.</summary>
public sealed class Telling(SchoolNames schools)
{
    /// <summary>The whole timeline, newest first.</summary>
    public IReadOnlyList<Happening> Of(IReadOnlyList<ToldEntry> entries) => Of(entries, Sessions.OfWeeks);

    /// <summary>Entries that raised a signal: of registers only the weeks with absence, so that what they add up to is no rate.</summary>
    public IReadOnlyList<Happening> OfEvidence(IReadOnlyList<ToldEntry> entries) => Of(entries, Sessions.OfWeeksMissed);

    private IReadOnlyList<Happening> Of(
        IReadOnlyList<ToldEntry> entries,
        Func<IReadOnlyList<ToldEntry>, string> ofWeeks
    )
    {
        var repeats = entries.Where(told => told.AgainOf is not null).ToLookup(told => told.AgainOf);
        var kinds = entries.Where(told => told.AgainOf is null).ToLookup(told => told.Entry.Kind);

        return
        [
            .. kinds
                .SelectMany(kind => Groups(kind.Key, kind.OrderBy(told => told.Entry.On).ThenBy(told => told.Number)))
                .Select(group => Tell(group, [.. group.SelectMany(told => repeats[told.Number])], ofWeeks))
                .OrderByDescending(happening => happening.On)
                .ThenBy(happening => happening.Kind),
        ];
    }

    private static IEnumerable<IReadOnlyList<ToldEntry>> Groups(Kind kind, IEnumerable<ToldEntry> told) =>
        kind switch
        {
            Kind.WeekAttendance => Runs.Of(told, week => HalfTerm.OfWeek(week.Entry.On).Term),
            Kind.TermAbsence => Runs.Of(told, term => $"{SchoolYear.Of(term.Entry.On)}"),
            Kind.OnRoll => Runs.Of(told, census => $"{census.Facts.GetValueOrDefault("school")} {census.Entry.Amount}"),
            Kind.SenNeed => Runs.Of(told, census => $"{census.Entry.Code} {census.Entry.Amount}"),
            _ => told.Select(one => new[] { one }),
        };

    private Happening Tell(
        IReadOnlyList<ToldEntry> group,
        IReadOnlyList<ToldEntry> repeats,
        Func<IReadOnlyList<ToldEntry>, string> ofWeeks
    )
    {
        var (first, last) = (group[0], group[^1]);
        var (title, detail) = Words(group, ofWeeks);
        return new Happening(
            first.Entry.Kind,
            first.Entry.On,
            first.Entry.Kind is Kind.WeekAttendance ? last.Entry.On.AddDays(4)
                : group.Count > 1 ? last.Entry.On
                : first.Entry.Until,
            title,
            detail,
            Place.Of(group.Select(told => (told.File, told.Entry.Line))),
            Place.Of(repeats.Select(again => (again.File, again.Entry.Line)))
        )
        {
            Entries = [.. group, .. repeats],
        };
    }

    private (string Title, string Detail) Words(
        IReadOnlyList<ToldEntry> group,
        Func<IReadOnlyList<ToldEntry>, string> ofWeeks
    )
    {
        var (first, last) = (group[0], group[^1]);
        var name = Kinds.Describe(first.Entry.Kind).Name;
        return first.Entry.Kind switch
        {
            Kind.WeekAttendance => ($"Attendance, {HalfTerm.OfWeek(first.Entry.On).Term}", ofWeeks(group)),
            Kind.TermAbsence => (
                $"Absence in the terms before the censuses of {SchoolYear.Of(first.Entry.On)}",
                Sessions.OfTerms(group)
            ),
            Kind.OnRoll => ($"On the roll of {schools.Of(last.Facts)}", Detail.OfRoll(first.Entry, last.Entry)),
            _ => (name, Detail.Of(last, schools)),
        };
    }
}
