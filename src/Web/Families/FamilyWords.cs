using Headwater.Records.Families;
using Headwater.Web.Timelines;
using Headwater.Web.Words;

namespace Headwater.Web.Families;

/// <summary>A child's family and homes in words for a page.</summary>
public static class FamilyWords
{
    public static string Kin(KnownTie tie) =>
        tie is { Relation: Relation.LivesWith, Until: not null } ? "Lived with" : Capital(TieWords.Of(tie.Relation));

    public static string Sure(KnownTie tie) => TieWords.Of(tie.Sureness);

    /// <summary>"Likely. The same postcode and the same family name."</summary>
    public static string SureAndWhy(KnownTie tie) => $"{Capital(Sure(tie))}. {TieWords.Why(tie.Rests)}";

    /// <summary>Why somebody is said to be a relative, each reason once: "Likely. The same postcode." or, where they are not alike sure, "Lives with: sure. Brother or sister: likely. The same full address."</summary>
    public static IReadOnlyList<string> Reasons(Relative relative)
    {
        var reasons = relative.Ties.GroupBy(tie => TieWords.Why(tie.Rests)).ToList();
        return
        [
            .. reasons.Select(reason =>
            {
                var kin = reason.DistinctBy(tie => (tie.IsHousehold, tie.Sureness)).ToList();
                var alike = reasons.Count is 1 && kin.DistinctBy(tie => tie.Sureness).Count() is 1;
                return alike
                    ? SureAndWhy(kin[0])
                    : $"{string.Join(" ", kin.Select(tie => $"{Kin(tie)}: {Sure(tie)}."))} {reason.Key}";
            }),
        ];
    }

    /// <summary>"Brother or sister, likely".</summary>
    public static string Of(Relative relative) =>
        relative.Kinship is { } kinship
            ? $"{Kin(kinship)}, {Sure(kinship)}"
            : $"{(relative.LivesTogether ? "Lives with" : "Lived with")} this child, {Sure(relative.Ties[0])}";

    /// <summary>"Lived in one household from 3 October 2024 until 1 March 2025."</summary>
    public static string When(KnownTie tie) =>
        $"{(tie, tie.Until) switch
        {
            ({ Relation: Relation.PlacedWith }, null) => "Placed together",
            ({ Relation: Relation.PlacedWith }, _) => "Were placed together",
            (_, null) => "In one household",
            _ => "Were in one household",
        }} {Days(tie.From, tie.ToldUntil, tie.Until)}.";

    public static string Days(DateOnly? from, DateOnly? told, DateOnly? until) =>
        $"from {from.InWords()} {(until is { } end ? $"until {end.InWords()}" : $"on, last told for {told.InWords()}")}";

    public static string Where(Stay stay) =>
        $"{Capital(TieWords.Of(stay.Kind))}, {(stay.Address is { } address ? $"{address}, " : "")}{Postcode(stay)}";

    public static string From(Stay stay) =>
        stay.FromIsStated ? stay.From.InWords() : $"{stay.From.InWords()}, or before";

    public static string Until(Stay stay) =>
        stay.Until is { } end ? end.InWords() : $"No end known; last told for {stay.ToldUntil.InWords()}";

    /// <summary>The lines that tell it, each once.</summary>
    public static string Told(params IReadOnlyList<ToldIn> told) =>
        string.Join("; ", Place.Of(told.Select(one => (one.File, one.Line))));

    private static string Postcode(Stay stay) =>
        stay switch
        {
            { Kind: StayKind.WithAdopters } => "where is not shown",
            { Postcode: { Length: > 3 } postcode } => $"{postcode[..^3]} {postcode[^3..]}",
            _ => "postcode not known",
        };

    private static string Capital(string words) => $"{words[..1].ToUpperInvariant()}{words[1..]}";
}
