namespace Headwater.Records.Families;

/// <summary>A line of a file, by the path under which it was received.</summary>
public sealed record ToldIn(string File, int Line);

/// <summary>A stay as it is shown.</summary>
/// <param name="Number">The number of the stay among the child's, in order of day.</param>
/// <param name="Marks">Why its postcode is no household's alone.</param>
/// <param name="First">Where it is told first, <paramref name="Last"/> where last.</param>
public sealed record KnownStay(int Number, Stay Stay, IReadOnlyList<PlaceMark> Marks, ToldIn First, ToldIn Last);

/// <summary>One thing that a relative is, or was, to the child.</summary>
/// <param name="Here">Where it is told of the child, <paramref name="There"/> of the relative.</param>
public sealed record KnownTie(
    Relation Relation,
    Sureness Sureness,
    Rests Rests,
    DateOnly? From,
    DateOnly? ToldUntil,
    DateOnly? Until,
    string? Postcode,
    ToldIn Here,
    ToldIn There
)
{
    public bool IsHousehold => Relation is Relation.LivesWith or Relation.PlacedWith;
}

/// <summary>A child who is of the family, or lives or lived in one household with the child.</summary>
public sealed record Relative(long Child, string Name, DateOnly? BirthDate, IReadOnlyList<KnownTie> Ties)
{
    /// <summary>What they are beyond one household; null where only a household is known.</summary>
    public KnownTie? Kinship => Ties.FirstOrDefault(tie => !tie.IsHousehold);

    /// <summary>When they were in one household, the latest first.</summary>
    public IReadOnlyList<KnownTie> Households =>
        [.. Ties.Where(tie => tie.IsHousehold).OrderByDescending(tie => tie.From)];

    /// <summary>Whether no end is known of one household with the child.</summary>
    public bool LivesTogether => Ties.Any(tie => tie is { IsHousehold: true, Until: null });
}

/// <summary>Where a child lived, and with whom, as far as the caller may know.</summary>
/// <param name="Stays">The latest first.</param>
/// <param name="Relatives">Those who live with the child first. Whoever the caller may not see is not here, and not counted.</param>
/// <param name="SchoolsAlone">Whether it was worked out from what schools and the special needs team tell, and nothing else.</param>
public sealed record Family(
    long Child,
    string Name,
    IReadOnlyList<KnownStay> Stays,
    IReadOnlyList<Relative> Relatives,
    bool SchoolsAlone
)
{
    /// <summary>A family before its child is known; never shown.</summary>
    public static Family Nobodys { get; } = new(0, "", [], [], SchoolsAlone: false);
}
