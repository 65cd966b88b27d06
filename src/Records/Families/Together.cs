namespace Headwater.Records.Families;

/// <summary>The times that two children were at one postcode.</summary>
/// <param name="Where">Whether the addresses, where both are known, are one dwelling.</param>
internal readonly record struct Together(
    Stay Left,
    Stay Right,
    Sameness Where,
    DateOnly From,
    DateOnly ToldUntil,
    DateOnly? Until
)
{
    public bool AtHome => Left.Kind is StayKind.Home && Right.Kind is StayKind.Home;

    public bool Placed => Left.Kind is not StayKind.Home && Right.Kind is not StayKind.Home;

    public static List<Together> Of(Kin left, Kin right)
    {
        var together = new List<Together>();
        foreach (var one in left.Stays)
        foreach (var other in right.Stays)
            if (one.Postcode is not null && one.Postcode == other.Postcode && Overlap(one, other) is { } overlap)
                together.Add(overlap);
        return together;
    }

    private static Together? Overlap(Stay one, Stay other)
    {
        var from = one.From > other.From ? one.From : other.From;
        var told = one.KnownUntil < other.KnownUntil ? one.KnownUntil : other.KnownUntil;
        if (from > told)
            return null;
        var until =
            one.Until is null ? other.Until
            : other.Until is { } second && second < one.Until ? second
            : one.Until;
        return until <= from
            ? null
            : new Together(one, other, Dwelling.Compare(one.Address, other.Address), from, told, until);
    }
}
