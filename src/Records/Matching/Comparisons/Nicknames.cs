using System.Collections.Frozen;

namespace Headwater.Records.Matching.Comparisons;

/// <summary>Given names that stand for one another: short forms, pet names and usual other spellings.</summary>
/// <remarks>The list is <c>nicknames.txt</c>. Each line is one name in all its forms. A form may stand in several lines: Alex is Alexander and Alexandra.</remarks>
public static class Nicknames
{
    private static readonly FrozenDictionary<string, int[]> Groups = NameLists
        .Lines("nicknames.txt")
        .SelectMany((line, number) => line.Split(' ').Select(name => (name, number)))
        .GroupBy(pair => pair.name, pair => pair.number, StringComparer.Ordinal)
        .ToFrozenDictionary(name => name.Key, name => name.Order().ToArray(), StringComparer.Ordinal);

    private static readonly int[] None = [];

    /// <returns>The numbers of the lines in which a name stands, in order.</returns>
    public static int[] Of(string name) => Groups.GetValueOrDefault(name) ?? None;

    public static bool Share(int[] left, int[] right)
    {
        foreach (var one in left)
            if (Array.IndexOf(right, one) >= 0)
                return true;
        return false;
    }
}
