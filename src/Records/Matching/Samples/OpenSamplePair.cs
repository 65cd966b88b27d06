using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Intake.Submissions;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Doubts;
using Headwater.Records.Timelines;
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
        if (
            await SeenAsync(work, sample, caller) is not var (drawn, pairs)
            || pairs.FirstOrDefault(each => each.Place == place) is not { } pair
            || await SideAsync(work, pair.Left, caller) is not { } left
            || await SideAsync(work, pair.Right, caller) is not { } right
        )
        {
            await RefuseAsync(work, sample, place, caller);
            return null;
        }

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
        if (await SeenAsync(work, sample, caller) is not var (drawn, pairs))
            return null;
        return new SampleProgress(
            drawn,
            pairs.Count(pair => Mine(pair, caller) is not null),
            pairs
                .SelectMany(pair => pair.Answers)
                .Select(answer => answer.Name)
                .Where(name => name != caller.Name)
                .Distinct()
                .Count(),
            pairs.FirstOrDefault(pair => Mine(pair, caller) is null)?.Place
        );
    }

    private static async Task<(Sample Sample, IReadOnlyList<SampledPair> Pairs)?> SeenAsync(
        Work work,
        long sample,
        Caller caller
    ) =>
        (await work.SamplesAsync(caller.Authority)).FirstOrDefault(each => each.Number == sample) is { } drawn
            ? await work.SeenAsync(drawn, await work.SeenPlacesAsync(caller, sample))
            : null;

    // The same whether there is no such sample, no such pair, or none that the caller may see.
    private async Task RefuseAsync(Work work, long sample, int place, Caller caller)
    {
        var isOwn = (await work.SamplesAsync(caller.Authority)).Any(each => each.Number == sample);
        var pairs = isOwn ? await work.SampledAsync(sample) : [];
        var people = new List<long>();
        foreach (
            var key in pairs.Where(each => each.Place == place).SelectMany(each => new[] { each.Left, each.Right })
        )
            if (await work.PersonAsync(caller.Authority, key) is { } person)
                people.Add(person);
        await work.RefuseRecordsAsync(
            caller,
            clock.GetUtcNow(),
            "Was refused two records of a sample",
            $"sample {sample}, pair {place}",
            people
        );
    }

    private static SampleAnswer? Mine(SampledPair pair, Caller caller) =>
        pair.Answers.FirstOrDefault(answer => answer.Name == caller.Name);

    private static async Task<PairSide?> SideAsync(Work work, SourceKey key, Caller caller)
    {
        if (await work.PersonAsync(caller.Authority, key) is not { } person)
            return null;
        return (await work.WeighedSidesAsync([person], caller)).GetValueOrDefault(person);
    }
}
