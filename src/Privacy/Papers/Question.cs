namespace Headwater.Privacy.Papers;

/// <summary>Something that only the council can say. One answer serves every paper that asks.</summary>
/// <param name="Key">Short and stable: answers are kept under it.</param>
/// <param name="Hint">What to write, for whoever fills it in.</param>
/// <param name="IsPublic">Whether the answer stands on the public page.</param>
public sealed record Question(string Key, string Title, string Hint, bool IsPublic = false)
{
    public const int Longest = 4000;
}
