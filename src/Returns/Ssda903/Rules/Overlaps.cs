using Headwater.Returns.Rules;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Rows that last from one day to another, of which a child can have one at a time.</summary>
internal static class Overlaps
{
    /// <summary>The rows that begin while an earlier one goes on, be it the one just before or not.</summary>
    public static IEnumerable<Line> In(Lines lines, Column began, Column ended)
    {
        if (lines.Count < 2)
            yield break;
        var until = DateOnly.MinValue;
        foreach (
            var each in lines
                .Where(each => each.Day(began) is not null)
                .OrderBy(each => each.Day(began))
                .ThenBy(each => Until(each, ended))
        )
        {
            if (each.Day(began) < until)
                yield return each;
            if (Until(each, ended) > until)
                until = Until(each, ended);
        }
    }

    // An end that is no real date may be any: it is taken to overlap nothing.
    private static DateOnly Until(Line line, Column ended) =>
        line.IsBlank(ended) ? DateOnly.MaxValue : line.Day(ended) ?? DateOnly.MinValue;
}
