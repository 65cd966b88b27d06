using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.Ssda903.Ad1Table;

namespace Headwater.Intake.Entries.CareReturn;

/// <summary>The steps that led to a child's adoption.</summary>
internal static class Adoptions
{
    public static Translation Translation { get; } = new(Table, Precedence: 60, Period.ReturnYear, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        var child = reading.Child(Child, BirthDate);
        var facts = reading
            .Facts.Put("adopted by the foster carer", row.Yes(ByFosterCarer))
            .Put("adopters", row.Number(Adopters))
            .Put("sex of the adopters", row.Meaning(AdopterSex))
            .Put("legal status of the adopters", row.Meaning(AdopterStatus))
            .Done();
        if (row.Day(DecidedOn) is { } decided)
            reading.Add(child, Kind.AdoptionDecision, decided, code: AdoptionSteps.Decided, facts: facts);
        if (row.Day(MatchedOn) is { } matched)
            reading.Add(child, Kind.AdoptionDecision, matched, code: AdoptionSteps.Matched, facts: facts);
    }
}
