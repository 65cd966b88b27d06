using Headwater.Cli.Terminal;
using Headwater.Records.Writing;
using Headwater.Vocabulary;

namespace Headwater.Cli.Verbs;

/// <summary>What was written, and what of it is not held, for a person to read.</summary>
internal static class WrittenText
{
    public static void Tell(Written written, int year)
    {
        if (written.Children is 0)
        {
            Output.Note($"Nothing loaded tells of a child in {Years.Name(year)}: nothing was written.");
            return;
        }

        Output.Write($"{written.Children:N0} children in {Years.Name(year)}:");
        foreach (var file in written.Files)
            Output.Write($"{file.Rows, 8:N0} rows in {file.Path}");
        Tell(written.Gaps);
        foreach (var empty in written.Empty)
            Output.Note($"Nothing loaded tells of any: {empty}.");
    }

    public static void Tell(WrittenLists written)
    {
        if (written.Children is 0)
        {
            Output.Note($"Nothing loaded tells of a child on {written.On:O}: nothing was written.");
            return;
        }

        Output.Write($"{written.Children:N0} children as of {written.On:O}, in {written.Path}:");
        foreach (var list in written.Lists)
            Output.Write($"{list.Rows, 8:N0} rows in {list.Name}: {list.Meaning}, since {list.Since:O}");
        Tell(written.Gaps);
        foreach (var list in written.Lists.Where(list => list.Rows is 0))
            Output.Note($"{list.Name} has no rows: nothing loaded tells of any.");
        foreach (var list in written.Blank.GroupBy(gap => gap.Table))
            Output.Note(
                $"{list.Key}, blank in every row, since nothing loaded tells it: {string.Join("; ", list.Select(gap => gap.Column))}."
            );
    }

    private static void Tell(IReadOnlyList<Gap> gaps)
    {
        if (gaps.Count > 0)
            Output.Write("Not held, and left blank:");
        foreach (var gap in gaps)
            Output.Write($"{gap.Rows, 8:N0} {gap.Table} {gap.Column}: {gap.Meaning}");
    }
}
