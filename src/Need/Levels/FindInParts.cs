using System.Runtime.CompilerServices;
using Headwater.Access;
using Headwater.Need.Signals;
using Headwater.Records.Timelines;
using Headwater.Storage;

namespace Headwater.Need.Levels;

/// <summary>What a run found in one part of the children.</summary>
internal sealed record Part(int Children, long Entries, IReadOnlyList<Found> Found);

/// <summary>Assesses all children, part by part in order of their numbers, a part on each processor.</summary>
/// <param name="standing">Children to report on even if no signal is raised for them.</param>
internal sealed class FindInParts(
    Database database,
    IReadOnlyList<Signal> signals,
    Policy policy,
    IReadOnlySet<long> standing
)
{
    private const int ChildrenInAPart = 1000;

    /// <summary>The parts in order, whichever was ready first: a run writes the same rows in the same order every time.</summary>
    public async IAsyncEnumerable<(Part Part, double Done)> RunAsync(
        DateOnly today,
        long lowest,
        long highest,
        Caller caller,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var under = new Queue<Task<Part>>();
        var from = lowest;
        try
        {
            while (from <= highest || under.Count > 0)
            {
                // One more than there are processors, so that none waits for a part to be written.
                while (from <= highest && under.Count <= Environment.ProcessorCount)
                {
                    var (first, last) = (from, Math.Min(highest, from + ChildrenInAPart - 1));
                    under.Enqueue(Task.Run(() => FindAsync(today, first, last, caller), stop));
                    from = last + 1;
                }

                var part = await under.Dequeue();
                var done = from - lowest - under.Count * ChildrenInAPart;
                yield return (part, Math.Clamp((double)done / (highest - lowest + 1), 0, 1));
            }
        }
        finally
        {
            await Task.WhenAll(under);
        }
    }

    private async Task<Part> FindAsync(DateOnly today, long first, long last, Caller caller)
    {
        await using var work = await database.ReadAsync();
        var (children, entries, found) = (0, 0L, new List<Found>());
        await foreach (var timeline in work.TimelinesAsync(caller, first, last))
        {
            children++;
            entries += timeline.All.Length;
            var assessment = Assessment.Of(timeline, today, policy, signals);
            if (assessment.Reasons.Count > 0 || standing.Contains(timeline.Child))
                found.Add(Found.Of(timeline, today, assessment));
        }

        return new Part(children, entries, found);
    }
}
