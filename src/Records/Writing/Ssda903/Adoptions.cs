using System.Globalization;
using Headwater.Returns.Ssda903;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.Ssda903;

/// <summary>Decisions that a child should be placed for adoption, and adoptions.</summary>
internal static class Adoptions
{
    public static void Write(CareYear year, Rows rows)
    {
        if (!year.WasInCare)
            return;
        var steps = year.Child.Of(Kind.AdoptionDecision).ToList();
        foreach (var decided in steps.Where(step => Is(step, "should be placed for adoption", year)))
            Decision(year, decided, rows);
        if (year.Episodes.Any(stay => stay.Until is { } on && year.In(on) && EndsInAdoption(stay, year)))
            Adopted(year, steps, rows);
    }

    private static void Decision(CareYear year, Thing decided, Rows rows)
    {
        // It stands until the time in care within which it was taken ends.
        if (
            decided.On > year.Last
            || year.PeriodOn(decided.On) is not { } period
            || period.To < year.First
            || decided.Until < year.First
        )
            return;
        rows.Add(PlacedAdoptionTable.Table)
            .Text(PlacedAdoptionTable.Child, year.Child.Number)
            .Day(PlacedAdoptionTable.BirthDate, year.Child.Born)
            .Day(PlacedAdoptionTable.PlacedOn, decided.On)
            .Day(PlacedAdoptionTable.CeasedOn, year.Past(decided.Until))
            .Text(
                PlacedAdoptionTable.CeasedReason,
                year.Past(decided.Until) is null
                    ? null
                    : decided.CodeOf(PlacedAdoptionTable.CeasedReason, "why it ended", year.Year)
            );
    }

    private static void Adopted(CareYear year, List<Thing> steps, Rows rows)
    {
        var decided = steps.LastOrDefault(step => Is(step, "should be placed for adoption", year));
        var matched = steps.LastOrDefault(step => Is(step, "matched", year));
        var adopters = double.TryParse(
            Fact("adopters"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : (double?)null;
        rows.Add(Ad1Table.Table)
            .Text(Ad1Table.Child, year.Child.Number)
            .Day(Ad1Table.BirthDate, year.Child.Born)
            .Day(Ad1Table.DecidedOn, decided?.On)
            .Day(Ad1Table.MatchedOn, matched?.On)
            .Text(
                Ad1Table.ByFosterCarer,
                Fact("adopted by the foster carer") switch
                {
                    "yes" => "1",
                    "no" => "0",
                    _ => null,
                }
            )
            .Number(Ad1Table.Adopters, adopters)
            .Text(Ad1Table.AdopterSex, Thing.Meaning(Ad1Table.AdopterSex, Fact("sex of the adopters"), year.Year))
            .Text(
                Ad1Table.AdopterStatus,
                Thing.Meaning(Ad1Table.AdopterStatus, Fact("legal status of the adopters"), year.Year)
            );

        string? Fact(string name) => matched?.Fact(name, year.Year) ?? decided?.Fact(name, year.Year);
    }

    private static bool Is(Thing step, string code, CareYear year) => step.Code(year.Year) == code;

    private static bool EndsInAdoption(Thing stay, CareYear year) =>
        stay.CodeOf(EpisodesTable.EndReason, "why it ended", year.Year) is "E11" or "E12";
}
