using System.Globalization;
using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.Missing.MissingEpisodeTable;

namespace Headwater.Intake.Entries.Missing;

/// <summary>A time that a child was missing, and the return interview.</summary>
internal static class Episodes
{
    public static Translation Translation { get; } = new(Table, Precedence: 35, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(WentMissing) is not { } went)
            return;
        if (StandIn.Of(reading, EpisodeRef, Surname, Forename, BirthDate) is not { } person)
            return;
        var returned = row.Day(Returned);
        person.Named(went, row.Text(Forename), row.Text(Surname), row.Day(BirthDate), row.Sex(Sex));
        person.LivedAt(went, reading.Postcode(Postcode));
        reading.Add(
            person,
            Kind.Missing,
            went,
            returned,
            "M",
            facts: reading
                .Facts.Put("from", row.Text(MissingFrom))
                .Put("last seen at", Time(row.Time(WentMissing)))
                .Put("found at", Time(row.Time(Returned)))
                .Put("place found", row.Text(FoundAt))
                .Put("with", row.Text(With))
                .Done()
        );
        if (returned is { } back)
            Interview(reading, person, back);
    }

    private static void Interview(FileReading reading, PersonDraft person, DateOnly after)
    {
        var row = reading.Row;
        if (ReturnInterviews.Code(row.Yes(InterviewOffered), row.Yes(InterviewAccepted)) is not { } code)
            return;
        reading.Add(
            person,
            Kind.ReturnInterview,
            row.Day(InterviewOn) ?? after,
            code: code,
            facts: reading
                .Facts.Put("getting away from", row.Text(PushFactors))
                .Put("drawn by", row.Text(PullFactors))
                .Put("place found", row.Text(FoundAt))
                .Put("with", row.Text(With))
                .Done()
        );
    }

    private static string? Time(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
