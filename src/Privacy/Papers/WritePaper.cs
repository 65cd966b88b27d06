using Headwater.Access;
using Headwater.Access.Sharing;
using Headwater.Access.Trail.Unusual;
using Headwater.Need.Levels;
using Headwater.Privacy.Papers.Facts;
using Headwater.Privacy.Retention;
using Headwater.Records.Matching.Identities;
using Headwater.Records.Matching.Quality;
using Headwater.Storage;

namespace Headwater.Privacy.Papers;

/// <summary>Writes a paper as it stands now. It shows no child.</summary>
public sealed class WritePaper(
    Database database,
    FindPolicy levels,
    FindRun runs,
    MeasureMatching measure,
    MatchPolicy matching,
    SignInPolicy signIn,
    LookPolicy looks,
    Schedule schedule,
    ReachPolicy reach,
    ListAgreements sharing
)
{
    /// <summary>Some papers with figures of today, in their order, for whoever keeps them.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<Section>>> RunAsync(IReadOnlyList<Paper> papers, Caller caller)
    {
        var quality = await measure.RunAsync(caller);
        var now = await InForceAsync(caller, quality);
        IReadOnlyList<Fact> figures =
        [
            .. MatchingFacts.Figures(quality),
            MatchingFacts.Levels(await runs.NewestAsync(caller)),
        ];
        var written = new List<IReadOnlyList<Section>>();
        foreach (var paper in papers)
            written.Add(await WriteAsync(paper, caller.Authority, now, figures));
        return written;
    }

    /// <summary>The page for the public: of an authority, whoever asks. It holds no figure and no name but those that the council wrote.</summary>
    public async Task<IReadOnlyList<Section>> ForPublicAsync(string authority)
    {
        var itself = Caller.AtTheTerminal(authority, "public");
        return await WriteAsync(Paper.PublicNotice, authority, await InForceAsync(itself, quality: null), []);
    }

    /// <summary>What a council calls itself: the first line of what it wrote; null where it wrote nothing yet.</summary>
    public async Task<string?> CouncilAsync(string authority)
    {
        await using var work = await database.ReadAsync();
        return (await work.AnswersAsync(authority))
            .GetValueOrDefault(Questions.Controller.Key)
            ?.Text.Split('\n')[0]
            .Trim();
    }

    private async Task<InForce> InForceAsync(Caller caller, MatchingQuality? quality) =>
        new(
            await levels.RunAsync(caller),
            quality is { At: not null } ? quality.Policy : matching,
            signIn,
            looks,
            schedule,
            reach,
            await sharing.InForceAsync(caller.Authority)
        );

    private async Task<IReadOnlyList<Section>> WriteAsync(
        Paper paper,
        string authority,
        InForce now,
        IReadOnlyList<Fact> figures
    )
    {
        await using var work = await database.ReadAsync();
        return Draft.Of(paper, now, await work.AnswersAsync(authority), figures);
    }
}
