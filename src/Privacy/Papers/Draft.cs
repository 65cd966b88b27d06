namespace Headwater.Privacy.Papers;

/// <summary>What a paper is written from: the policies in force, what the council filled in, and figures of today where they are wanted.</summary>
internal sealed class Draft(InForce now, IReadOnlyDictionary<string, Answer> answers, IReadOnlyList<Fact> figures)
{
    public InForce Now => now;

    /// <summary>How many children have a suggestion; none where no figures are wanted.</summary>
    public IEnumerable<Fact> Counted => figures;

    public Section Section(string heading, IEnumerable<Fact> facts, params IEnumerable<Question> asked) =>
        new(
            heading,
            [.. facts],
            [.. asked.Select(question => new Filled(question, answers.GetValueOrDefault(question.Key)))]
        );

    public static IReadOnlyList<Section> Of(
        Paper paper,
        InForce now,
        IReadOnlyDictionary<string, Answer> answers,
        IReadOnlyList<Fact> figures
    )
    {
        var draft = new Draft(now, answers, figures);
        return paper switch
        {
            _ when paper == Paper.ProcessingRecord => ProcessingRecord.Of(draft),
            _ when paper == Paper.ImpactAssessment => ImpactAssessment.Of(draft),
            _ when paper == Paper.TransparencyRecord => TransparencyRecord.Of(draft),
            _ when paper == Paper.PublicNotice => PublicNotice.Of(draft),
            _ => throw new ArgumentOutOfRangeException(nameof(paper), paper, "No such paper."),
        };
    }
}
