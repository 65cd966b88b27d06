using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Intake.Submissions;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Doubts;
using Headwater.Storage;

namespace Headwater.Records.Matching.Samples;

/// <summary>A pair of a sample, with nothing that tells what Headwater made of it or what others said.</summary>
/// <param name="Mine">What the caller answered; null where they have not yet.</param>
/// <param name="Answered">How many of its pairs the caller answered.</param>
public sealed record OpenedSamplePair(
    Sample Sample,
    int Place,
    BlindSide Left,
    BlindSide Right,
    Verdict? Mine,
    int Answered
);

/// <summary>One record as a reviewer sees it: without the child that it is taken to be.</summary>
/// <param name="Person">Its number, to go on and decide after an answer.</param>
public sealed record BlindSide(long Person, PairSide Side)
{
    internal static BlindSide Of(PairSide side) => new(side.Person, side with { Child = 0, Because = "" });
}

/// <summary>How far the caller is with a sample.</summary>
/// <param name="Next">The first pair that they have not answered; null where there is none.</param>
public sealed record SampleProgress(Sample Sample, int Answered, int Others, int? Next);

/// <summary>Opens pairs of a sample. That a pair was looked at is on the trail before it is shown.</summary>
public sealed class OpenSamplePair(Database database, TimeProvider clock)
{
    /// <returns>Null if there is none, or none that the caller may see.</returns>
    public async Task<OpenedSamplePair?> RunAsync(long sample, int place, Caller caller)
    {
        if (!caller.SettlesDoubt)
            return null;
        await using var work = await database.BeginAsync();
        if ((await work.SamplesAsync(caller.Authority)).FirstOrDefault(each => each.Number == sample) is not { } drawn)
            return null;
        var pairs = await work.SampledAsync(sample);
        if (
            pairs.FirstOrDefault(each => each.Place == place) is not { } pair
            || await SideAsync(work, pair.Left, caller) is not { } left
            || await SideAsync(work, pair.Right, caller) is not { } right
        )
            return null;
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Looked at two records of a sample",
            $"sample {sample}, pair {place}",
            [left.Child, right.Child],
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return new OpenedSamplePair(
            drawn,
            place,
            BlindSide.Of(left),
            BlindSide.Of(right),
            Mine(pair, caller)?.Verdict,
            pairs.Count(each => Mine(each, caller) is not null)
        );
    }

    /// <summary>How far the caller is; null if there is no such sample, or none for the caller.</summary>
    public async Task<SampleProgress?> ProgressAsync(long sample, Caller caller)
    {
        if (!caller.SettlesDoubt)
            return null;
        await using var work = await database.ReadAsync();
        if ((await work.SamplesAsync(caller.Authority)).FirstOrDefault(each => each.Number == sample) is not { } drawn)
            return null;
        var pairs = await work.SampledAsync(sample);
        int? next = null;
        foreach (var pair in pairs.Where(pair => Mine(pair, caller) is null))
        {
            // A pair whose records no file names any more, or that the caller may not see, is passed over.
            if (await SideAsync(work, pair.Left, caller) is null || await SideAsync(work, pair.Right, caller) is null)
                continue;
            next = pair.Place;
            break;
        }

        return new SampleProgress(
            drawn,
            pairs.Count(pair => Mine(pair, caller) is not null),
            pairs
                .SelectMany(pair => pair.Answers)
                .Select(answer => answer.Name)
                .Where(name => name != caller.Name)
                .Distinct()
                .Count(),
            next
        );
    }

    private static SampleAnswer? Mine(SampledPair pair, Caller caller) =>
        pair.Answers.FirstOrDefault(answer => answer.Name == caller.Name);

    private static async Task<PairSide?> SideAsync(Work work, SourceKey key, Caller caller)
    {
        if (await work.PersonAsync(caller.Authority, key) is not { } person)
            return null;
        return (await work.SidesAsync([person], caller)).GetValueOrDefault(person);
    }
}
