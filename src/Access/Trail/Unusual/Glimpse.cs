namespace Headwater.Access.Trail.Unusual;

/// <summary>One line of the trail, as rules read it.</summary>
/// <param name="At">On the clock on the wall.</param>
/// <param name="Children">How many children it showed or changed.</param>
/// <param name="Opened">The child whose page was opened, where one was.</param>
/// <param name="Sought">The number of the child who was asked for and not shown; 0 where what was asked for leads to nobody.</param>
/// <param name="Tried">What was asked for where nobody was shown: one try may lead to several children, with a line for each.</param>
public sealed record Glimpse(
    long Number,
    DateTimeOffset At,
    string By,
    Role Role,
    Purpose Purpose,
    long Children,
    long? Opened = null,
    long? Sought = null,
    string? Tried = null
)
{
    public DateOnly Day => DateOnly.FromDateTime(At.Date);
}

/// <summary>What rules look at: lines in their order, and who is tied to whom.</summary>
public sealed record Glimpses(
    IReadOnlyList<Glimpse> Lines,
    ILookup<(string By, long Child), InvolvementKind> Ties,
    LookPolicy Policy
)
{
    public IEnumerable<Glimpse> Opened => Lines.Where(line => line.Opened is not null);

    /// <summary>Whether whoever opened the page is tied to the child in this way.</summary>
    public bool Tied(Glimpse line, InvolvementKind kind) =>
        line.Opened is { } child && Ties[(line.By, child)].Contains(kind);
}
