using Headwater.Demo.Schools;

namespace Headwater.Demo.Systems.SchoolCensus;

/// <summary>A time on one school's roll.</summary>
public sealed class RollSpell(School school, DateOnly entry)
{
    public School School { get; } = school;

    public DateOnly Entry { get; } = entry;

    /// <summary>The last day on the roll; null while still on it.</summary>
    public DateOnly? Leaving { get; set; }

    /// <summary>The second registration of a child whose own school keeps the place.</summary>
    public bool Subsidiary { get; init; }

    public bool On(DateOnly day) => Entry <= day && (Leaving is null || Leaving >= day);
}
