using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Headwater.Privacy.Papers;

/// <summary>What of a paper a signature is given for: everything but figures of the day, each fact once.</summary>
internal static class Signable
{
    public static IReadOnlyList<Fact> Facts(IReadOnlyList<Section> sections) =>
        [.. sections.SelectMany(section => section.Facts).Where(fact => !fact.IsFigure).DistinctBy(fact => fact.Key)];

    public static IReadOnlyDictionary<string, string> Answers(IReadOnlyList<Section> sections) =>
        sections
            .SelectMany(section => section.Asked)
            .Select(filled => filled.Answer)
            .OfType<Answer>()
            .DistinctBy(answer => answer.Question)
            .ToDictionary(answer => answer.Question, answer => answer.Text);

    /// <summary>A mark of all that is signed, so that nobody signs what changed while they read.</summary>
    public static string Mark(IReadOnlyList<Section> sections) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    JsonSerializer.Serialize(Facts(sections)) + JsonSerializer.Serialize(Answers(sections))
                )
            )
        )[..16];
}
