using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.SafeguardingDataset.PermanenceTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>The dated steps towards adoption or another permanent home.</summary>
internal static class Permanence
{
    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        var child = reading.Person(PersonId);
        Step(DecidedOn, AdoptionSteps.Decided);
        Step(OrderedOn, AdoptionSteps.Ordered);
        Step(MatchedOn, AdoptionSteps.Matched);
        Step(PlacedOn, AdoptionSteps.Placed);
        Step(EarlyPlacedOn, AdoptionSteps.EarlyPlaced);
        Step(ReversedOn, AdoptionSteps.Reversed);
        Step(GrantedOn, AdoptionSteps.Granted);

        void Step(Returns.Column column, string step)
        {
            if (row.Day(column) is { } on)
                reading.Add(
                    child,
                    Kind.AdoptionDecision,
                    on,
                    code: step,
                    facts: reading
                        .Facts.Put("kind of order", column == GrantedOn ? row.Text(OrderType) : null)
                        .Put("why", column == ReversedOn ? row.Text(ReversedReason) : null)
                        .Put("adopted by the foster carer", column == MatchedOn ? row.Yes(AdoptedByCarer) : null)
                        .Put("adopters", column == MatchedOn ? row.Number(Adopters) : null)
                        .Put("sex of the adopters", column == MatchedOn ? row.Meaning(AdopterSex) : null)
                        .Put("legal status of the adopters", column == MatchedOn ? row.Meaning(AdopterStatus) : null)
                        .Done()
                );
        }
    }
}
