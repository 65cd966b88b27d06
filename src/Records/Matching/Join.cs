namespace Headwater.Records.Matching;

/// <summary>Two people of sources who are the same child, and why, in words for the child's page.</summary>
/// <param name="Left">The place of one in the list that was matched.</param>
/// <param name="Right">The place of the other.</param>
public readonly record struct Join(int Left, int Right, string Because);
