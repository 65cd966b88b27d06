namespace Headwater.Intake.Submissions;

/// <summary>How a later file of a slot stands to an earlier one.</summary>
internal enum Standing : byte
{
    /// <summary>They speak of different people or days: both stand, as parts of one table.</summary>
    Apart,

    /// <summary>The later says again what the earlier said: the earlier no longer counts.</summary>
    Replaces,

    /// <summary>The later speaks of a few of the earlier's people only. Both stand: replacing would lose the rest.</summary>
    PartOnly,
}

/// <summary>Decides whether a later file of the same table and period is the earlier one sent again, or another part.</summary>
internal static class Superseding
{
    /// <param name="later">Whose rows it has and, where rows have a day of their own, on which days.</param>
    public static Standing Judge(Sketch later, Sketch earlier)
    {
        var (ours, theirs) = (later.Count, earlier.Count);
        var smaller = Math.Min(ours, theirs);
        if (smaller == 0 || later.SharedWith(earlier) <= smaller / 2.0)
            return Standing.Apart;
        return ours >= theirs / 2.0 ? Standing.Replaces : Standing.PartOnly;
    }
}
