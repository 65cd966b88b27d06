using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.SafeguardingDataset.InitialConferenceTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>An initial child protection conference.</summary>
internal static class Conferences
{
    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(HeldOn) is { } held)
            reading.Add(
                reading.Person(PersonId),
                Kind.InitialConference,
                held,
                code: row.CodeIfYes(PlanMade),
                facts: reading
                    .Facts.Put("due by", row.Day(DueOn))
                    .Put("plan made", row.Yes(PlanMade))
                    .Put("came from another authority", row.Yes(TransferIn) is true ? "yes" : null)
                    .Put("outcome", Outcomes.Of(row, Outcome))
                    .Put("team", row.Text(Team))
                    .Done()
            );
    }
}
