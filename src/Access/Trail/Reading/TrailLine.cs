namespace Headwater.Access.Trail.Reading;

/// <summary>One line of the trail, as somebody may read it.</summary>
/// <param name="At">On the clock on the wall.</param>
/// <param name="By">The name with which whoever looked signs in.</param>
/// <param name="Display">Their own name; the other where no user has it.</param>
/// <param name="Team">As it was when they looked; empty where they had none.</param>
/// <param name="About">Empty where it would tell of a child whom the reader may not see.</param>
/// <param name="Children">The numbers of the children shown or changed whom the reader may know of: the first of them, where many are not asked for.</param>
/// <param name="More">How many more of these there were.</param>
/// <param name="Hidden">How many more there were, whom the reader must not see.</param>
public sealed record TrailLine(
    long Number,
    DateTimeOffset At,
    string By,
    string Display,
    Role Role,
    string Team,
    Purpose Purpose,
    string From,
    string Did,
    string About,
    IReadOnlyList<long> Children,
    long More,
    long Hidden
);

/// <summary>A stretch of lines, the latest first, and how many there are in all.</summary>
public sealed record TrailPage(long Count, IReadOnlyList<TrailLine> Lines)
{
    public static TrailPage Empty { get; } = new(0, []);
}
