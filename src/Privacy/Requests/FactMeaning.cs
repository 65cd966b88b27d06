using Headwater.Records.Timelines;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Requests;

/// <summary>What a code or a number says in words, as the child's page says it too.</summary>
internal static class FactMeaning
{
    // By the number that the Department for Education gave it.
    private static readonly string[] NamesSchool = ["school", "setting named", "setting's number"];

    /// <summary>Null where the code is in words already, or no list has it.</summary>
    public static string? OfCode(Entry entry) =>
        CodeWords.Of(entry) is { Length: > 0 } words
        && entry.Code is { } code
        && !words.Contains(code, StringComparison.OrdinalIgnoreCase)
            ? words
            : null;

    public static string? Of(FileFact fact, IReadOnlyDictionary<string, string> schools) =>
        NamesSchool.Contains(fact.Label) && schools.TryGetValue(fact.Value, out var name) ? name
        : FactCodes.Find(fact.Label, fact.Value) is { } words ? words
        : FactCodes.HasNoWords(fact.Label, fact.Value) ? "a code of the service that sent it"
        : null;
}
