namespace Headwater.Returns.Rules;

/// <summary>One year of one return as its files tell it: what a rule looks at. Nothing in it ever changes.</summary>
public sealed class ReturnYear
{
    /// <summary>
    /// Nobody has so many rows of one table in one year. Where an extract gives all its rows one number, rules that hold each
    /// row of a child against the others would not come to an end: they pass over that child and say so.
    /// </summary>
    internal const int MostOfOne = 3000;

    private readonly bool[] crowded;
    private readonly Dictionary<Table, Rows> rows;
    private readonly Dictionary<Table, (int[] Places, int[] Starts)> byChild;
    private readonly string[] keys;
    private readonly Dictionary<string, int> numbers;

    internal ReturnYear(ReturnYearBuilder built, ReturnYear? earlier)
    {
        (Return, Year, Files, Earlier) = (built.Return, built.Year, [.. built.Files], earlier);
        (keys, numbers) = ([.. built.Keys], built.Numbers);
        rows = built.Rows.ToDictionary(pair => pair.Key, pair => new Rows(pair.Key, pair.Value));
        byChild = rows.ToDictionary(pair => pair.Key, pair => ByChild.Of(pair.Value, keys.Length));
        crowded =
        [
            .. keys.Select((key, number) => HasTooMany(number) || earlier?.IsCrowded(earlier.Find(key)) is true),
        ];
    }

    public Return Return { get; }

    /// <summary>The year in which the return ends; 0 for a return that has no year.</summary>
    public int Year { get; }

    /// <summary>1 April.</summary>
    public DateOnly First => new(Year - 1, 4, 1);

    /// <summary>31 March.</summary>
    public DateOnly Last => new(Year, 3, 31);

    /// <summary>The return of the year before; null where it was not given.</summary>
    public ReturnYear? Earlier { get; }

    /// <summary>The latest year that was given, where it is older than the year before; null where that was given, or none.</summary>
    public int? OlderYear { get; init; }

    /// <summary>What is given beside the return itself: the authority, and open lists of postcodes and providers.</summary>
    public Beside Beside { get; init; } = Beside.Nothing;

    /// <summary>The files' paths within the folder that was sent; rows name them by their place here.</summary>
    public IReadOnlyList<string> Files { get; }

    public int Children => keys.Length;

    /// <summary>Every row of a table, those about nobody too.</summary>
    public Rows this[Table table] => rows.TryGetValue(table, out var found) ? found : None(table);

    public Child this[int number] => new(this, number);

    /// <summary>The child whose row it is; one without rows where the row names none.</summary>
    public Child ChildOf(Line line) => new(this, line.Child);

    /// <summary>Whether a child has more rows here, or in a year before, than rules can hold against one another.</summary>
    internal bool IsCrowded(Child child) => child.Number >= 0 && crowded[child.Number];

    internal string KeyOf(int number) => keys[number];

    internal Child Find(string key) => new(this, numbers.GetValueOrDefault(key, -1));

    internal Lines LinesOf(Table table, int number) =>
        rows.TryGetValue(table, out var its) && byChild[table] is var (places, starts)
            ? new Lines(its, places, starts[number], starts[number + 1] - starts[number])
            : default;

    private bool HasTooMany(int number)
    {
        foreach (var (_, starts) in byChild.Values)
            if (starts[number + 1] - starts[number] > MostOfOne)
                return true;
        return false;
    }

    private static Rows None(Table table) => new(table, new RowsBuilder(table));
}
