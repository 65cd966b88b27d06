using Headwater.Returns.Rules;

namespace Headwater.Returns.AnnexA.Rules;

/// <summary>What the rules of these lists ask of a row again and again.</summary>
internal static class ListRow
{
    /// <summary>Each row that fulfils a condition on the day of the check.</summary>
    public static Finder EachOn(Table table, Func<Line, DateOnly, bool> condition) =>
        Finder.Whole(year =>
            year.Beside.Today is { } today ? year.All(table).Where(line => condition(line, today)) : []
        );

    /// <summary>Rows of which two or more have the same text, blanks aside.</summary>
    public static Finder Twice(Table table, Func<Line, string> text) =>
        Finder.Whole(year => year.All(table).Alike(text));
}
