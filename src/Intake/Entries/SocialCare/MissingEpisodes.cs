using Headwater.Intake.Drafts;
using Headwater.Returns.Codes;
using Headwater.Vocabulary;
using static Headwater.Returns.SafeguardingDataset.MissingTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>A time that a child known to social care was missing or away, and the return interview.</summary>
internal static class MissingEpisodes
{
    private static bool? Answer(Code? code) =>
        code?.Value switch
        {
            "Y" => true,
            "N" => false,
            _ => null,
        };

    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(StartedOn) is not { } started)
            return;
        var child = reading.Person(PersonId);
        var ended = row.Day(EndedOn);
        reading.Add(
            child,
            Kind.Missing,
            started,
            ended,
            row.Code(Returns.SafeguardingDataset.MissingTable.Type)?.Value
        );
        if (
            ended is { } found
            && ReturnInterviews.Code(Answer(row.Code(InterviewOffered)), Answer(row.Code(InterviewAccepted)))
                is { } code
        )
            reading.Add(child, Kind.ReturnInterview, found, code: code);
    }
}
