using Headwater.Returns.Formats;
using Headwater.Vocabulary;

namespace Headwater.Returns.Rules;

/// <summary>What rules of several returns ask of rows again and again.</summary>
internal static class LineReading
{
    /// <summary>Days before a birth from which a child may be known of.</summary>
    public const int FortyWeeks = 40 * 7;

    extension(Line line)
    {
        /// <summary>The code that a cell means, however it is spelt; what is written where it means none.</summary>
        public string Code(Column column) =>
            column.Format is CodeFormat format && line[column] is { Length: > 0 } written
                ? format.Codes.Find(written)?.Value ?? written
                : line[column];

        /// <summary>Whether a column of yes or no says yes.</summary>
        public bool Says(Column flag) => line.Code(flag) is "Y" or "1";

        /// <summary>The age in whole years on a day; null where birth date or day is not known or the birth is still to come.</summary>
        public int? AgeOn(DateOnly? day, Column birthDate) =>
            line.Day(birthDate) is { } born && day is { } known && born <= known ? Age.On(known, born) : null;
    }

    extension(ReturnYear year)
    {
        /// <summary>Every row of a table, those about nobody too.</summary>
        public IEnumerable<Line> All(Table table)
        {
            var rows = year[table];
            for (var i = 0; i < rows.Count; i++)
                yield return rows[i];
        }
    }

    /// <summary>The rows of a child that share a day, day by day; a day on which there is one row only is passed over.</summary>
    /// <param name="day">The column by which the rows are in order, so that those of one day stand together.</param>
    public static IEnumerable<IReadOnlyList<Line>> OnOneDay(this Lines lines, Column day)
    {
        for (var first = 0; first + 1 < lines.Count; )
        {
            var next = first + 1;
            while (next < lines.Count && lines[next].Day(day) == lines[first].Day(day))
                next++;
            if (next - first > 1 && lines[first].Day(day) is not null)
                yield return [.. Enumerable.Range(first, next - first).Select(place => lines[place])];
            first = next;
        }
    }

    /// <summary>Rows of which two or more have the same text, blanks aside.</summary>
    public static IEnumerable<Line> Alike(this IEnumerable<Line> lines, Func<Line, string> text) =>
        lines
            .Where(line => text(line) is not "")
            .GroupBy(text, StringComparer.Ordinal)
            .Where(same => same.Skip(1).Any())
            .SelectMany(same => same);

    /// <summary>The rows that say something else than most of them; all that say anything, where no answer is given most often.</summary>
    /// <param name="said">What a row says; null where it says nothing.</param>
    public static IEnumerable<Line> AgainstMost<T>(this IEnumerable<Line> lines, Func<Line, T?> said)
        where T : struct
    {
        var answers = lines
            .Select(line => (Line: line, Said: said(line)))
            .Where(each => each.Said is not null)
            .GroupBy(each => each.Said)
            .OrderByDescending(same => same.Count())
            .ToList();
        if (answers.Count < 2)
            return [];
        return answers
            .Skip(answers[0].Count() > answers[1].Count() ? 1 : 0)
            .SelectMany(same => same.Select(each => each.Line));
    }
}
