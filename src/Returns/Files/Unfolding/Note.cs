namespace Headwater.Returns.Files.Unfolding;

/// <summary>Something found while a file was unfolded.</summary>
/// <param name="Rule">The rule of the problem; null where it was put right and is a repair.</param>
/// <param name="Times">How often a repair was made.</param>
internal sealed record Note(int Line, string Column, string? Rule, string Message, int Times = 1);
