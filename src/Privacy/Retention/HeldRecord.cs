using Headwater.Intake.Submissions;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Retention;

/// <summary>What a schedule needs to know of one record of a source; it names nobody but by numbers.</summary>
/// <param name="LastThing">The last day on which anything is told of it; null where no day is.</param>
/// <param name="GoesOn">Whether something of it goes on: a stay in care, a plan, or help that has no end yet.</param>
/// <param name="Tells">The kinds of entry that it has.</param>
public sealed record HeldRecord(
    long Person,
    long Child,
    SourceKey Key,
    DateOnly? BirthDate,
    DateOnly? AdoptedOn,
    DateOnly? LastThing,
    bool GoesOn,
    IReadOnlySet<Kind> Tells,
    long Entries
);

/// <summary>Whether a record's time is over, and by which line.</summary>
public enum Time
{
    NotYet,
    Over,

    /// <summary>Something goes on, so that the time has not begun.</summary>
    GoesOn,

    /// <summary>A day that the line counts from is not known: a person must look.</summary>
    NotKnown,
}

/// <param name="Line">The line that keeps the record longest.</param>
/// <param name="On">The day on which the time is over; null where that cannot be said.</param>
public sealed record Due(ScheduleLine Line, Time Time, DateOnly? On)
{
    /// <summary>Of all lines that fit, the one that keeps it longest. A record that no line fits does not exist: a schedule has one for each system.</summary>
    public static Due Of(HeldRecord record, Schedule schedule, DateOnly day)
    {
        var fitting = schedule.Lines.Where(line => line.Fits(record)).ToList();
        if (record.GoesOn)
            return new Due(fitting[0], Time.GoesOn, On: null);
        var ends = fitting.ConvertAll(line => (Line: line, On: End(line, record)));
        if (ends.Find(end => end.On is null) is { Line: { } unknown })
            return new Due(unknown, Time.NotKnown, On: null);
        var last = ends.MaxBy(end => end.On);
        return new Due(last.Line, last.On <= day ? Time.Over : Time.NotYet, last.On);
    }

    private static DateOnly? End(ScheduleLine line, HeldRecord record) =>
        line.After switch
        {
            Since.Birth => record.BirthDate,
            Since.LastThing => record.LastThing,
            Since.AdoptionOrder => record.AdoptedOn,
            _ => throw new ArgumentOutOfRangeException(nameof(line), line.After, "Counted from nothing known."),
        }
            is { } from
            // Some systems write "no end" as the last day of the calendar.
            ? from.Year + line.Years > DateOnly.MaxValue.Year
                ? DateOnly.MaxValue
                : from.AddYears(line.Years)
            : null;
}
