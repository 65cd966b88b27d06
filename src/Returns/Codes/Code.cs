using Headwater.Vocabulary;

namespace Headwater.Returns.Codes;

/// <summary>One code of a published list.</summary>
/// <param name="AlsoWritten">Spellings that systems write for it; they are read as the code and counted as repairs.</param>
public sealed record Code(string Value, string Meaning, Years Years, params IReadOnlyList<string> AlsoWritten)
{
    public Code(string value, string meaning)
        : this(value, meaning, Years.Always) { }
}
