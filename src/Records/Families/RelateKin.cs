namespace Headwater.Records.Families;

/// <summary>Works out what two children are to each other from what is told of both: the same answer however often it is asked.</summary>
internal static class RelateKin
{
    // Two children of one mother are born together or at least this far apart.
    private const int DaysBetweenBirths = 210;
    private const int DaysBetweenTwins = 3;

    /// <param name="right">The child of the higher number.</param>
    public static List<Tie> Of(Kin left, Kin right, Neighbours neighbours)
    {
        var ties = new List<Tie>();
        if (left.MayBe(right) || left.MayBeAnotherLife(right))
            return ties;

        var stated = StatedFamily(left, right);
        var together = Together.Of(left, right);
        if (stated is null && together.Count is 0)
            return ties;

        var all = Found(left, right, together, stated is not null);
        foreach (var time in together)
            if (Household(left, right, time, all, neighbours) is { } tie)
                ties.Add(tie);
        if (Kinship(left, right, ties, stated, all) is { } kinship)
            ties.Add(kinship);
        return ties;
    }

    /// <summary>What holds of the two wherever they were.</summary>
    private static Rests Found(Kin left, Kin right, List<Together> together, bool stated)
    {
        var homes = together.Where(time => time.AtHome).Select(time => time.Left.Postcode).Distinct().Count();
        return (left.Bears(right.Names) ? Rests.SameName : Rests.None)
            | (stated ? Rests.StatedFamily : Rests.None)
            | (homes > 1 ? Rests.MovedTogether : Rests.None)
            | (left.Heard.Any(right.Heard.Contains) ? Rests.HeardOnOneDay : Rests.None);
    }

    private static Tie? Household(Kin left, Kin right, Together time, Rests all, Neighbours neighbours)
    {
        var named = all.HasFlag(Rests.SameName);
        var stated = all.HasFlag(Rests.StatedFamily);
        if (time.Placed)
            return named || stated ? Make(Relation.PlacedWith, stated ? Sureness.Sure : Sureness.Likely) : null;
        if (!time.AtHome || (time.Where is Sameness.Different))
            return null;

        var supported = stated || all.HasFlag(Rests.MovedTogether) || all.HasFlag(Rests.HeardOnOneDay);
        if (time.Where is Sameness.Same)
            return named || supported ? Make(Relation.LivesWith, Sureness.Sure)
                : neighbours.IsCrowded(time) ? null
                : Make(Relation.LivesWith, Sureness.Likely);
        if (stated)
            return Make(Relation.LivesWith, Sureness.Sure);
        return supported || (named && !neighbours.MayBeChance(left, right, time))
            ? Make(Relation.LivesWith, Sureness.Likely)
            : null;

        Tie Make(Relation relation, Sureness sureness) =>
            new(
                left.Child,
                right.Child,
                relation,
                sureness,
                all | Rests.SamePostcode | (time.Where is Sameness.Same ? Rests.SameAddress : Rests.None),
                time.From,
                time.ToldUntil,
                time.Until,
                time.Left.Postcode,
                time.Left.First,
                time.Right.First
            );
    }

    private static Tie? Kinship(
        Kin left,
        Kin right,
        List<Tie> households,
        (ToldFamily Left, ToldFamily Right)? stated,
        Rests all
    )
    {
        var first = households.OrderBy(tie => tie.From).FirstOrDefault();
        // Two who share a house and nothing else are a household, and nobody says that they are kin.
        if (stated is null && (first is null || (all & ~Rests.SamePostcode) is Rests.None))
            return null;
        var (relation, rests) = Kind(left, right, all);
        return new Tie(
            left.Child,
            right.Child,
            relation,
            stated is null ? Sureness.Likely : Sureness.Stated,
            rests | (first?.Rests ?? Rests.None),
            first?.From,
            ToldUntil: null,
            Until: null,
            first?.Postcode,
            stated?.Left.At ?? first?.LeftAt ?? default,
            stated?.Right.At ?? first?.RightAt ?? default
        );
    }

    private static (Relation, Rests) Kind(Kin left, Kin right, Rests all)
    {
        if (!all.HasFlag(Rests.SameName))
            return (Relation.HalfOrStep, all);
        if (left.Born is not { } one || right.Born is not { } other)
            return (Relation.Sibling, all);
        var days = Math.Abs(one.DayNumber - other.DayNumber);
        return days switch
        {
            <= DaysBetweenTwins => (Relation.Twin, all | Rests.SameBirthDate),
            < DaysBetweenBirths => (Relation.HalfOrStep, all | Rests.BornTooNear),
            _ => (Relation.Sibling, all),
        };
    }

    private static (ToldFamily Left, ToldFamily Right)? StatedFamily(Kin left, Kin right)
    {
        foreach (var one in left.Families)
        foreach (var other in right.Families)
            if (one.Number == other.Number)
                return (one, other);
        return null;
    }
}
