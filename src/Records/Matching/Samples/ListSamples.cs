using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Records.Matching.Samples;

/// <param name="Mine">How many of its pairs the caller answered.</param>
/// <param name="Reviewers">How many people answered any.</param>
public sealed record ListedSample(Sample Sample, int Mine, int Reviewers);

/// <summary>The samples that were drawn, the newest first. It names no child.</summary>
public sealed class ListSamples(Database database)
{
    public async Task<IReadOnlyList<ListedSample>> RunAsync(Caller caller)
    {
        if (!caller.SettlesDoubt)
            return [];
        await using var work = await database.ReadAsync();
        var listed = new List<ListedSample>();
        foreach (var sample in await work.SamplesAsync(caller.Authority))
        {
            var answers = (await work.SampledAsync(sample.Number)).SelectMany(pair => pair.Answers).ToList();
            listed.Add(
                new ListedSample(
                    sample,
                    answers.Count(answer => answer.Name == caller.Name),
                    answers.Select(answer => answer.Name).Distinct().Count()
                )
            );
        }

        return listed;
    }
}
