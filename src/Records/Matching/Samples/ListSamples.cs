using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Records.Matching.Samples;

/// <param name="Mine">How many of its pairs the caller answered.</param>
/// <param name="Reviewers">How many people answered any.</param>
public sealed record ListedSample(Sample Sample, int Mine, int Reviewers);

/// <summary>The samples that were drawn, the newest first, each with the pairs that the caller may see. It names no child.</summary>
public sealed class ListSamples(Database database)
{
    public async Task<IReadOnlyList<ListedSample>> RunAsync(Caller caller)
    {
        if (!caller.SettlesDoubt)
            return [];
        await using var work = await database.ReadAsync();
        var listed = new List<ListedSample>();
        var seen = await work.SeenPlacesAsync(caller);
        foreach (var sample in await work.SamplesAsync(caller.Authority))
        {
            var (own, pairs) = await work.SeenAsync(sample, seen);
            var answers = pairs.SelectMany(pair => pair.Answers).ToList();
            listed.Add(
                new ListedSample(
                    own,
                    answers.Count(answer => answer.Name == caller.Name),
                    answers.Select(answer => answer.Name).Distinct().Count()
                )
            );
        }

        return listed;
    }
}
