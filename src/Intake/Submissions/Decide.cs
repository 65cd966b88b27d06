using Headwater.Intake.Entries;
using Headwater.Returns;
using Headwater.Returns.Sen2;

namespace Headwater.Intake.Submissions;

/// <summary>Decides for each incoming file whether it is new, known already, or replaces or is replaced by another.</summary>
internal sealed class Decide(IReadOnlyList<KnownFile> known)
{
    private readonly Unchanged unchanged = new(known);

    private readonly List<(KnownFile? Known, Incoming? Incoming)> standing =
    [
        .. known.Where(file => file.Status == FileStatus.Current).Select(file => ((KnownFile?)file, (Incoming?)null)),
    ];

    // Folders whose SEN2 people stand apart from those received before: so do its other modules.
    private readonly HashSet<string> apart = [];

    /// <summary>Files received earlier that no longer count, each with the file that replaces it.</summary>
    public Dictionary<int, int> Replaced { get; } = [];

    /// <param name="incoming">In the order in which a later file replaces an earlier.</param>
    public void Run(IReadOnlyList<Incoming> incoming, int highest)
    {
        for (var i = 0; i < incoming.Count; i++)
        {
            var one = incoming[i];
            if (unchanged.Of(one, incoming.Skip(i + 1)) is { } same)
            {
                (one.Status, one.Number) = (FileStatus.Unchanged, same.Number);
                continue;
            }

            one.Number = ++highest;
            one.Status =
                one.Table is not null ? FileStatus.Current
                : one.CheckedAlone is not null ? FileStatus.NotLoaded
                : FileStatus.Unrecognised;
            // What could not be read under this name before is answered for.
            foreach (var before in known)
                if (before.Status is FileStatus.Unrecognised or FileStatus.NotLoaded && before.Path == one.File.Name)
                    Replaced[before.Number] = one.Number;
        }

        // People before the modules that follow them; within a table, path order stays.
        foreach (var one in incoming.Where(one => one.IsNew).OrderBy(one => Translations.Order(one.Table!)))
        {
            Place(one, incoming);
            standing.Add((null, one));
        }
    }

    private void Place(Incoming later, IReadOnlyList<Incoming> incoming)
    {
        foreach (var (before, beside) in standing.ToList())
        {
            if ((before?.Slot ?? beside?.Slot) != later.Slot)
                continue;
            if (beside?.Sha256 == later.Sha256)
            {
                // The same bytes twice in one folder: the second says nothing new.
                (later.Status, later.SupersededBy) = (FileStatus.Superseded, beside.Number);
                later.Outcome = Measure.Run(later);
                return;
            }

            Judge(later, before, beside, incoming);
        }
    }

    private void Judge(Incoming later, KnownFile? before, Incoming? beside, IReadOnlyList<Incoming> incoming)
    {
        var name = before?.Path ?? beside?.File.Name;
        switch (Standing(later, before, beside, incoming))
        {
            case Submissions.Standing.Replaces:
                standing.Remove((before, beside));
                if (before is not null)
                    Replaced[before.Number] = later.Number;
                if (beside is not null)
                    (beside.Status, beside.SupersededBy) = (FileStatus.Superseded, later.Number);
                break;
            case Submissions.Standing.PartOnly:
                later.Remark =
                    $"the file speaks of only some of the people of {name}, received earlier, so both are kept; to replace that file, send the whole of it";
                break;
            default:
                if (later.Table == Sen2PersonTable.Table)
                    apart.Add(later.File.Folder);
                break;
        }
    }

    private Standing Standing(Incoming later, KnownFile? before, Incoming? beside, IReadOnlyList<Incoming> incoming)
    {
        // The export numbers its rows afresh each time, so modules follow their people.
        if (later.Table?.Return == Return.Sen2 && later.Table != Sen2PersonTable.Table)
        {
            var hasPeople = incoming.Any(one =>
                one.File.Folder == later.File.Folder && one.Table == Sen2PersonTable.Table
            );
            var otherPart = apart.Contains(later.File.Folder) || beside?.File.Folder == later.File.Folder;
            return hasPeople && !otherPart ? Submissions.Standing.Replaces : Submissions.Standing.Apart;
        }

        return Superseding.Judge(Measure.Of(later), before?.Keys ?? Measure.Of(beside!));
    }
}
