namespace Headwater.Need.Levels;

/// <summary>What a run changed in the suggestion for a child. The names are stored.</summary>
public enum Change
{
    Same,

    /// <summary>On the list, and was not in the run before.</summary>
    New,
    Up,
    Down,

    /// <summary>Was on the list, and no signal is raised any more.</summary>
    Gone,
}

public static class Changes
{
    /// <param name="was">The level in the run before; null where there was none.</param>
    public static Change Between(PathwayLevel? was, PathwayLevel now) =>
        (was, now) switch
        {
            (null, _) => Change.Same,
            ({ } before, _) when before == now => Change.Same,
            (PathwayLevel.Mainstream, _) => Change.New,
            (_, PathwayLevel.Mainstream) => Change.Gone,
            ({ } before, _) => now > before ? Change.Up : Change.Down,
        };
}
