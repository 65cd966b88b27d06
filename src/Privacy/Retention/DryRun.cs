using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Retention;

/// <summary>Records whose time is over and that a hold keeps all the same.</summary>
public sealed record HeldBack(Hold Hold, long Records);

/// <summary>What one line of the schedule would destroy of one system's records: numbers, and no name.</summary>
public sealed record DryLine(
    ScheduleLine Rule,
    SourceSystem Source,
    long Records,
    long Children,
    long Entries,
    long Files,
    IReadOnlyList<HeldBack> Held
);

/// <summary>What would be destroyed on a day.</summary>
/// <param name="NotKnown">Records of which nobody can say whether their time is over, by the line that lacks a day.</param>
/// <param name="GoesOn">Records in which something has no end yet.</param>
/// <param name="Mark">A print of every record in it, with how much it holds, and of the schedule.</param>
public sealed record DryRun(
    DateOnly On,
    Schedule Schedule,
    IReadOnlyList<DryLine> Lines,
    IReadOnlyList<(ScheduleLine Rule, SourceSystem Source, long Records)> NotKnown,
    long GoesOn,
    long Kept,
    string Mark
)
{
    /// <summary>How many records are put up, signed and destroyed at once. More than these are asked for after: somebody waits at a page for each.</summary>
    public const int AtOnce = 2_000;

    public long Records => Lines.Sum(line => line.Records);

    /// <summary>How many records are left for another time, once as many are put up as go at once.</summary>
    public long Left => Math.Max(0, Records - AtOnce);

    public long Entries => Lines.Sum(line => line.Entries);

    public long HeldBack => Lines.Sum(line => line.Held.Sum(held => held.Records));
}

/// <summary>A record whose time is over.</summary>
internal sealed record Over(HeldRecord Record, ScheduleLine Rule, Hold? Hold);

/// <summary>Every record of an authority, judged by the schedule on a day.</summary>
internal sealed record Judged(
    DateOnly On,
    Schedule Schedule,
    IReadOnlyList<Over> Over,
    IReadOnlyList<(HeldRecord Record, Due Due)> Others
)
{
    public static Judged Of(IEnumerable<HeldRecord> records, IReadOnlyList<Hold> holds, Schedule schedule, DateOnly on)
    {
        var (over, others) = (new List<Over>(), new List<(HeldRecord, Due)>());
        foreach (var record in records)
        {
            var due = Due.Of(record, schedule, on);
            if (due.Time is Time.Over)
                over.Add(new Over(record, due.Line, holds.FirstOrDefault(hold => hold.Holds(record))));
            else
                others.Add((record, due));
        }

        return new Judged(on, schedule, over, others);
    }

    /// <summary>The same with no more free records than go at once: always the same ones, as long as nothing changes.</summary>
    public Judged Round()
    {
        var first = InOrder.Take(DryRun.AtOnce).ToHashSet<Over>(ReferenceEqualityComparer.Instance);
        return this with { Over = [.. Over.Where(each => each.Hold is not null || first.Contains(each))] };
    }

    private IEnumerable<Over> InOrder =>
        Free.OrderBy(each => each.Record.Key.Source).ThenBy(each => each.Record.Key.Key, StringComparer.Ordinal);

    /// <summary>What nobody holds back.</summary>
    public IReadOnlyList<Over> Free => [.. Over.Where(each => each.Hold is null)];

    /// <summary>Of which nobody can say whether their time is over. Whoever holds them back does not matter to that.</summary>
    public IReadOnlyList<Over> NotKnown =>
        [
            .. Others
                .Where(each => each.Due.Time is Time.NotKnown)
                .Select(each => new Over(each.Record, each.Due.Line, Hold: null)),
        ];

    public string Mark
    {
        get
        {
            var text = new StringBuilder();
            text.Append(CultureInfo.InvariantCulture, $"{On:O}|{Schedule.Name}|{Schedule.Date:O}|{Schedule.SignedBy}");
            foreach (var each in InOrder)
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"\n{(int)each.Record.Key.Source}|{each.Record.Key.Key.Length}|{each.Record.Key.Key}|{each.Rule.Key}|{each.Rule.Words}|{each.Record.Entries}|{each.Record.LastThing:O}"
                );
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{text}")));
        }
    }
}
