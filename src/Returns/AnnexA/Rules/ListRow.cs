using Headwater.Returns.Rules;
using Headwater.Vocabulary;

namespace Headwater.Returns.AnnexA.Rules;

/// <summary>What the rules of these lists ask of a row again and again.</summary>
internal static class ListRow
{
    extension(Line line)
    {
        /// <summary>The age in whole years on a day; null where birth date or day is not known or the birth is still to come.</summary>
        public int? AgeOn(DateOnly? day, Column birthDate) =>
            line.Day(birthDate) is { } born && day is { } known && born <= known ? Age.On(known, born) : null;
    }

    /// <summary>Each row that fulfils a condition on the day of the check.</summary>
    public static Finder EachOn(Table table, Func<Line, DateOnly, bool> condition) =>
        Finder.Whole(year =>
            year.Beside.Today is { } today ? year.All(table).Where(line => condition(line, today)) : []
        );

    /// <summary>Rows of which two or more have the same text, blanks aside.</summary>
    public static Finder Twice(Table table, Func<Line, string> text) =>
        Finder.Whole(year =>
            year.All(table)
                .Where(line => text(line) is not "")
                .GroupBy(text)
                .Where(same => same.Skip(1).Any())
                .SelectMany(same => same)
        );

    extension(ReturnYear year)
    {
        private IEnumerable<Line> All(Table table) =>
            Enumerable.Range(0, year[table].Count).Select(place => year[table][place]);
    }
}
