namespace Headwater.Need.Levels.Lists;

/// <summary>Which suggestions wait for a person.</summary>
internal static class Waiting
{
    /// <summary>A level from 1 that nobody has decided on, or that has moved since; a deferred one from its day on.</summary>
    /// <remarks>On need_suggestion as s and need_agreed as a, which may be absent; needs the day as @today.</remarks>
    public const string Condition = """
        (s.level > 0 and (a.deferred_until is null or a.deferred_until <= @today)
         and (a.child is null or a.level is null or a.suggested <> s.level or a.deferred_until is not null))
        """;
}
