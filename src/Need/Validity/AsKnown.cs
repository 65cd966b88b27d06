using Headwater.Intake.Submissions;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;

namespace Headwater.Need.Validity;

/// <summary>A timeline as it could be known on a past day: nothing that began later, nothing out of a later file, and no end that had not come.</summary>
/// <remarks>
/// Who is who, and which of two sources tells a thing, are as they are known today. What an extract's line says beside its
/// days, such as an outcome, may have been written later than the day that the thing began.
/// </remarks>
internal sealed class AsKnown(FilesKnown files)
{
    private Entry[] known = [];

    /// <summary>The timeline on a day. It is good until the next is asked for.</summary>
    public Timeline On(Timeline whole, DateOnly day)
    {
        var all = whole.All;
        if (known.Length < all.Length)
            known = new Entry[all.Length];
        var count = 0;
        foreach (ref readonly var entry in all)
        {
            if (entry.On <= day && files.Was(entry.File, day))
                known[count++] = entry.Until > day ? entry with { Until = null } : entry;
        }

        return new Timeline(whole.Child, whole.Born, known, from: 0, count);
    }
}
