using Dapper;
using Headwater.Storage;

namespace Headwater.Intake.Submissions;

/// <summary>A folder's files, read and decided on and not yet kept.</summary>
public sealed class Reception
{
    private readonly Stamp stamp;

    internal Reception(
        string authority,
        IReadOnlyList<Incoming> incoming,
        IReadOnlyDictionary<int, int> replaced,
        Gathering gathering,
        DateTimeOffset at,
        Stamp stamp
    ) =>
        (Authority, Incoming, Replaced, Gathering, At, this.stamp) = (
            authority,
            incoming,
            replaced,
            gathering,
            at,
            stamp
        );

    internal string Authority { get; }

    internal IReadOnlyList<Incoming> Incoming { get; }

    /// <summary>Files received earlier that no longer count, each with the file that replaces it.</summary>
    internal IReadOnlyDictionary<int, int> Replaced { get; }

    internal Gathering Gathering { get; }

    internal DateTimeOffset At { get; }

    /// <returns>What was received; null if other files were kept since these were read: then they must be read again.</returns>
    public async Task<Received?> KeepAsync(Work work)
    {
        if (await Stamp.OfAsync(work) != stamp)
            return null;
        await work.KeepAsync(Authority, Incoming, Replaced, At);
        return new Received(
            Gathering.People,
            Gathering.Sayings,
            Gathering.Entries,
            [.. Incoming.Select(Received)],
            Replaced.Keys.ToHashSet(),
            Gathering.Schools
        );
    }

    /// <summary>What was kept when a decision was taken; numbers only grow, and a file that is replaced has one that is new.</summary>
    internal sealed record Stamp(long Files, long Highest)
    {
        public static Task<Stamp> OfAsync(Work work) =>
            work.Connection.QuerySingleAsync<Stamp>(
                "select count(*) as files, coalesce(max(number), 0) as highest from intake_file"
            );
    }

    private static ReceivedFile Received(Incoming one) =>
        new(
            one.Number,
            one.File.Name,
            (one.Table ?? one.CheckedAlone)?.Name,
            one.Status,
            one.Precedence,
            one.Outcome?.Rows ?? 0,
            one.Outcome?.Loaded ?? 0,
            one.Outcome?.Findings.Count ?? 0
        )
        {
            Twice =
                one.Outcome?.Findings.RuleCounts.Where(each => each.Rule == TellTwice.Rule).Sum(each => each.Count)
                ?? 0,
        };
}
