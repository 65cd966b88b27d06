namespace Headwater.Records.Matching;

/// <summary>A time on one school's roll.</summary>
/// <param name="From">The first of the censuses, one after the other, that have the pupil on that roll; <paramref name="Until"/> the last.</param>
public sealed record OnRoll(string School, DateOnly From, DateOnly Until)
{
    public bool Overlaps(OnRoll other) => From <= other.Until && other.From <= Until;
}
