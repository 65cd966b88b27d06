namespace Headwater.Vocabulary;

/// <summary>The years to which a table, code, rule or signal applies. A year is named by the one in which it ends: 2026 is 2025/26.</summary>
public readonly record struct Years(int? First, int? Last)
{
    public static Years Always { get; } = new(null, null);

    public static Years Since(int first) => new(first, null);

    public static Years Until(int last) => new(null, last);

    public static Years Between(int first, int last) => new(first, last);

    public bool Include(int year) => !(year < First) && !(year > Last);

    public override string ToString() =>
        (First, Last) switch
        {
            (null, null) => "all years",
            ({ } first, null) => $"since {Name(first)}",
            (null, { } last) => $"until {Name(last)}",
            var (first, last) when first == last => Name(first.Value),
            var (first, last) => $"{Name(first.Value)} to {Name(last.Value)}",
        };

    /// <summary>2026 is written 2025/26.</summary>
    public static string Name(int year) => $"{year - 1}/{year % 100:00}";
}
