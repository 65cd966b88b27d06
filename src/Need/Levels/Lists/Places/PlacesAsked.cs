namespace Headwater.Need.Levels.Lists.Places;

/// <summary>How many children can be seen, and of whom they are chosen.</summary>
/// <param name="Room">From 1 to <see cref="Most"/>.</param>
/// <param name="Levels">The levels, agreed or else suggested, from which they come.</param>
/// <param name="School">The URN of a school whose roll they are on, or were last on; null for any.</param>
/// <param name="WithoutSocialCare">Leaves out whoever has a child in need plan, an open referral, a protection plan or is looked after.</param>
public sealed record PlacesAsked(
    int Room,
    IReadOnlyList<PathwayLevel> Levels,
    string? School = null,
    bool WithoutSocialCare = false
)
{
    public const int Most = 500;

    /// <summary>How many of those who fall just outside are shown.</summary>
    public const int Outside = 10;
}
