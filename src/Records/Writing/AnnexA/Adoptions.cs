using Headwater.Returns.AnnexA;
using Headwater.Returns.Ssda903;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.AnnexA;

/// <summary>List 10: each child who is to be adopted, and each who was adopted, or for whom the decision was reversed, in the last twelve months.</summary>
internal static class Adoptions
{
    public static AnnexList List { get; } =
        new(AdoptionListTable.Table, Months: 12, [Kind.AdoptionDecision], Lasts: true, [Kind.CareEpisode], Write);

    private static void Write(ListedChild its, Rows rows)
    {
        if (Step(its, "should be placed for adoption") is not { } decided)
            return;
        var care = TimeInCare.Of(its).LastOrDefault(time => time.From <= decided.On);
        var adopted = Step(its, "order granted")?.On ?? AdoptedOn(care, its.Year);
        var reversed = Step(its, "decision reversed")?.On ?? its.Past(decided.Until);
        if (reversed < decided.On)
            reversed = null;
        var ended = adopted ?? reversed ?? care?.Left;
        if (ended < its.Since)
            return;
        rows.Add(AdoptionListTable.Table, its)
            .Day(AdoptionListTable.EnteredCare, care?.Began(its.Year))
            .Day(AdoptionListTable.Decided, decided.On)
            .Day(AdoptionListTable.Ordered, Step(its, "placement order")?.On)
            .Day(AdoptionListTable.Matched, Step(its, "matched")?.On)
            .Day(AdoptionListTable.Placed, Step(its, "placed for adoption")?.On)
            .Day(AdoptionListTable.Adopted, adopted)
            .Day(AdoptionListTable.Reversed, reversed)
            .Code(AdoptionListTable.ReverseReason, reversed is null ? null : WhyReversed(its, decided))
            .Day(AdoptionListTable.Fostered, Step(its, "placed with carers who may adopt")?.On);
    }

    private static Thing? Step(ListedChild its, string step) =>
        its.Of(Kind.AdoptionDecision).LastOrDefault(each => each.Code(its.Year) == step);

    private static DateOnly? AdoptedOn(TimeInCare? care, int year) =>
        care?.Stays[^1].CodeOf(EpisodesTable.EndReason, "why it ended", year) is "E11" or "E12" ? care.Left : null;

    private static string? WhyReversed(ListedChild its, Thing decided) =>
        Step(its, "decision reversed")?.Fact("why", its.Year)
        ?? decided.CodeOf(PlacedAdoptionTable.CeasedReason, "why it ended", its.Year);
}
