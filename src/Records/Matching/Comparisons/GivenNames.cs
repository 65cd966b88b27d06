using System.Collections.Frozen;

namespace Headwater.Records.Matching.Comparisons;

/// <summary>Given names that people bear in England, whatever language they come from.</summary>
/// <remarks>
/// The list is <c>given-names.txt</c>, and every form in <see cref="Nicknames"/>. A slip of the pen seldom turns one name
/// into another, so two of them that look alike are two names, such as twins have: Amelia and Amelie. Two ways of writing
/// one name (<see cref="Writing"/>) are not two names.
/// </remarks>
public static class GivenNames
{
    private static readonly FrozenSet<string> Names = NameLists
        .Lines("given-names.txt")
        .Concat(NameLists.Lines("nicknames.txt"))
        .SelectMany(line => line.Split(' '))
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string name) => Names.Contains(name);
}
