using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Intake.Submissions;
using Headwater.Need.Levels;
using Headwater.Need.Signals;
using Headwater.Records.Timelines;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Need.Validity;

/// <summary>Works out what the list would have been in past months, and holds it against what came after. It answers in totals and names no child.</summary>
/// <remarks>What is judged is read; nothing is kept but a line of the trail.</remarks>
public sealed class ReplayMonths(Database database, Policy policy, TimeProvider clock)
{
    private const int ChildrenInAPart = 1000;

    /// <returns>The judgement; null if the caller does not see every child of the authority.</returns>
    /// <exception cref="ArgumentException">The question is wrong (<see cref="Question.Wrong"/>).</exception>
    public async Task<Judgement?> RunAsync(
        Question question,
        Caller caller,
        IProgress<Progress>? progress = null,
        CancellationToken stop = default
    )
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            return null;
        if (question.Wrong is { } wrong)
            throw new ArgumentException(wrong, nameof(question));
        var days = question.Days;
        var signals = new SignalSet(Catalogue.All);
        await using var work = await database.BeginAsync();
        var files = await FilesKnown.ReadAsync(work, caller.Authority, question.DaysLate);
        var (lowest, highest) = await work.ChildNumbersAsync(caller);
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Judged the lists of past months",
            $"{days[0]:O} to {days[^1]:O}",
            [],
            Purpose.Assurance
        );
        await work.KeepAsync();

        var parts = new List<ChildMonths>[(int)((highest - lowest + ChildrenInAPart) / ChildrenInAPart)];
        var done = 0;
        await Parallel.ForAsync(
            0,
            parts.Length,
            stop,
            async (part, _) =>
            {
                var first = lowest + (long)part * ChildrenInAPart;
                parts[part] = await ReplayAsync(first, Math.Min(highest, first + ChildrenInAPart - 1));
                progress?.Report(
                    new Progress("Replaying months", (double)Interlocked.Increment(ref done) / parts.Length)
                );
            }
        );
        return new JudgeLists(question, signals, [.. parts.SelectMany(part => part)]).Run();

        async Task<List<ChildMonths>> ReplayAsync(long from, long until)
        {
            await using var reading = await database.ReadAsync();
            var replay = new ReplayChild(days, files, policy, signals);
            var children = new List<ChildMonths>();
            await foreach (var timeline in reading.TimelinesAsync(caller, from, until))
            {
                var child = replay.Of(timeline);
                if (child.Trouble is not null || child.Months.Any(month => month.IsThere))
                    children.Add(child);
            }

            return children;
        }
    }
}
