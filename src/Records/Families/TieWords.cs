namespace Headwater.Records.Families;

/// <summary>What two children are to each other, and why we say so, in plain words: the pages and the terminal say the same.</summary>
public static class TieWords
{
    public static string Of(Relation relation) =>
        relation switch
        {
            Relation.LivesWith => "lives with",
            Relation.PlacedWith => "placed with",
            Relation.Sibling => "brother or sister",
            Relation.Twin => "twin",
            Relation.HalfOrStep => "half-, step- or other relation",
            _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "No such relation."),
        };

    public static string Of(Sureness sureness) =>
        sureness switch
        {
            Sureness.Likely => "likely",
            Sureness.Sure => "sure",
            Sureness.Stated => "a service says so",
            _ => throw new ArgumentOutOfRangeException(nameof(sureness), sureness, "No such sureness."),
        };

    /// <summary>"The same full address and the same family name."</summary>
    public static string Why(Rests rests)
    {
        var reasons = All.Where(each => rests.HasFlag(each.Rests))
            .Where(each => each.Rests is not Rests.SamePostcode || !rests.HasFlag(Rests.SameAddress))
            .Select(each => each.Words)
            .ToList();
        return reasons switch
        {
            [] => "",
            [var one] => $"{one[..1].ToUpperInvariant()}{one[1..]}.",
            [.., var last] => Sentence($"{string.Join(", ", reasons[..^1])} and {last}"),
        };
    }

    private static readonly IReadOnlyList<(Rests Rests, string Words)> All =
    [
        (Rests.StatedFamily, "one family in a service’s records"),
        (Rests.SameAddress, "the same full address"),
        (Rests.SamePostcode, "the same postcode"),
        (Rests.SameName, "the same family name"),
        (Rests.MovedTogether, "told together at more than one home"),
        (Rests.HeardOnOneDay, "a contact about both on one day"),
        (Rests.SameBirthDate, "the same birth date"),
        (Rests.BornTooNear, "born too near each other to be of one mother"),
    ];

    public static string Of(StayKind kind) =>
        kind switch
        {
            StayKind.Home => "at home",
            StayKind.Fostered => "with foster carers",
            StayKind.Institution => "in a children’s home or the like",
            StayKind.WithAdopters => "with those who adopt the child",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of stay."),
        };

    public static string Of(PlaceMark mark) =>
        mark switch
        {
            PlaceMark.School => "A school has this postcode.",
            PlaceMark.Institution => "A children’s home or the like has this postcode.",
            PlaceMark.ManyFamilies => "Many families share this postcode.",
            PlaceMark.FosterCarers => "Foster carers live at this postcode.",
            _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, "No such mark."),
        };

    private static string Sentence(string words) => $"{words[..1].ToUpperInvariant()}{words[1..]}.";
}
