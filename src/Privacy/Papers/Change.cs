namespace Headwater.Privacy.Papers;

/// <summary>Something that a paper says otherwise than when it was signed.</summary>
/// <param name="Was">Null where it is new.</param>
/// <param name="Is">Null where it is gone.</param>
public sealed record Change(string Title, string? Was, string? Is)
{
    /// <summary>What changed since a signature, in the order of the paper; what is gone comes last. Figures of the day are not compared.</summary>
    public static IReadOnlyList<Change> Since(Signature earlier, IReadOnlyList<Section> now)
    {
        var facts = Signable.Facts(now);
        var were = earlier.Facts.ToDictionary(fact => fact.Key);
        var are = facts.ToDictionary(fact => fact.Key);
        var answers = Signable.Answers(now);
        return
        [
            .. from fact in facts
            let was = were.GetValueOrDefault(fact.Key)
            where was is null || was.Text != fact.Text || was.Title != fact.Title
            select new Change(fact.Title, was is null ? null : Said(was, fact), fact.Text),
            .. from filled in now.SelectMany(section => section.Asked).DistinctBy(filled => filled.Question.Key)
            let was = earlier.Answers.GetValueOrDefault(filled.Question.Key)
            let text = answers.GetValueOrDefault(filled.Question.Key)
            where was != text
            select new Change(filled.Question.Title, was, text),
            .. from was in earlier.Facts where !are.ContainsKey(was.Key) select new Change(was.Title, was.Text, null),
        ];
    }

    private static string Said(Fact was, Fact now) => was.Title == now.Title ? was.Text : $"{was.Title}: {was.Text}";
}
