using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Privacy.Papers;

/// <summary>A paper with who signed it, and what it says otherwise since.</summary>
/// <param name="Mark">Of what a signature would be given for.</param>
/// <param name="Signatures">The newest first.</param>
/// <param name="Changes">Since the newest signature; none where nobody signed.</param>
public sealed record OpenedPaper(
    Paper Paper,
    IReadOnlyList<Section> Sections,
    string Mark,
    IReadOnlyList<Signature> Signatures,
    IReadOnlyList<Change> Changes
)
{
    /// <summary>What the council has still to fill in, each question once.</summary>
    public IReadOnlyList<Question> Open { get; } =
    [
        .. Sections
            .SelectMany(section => section.Asked)
            .Where(filled => filled.Answer is null)
            .Select(filled => filled.Question)
            .Distinct(),
    ];

    public int Asked =>
        Sections.SelectMany(section => section.Asked).Select(filled => filled.Question).Distinct().Count();
}

/// <summary>Opens papers for whoever keeps them.</summary>
public sealed class OpenPaper(Database database, WritePaper write)
{
    /// <returns>Null for whoever does not keep the papers.</returns>
    public async Task<OpenedPaper?> RunAsync(Paper paper, Caller caller) =>
        await RunAsync([paper], caller) is [var opened] ? opened : null;

    /// <summary>Every paper, in their order; none for whoever does not keep them.</summary>
    public Task<IReadOnlyList<OpenedPaper>> AllAsync(Caller caller) => RunAsync(Paper.All, caller);

    private async Task<IReadOnlyList<OpenedPaper>> RunAsync(IReadOnlyList<Paper> papers, Caller caller)
    {
        if (!caller.KeepsPapers)
            return [];
        var written = await write.RunAsync(papers, caller);
        await using var work = await database.ReadAsync();
        var opened = new List<OpenedPaper>();
        foreach (var (paper, sections) in papers.Zip(written))
        {
            var signatures = await work.SignaturesAsync(caller.Authority, paper);
            opened.Add(
                new OpenedPaper(
                    paper,
                    sections,
                    Signable.Mark(sections),
                    signatures,
                    signatures is [var newest, ..] ? Change.Since(newest, sections) : []
                )
            );
        }

        return opened;
    }
}
