namespace Headwater.Returns.Rules;

/// <summary>Everything that one year's return says of one child.</summary>
public readonly record struct Child
{
    private readonly int number;

    internal Child(ReturnYear year, int number) => (Year, this.number) = (year, number);

    public ReturnYear Year { get; }

    /// <summary>The child's place in its year; -1 for nobody.</summary>
    internal int Number => number;

    /// <summary>Whether its year tells of the child at all.</summary>
    internal bool IsKnown => number >= 0;

    /// <summary>The number that the return itself uses for the child.</summary>
    public string Key => number < 0 ? "" : Year.KeyOf(number);

    /// <summary>The child's rows of one table; none where the year or the child has none.</summary>
    public Lines this[Table table] => number < 0 ? default : Year.LinesOf(table, number);

    /// <summary>The same child in the return of the year before; with no rows where that year was not given or does not know them.</summary>
    public Child LastYear => Year.Earlier is { } earlier ? earlier.Find(Key) : new Child(Year, -1);

    /// <summary>The same child in every earlier year that was given, the latest first.</summary>
    public IEnumerable<Child> EarlierYears
    {
        get
        {
            for (var year = Year.Earlier; year is not null; year = year.Earlier)
                yield return year.Find(Key);
        }
    }
}
