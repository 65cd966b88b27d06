namespace Headwater.Need.Levels.Lists;

/// <summary>Which children wait for a person to decide. The list, its counts, the child's page and the next step all ask here.</summary>
public static class Waiting
{
    /// <summary>The same as <see cref="Of"/>, where the database has to choose.</summary>
    /// <remarks>On need_suggestion as s and need_agreed as a, which may be absent; needs the day as @today.</remarks>
    internal const string Condition = """
        (case when a.deferred_until is not null then a.deferred_until <= @today and (s.level > 0 or a.level is not null)
              when a.level is null then s.level > 0
              else a.suggested <> s.level end)
        """;

    /// <summary>A suggested level that nobody has decided on; an agreed one whose suggestion moved since; one that was put off, from its day on.</summary>
    /// <param name="agreed">The level that a person agreed; null where nobody has.</param>
    /// <param name="moved">The suggestion is another than when a person agreed the level.</param>
    public static bool Of(
        PathwayLevel suggested,
        PathwayLevel? agreed,
        bool moved,
        DateOnly? deferredUntil,
        DateOnly today
    ) =>
        deferredUntil is { } until ? until <= today && (suggested > PathwayLevel.Mainstream || agreed is not null)
        : agreed is null ? suggested > PathwayLevel.Mainstream
        : moved;
}
