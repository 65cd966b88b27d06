namespace Headwater.Records.Matching.Groups;

/// <summary>By which children here a family name is mostly borne, as far as their ethnic group is recorded.</summary>
/// <remarks>
/// A name says nothing of the ethnic group of the child who bears it, and is asked for nothing else: it groups pairs of
/// records, to see whether some names are matched worse. It is counted anew each time and kept for nobody.
/// </remarks>
internal sealed class NameOrigins
{
    /// <summary>So many children whose group is recorded must bear a name.</summary>
    private const int Fewest = 5;

    /// <summary>So large a share of them must be of one group.</summary>
    private const double Mostly = 0.6;

    private readonly Dictionary<string, string> groups;

    private NameOrigins(Dictionary<string, string> groups) => this.groups = groups;

    /// <param name="borne">Each child's family name and broad ethnic group.</param>
    public static NameOrigins Of(IEnumerable<(string? FamilyName, string Group)> borne) =>
        new(
            borne
                .Where(child => child.FamilyName is { Length: > 0 })
                .GroupBy(child => Folding.Fold(child.FamilyName ?? ""), child => child.Group)
                .Where(name => name.Count() >= Fewest)
                .ToDictionary(name => name.Key, Group)
        );

    public string Of(string? familyName) =>
        familyName is not { Length: > 0 } name
            ? "no family name"
            : groups.GetValueOrDefault(Folding.Fold(name), "a name too rare here to say");

    private static string Group(IEnumerable<string> bearers)
    {
        var all = bearers.ToList();
        var most = all.GroupBy(group => group).OrderByDescending(group => group.Count()).First();
        return most.Count() >= Mostly * all.Count
            ? $"a name mostly of children whose group is {most.Key}"
            : "a name of several groups";
    }
}
