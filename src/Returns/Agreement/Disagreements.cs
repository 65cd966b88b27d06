using Headwater.Returns.Rules;

namespace Headwater.Returns.Agreement;

/// <summary>One row of one return, and the column to look at.</summary>
internal readonly record struct Place(ReturnYear Year, Line Line, Column Column)
{
    public string File => Year.Files[Line.File];

    public static Place Of(Child child, Line line, Column column) => new(child.Year, line, column);
}

/// <summary>Two rows of two returns that cannot both be right.</summary>
/// <param name="Other">Null where the other return has no row at all for the child.</param>
/// <param name="Against">The other return.</param>
internal readonly record struct Disagreement(Place One, Place? Other, ReturnYear Against);

/// <summary>What one rule found, and how much it compared: with nothing to compare, no finding would be a false comfort.</summary>
internal sealed class Disagreements
{
    private readonly List<Disagreement> found = [];
    private readonly HashSet<ReturnYear> years = [];

    public long Compared { get; private set; }

    /// <summary>Why children could not be tied, or were not all compared.</summary>
    public SortedSet<string> Notes { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether anything that a return tells of this year was compared.</summary>
    public bool LookedAt(ReturnYear year) => years.Contains(year);

    /// <summary>Counts a comparison and keeps it if the two disagree.</summary>
    public void Compare(bool agree, Place one, Place other) => Compare(agree, new(one, other, other.Year));

    /// <summary>Counts a look for a child in another return, and keeps it if the child is not there.</summary>
    public void Seek(bool isThere, Place one, ReturnYear against) => Compare(isThere, new(one, Other: null, against));

    /// <summary>In the order of the files' names and lines, whichever came first.</summary>
    public IReadOnlyList<Disagreement> InOrder() =>
        [
            .. found
                .Distinct()
                .OrderBy(each => each.One.File, StringComparer.Ordinal)
                .ThenBy(each => each.One.Line.Number)
                .ThenBy(each => each.Other?.File, StringComparer.Ordinal)
                .ThenBy(each => each.Other?.Line.Number),
        ];

    private void Compare(bool agree, Disagreement one)
    {
        Compared++;
        years.Add(one.One.Year);
        if (!agree)
            found.Add(one);
    }
}
