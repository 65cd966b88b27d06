namespace Headwater.Intake.Submissions;

/// <summary>Finds the incoming files whose bytes change nothing.</summary>
internal sealed class Unchanged(IReadOnlyList<KnownFile> known)
{
    private readonly Dictionary<int, KnownFile> numbers = known.ToDictionary(file => file.Number);

    private readonly Dictionary<(string Slot, string Sha256), KnownFile> standing = Newest(
        known.Where(file => file.Status is not FileStatus.Superseded)
    );

    private readonly Dictionary<(string Slot, string Sha256), KnownFile> replaced = Newest(
        known.Where(file => file.Status is FileStatus.Superseded)
    );

    /// <summary>
    /// The file received earlier of which these bytes say nothing new: one that stands; or one that was replaced, where the
    /// file that replaced it comes later in this folder too. Sent without that file, the old bytes are the truth again.
    /// </summary>
    /// <param name="later">The files of the folder that come after it.</param>
    public KnownFile? Of(Incoming one, IEnumerable<Incoming> later)
    {
        if (standing.TryGetValue((one.Slot, one.Sha256), out var same))
            return same;
        return
            replaced.TryGetValue((one.Slot, one.Sha256), out var old)
            && Last(old) is { } now
            && later.Any(other => (other.Slot, other.Sha256) == (now.Slot, now.Sha256))
            ? old
            : null;
    }

    /// <summary>The file that stands where this one stood.</summary>
    private KnownFile? Last(KnownFile old)
    {
        KnownFile? file = old;
        while (file is { Status: FileStatus.Superseded })
            file = file.SupersededBy is { } by ? numbers.GetValueOrDefault(by) : null;
        return file;
    }

    private static Dictionary<(string, string), KnownFile> Newest(IEnumerable<KnownFile> files) =>
        files.GroupBy(file => (file.Slot, file.Sha256)).ToDictionary(same => same.Key, same => same.Last());
}
