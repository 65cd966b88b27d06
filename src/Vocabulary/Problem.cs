namespace Headwater.Vocabulary;

/// <summary>One thing wrong at one place in one file, worded for the person who can put it right.</summary>
/// <remarks>Holds no cell value: problems are stored, listed and logged, and cells are personal data.</remarks>
public sealed record Problem(string File, int Line, string Column, string Rule, string Message)
{
    public override string ToString() => $"{File}:{Line}:{Column} {Message} ({Rule})";
}
