using Headwater.Returns.Files;
using Headwater.Returns.Rules;

namespace Headwater.Returns.Checks;

/// <summary>A row that stands at an earlier place too, the same in every column; files by their place among those that were compared.</summary>
public readonly record struct Twice(int File, int Row, int FirstFile, int FirstRow);

/// <summary>Which files are compared with which, and where a row of them stands twice: for whoever checks and whoever loads alike.</summary>
public static class RowsTwice
{
    /// <summary>Whether no rule of its return says of a table that a row stands twice in one file, so that this has to.</summary>
    public static bool LooksWithin(Table table) =>
        table.Return.IsLarge || !RuleBook.All.Any(rule => rule.Return == table.Return);

    /// <summary>Alike for two files of a table that would say the same again only by mistake.</summary>
    public static string Together(Table table, string name, string folder, int? year) =>
        LooksWithin(table) ? (table.Return.IsOfADay ? name : folder) : $"{year} {Lists(table, name)}";

    /// <summary>Every row that stands at an earlier place of these files too.</summary>
    public static IEnumerable<Twice> Of(IReadOnlyList<RowPrints> files)
    {
        var often = Often(files);
        if (often.Count is 0)
            yield break;
        var seen = new Dictionary<ulong, (int File, int Row)>();
        for (var file = 0; file < files.Count; file++)
        for (var row = 0; row < files[file].Prints.Count; row++)
        {
            var print = files[file].Prints[row];
            if (often.Contains(print) && !seen.TryAdd(print, (file, row)))
                yield return new(file, row, seen[print].File, seen[print].Row);
        }
    }

    /// <summary>Among which lists of its return a file may say the same again by mistake alone.</summary>
    internal static string Lists(Table? table, string name) =>
        table?.Return.RepeatsWhatGoesOn is not true ? ""
        : WrittenYear.Find(name) is { } year ? $"{year}"
        : name;

    private static HashSet<ulong> Often(IReadOnlyList<RowPrints> files)
    {
        var all = new ulong[files.Sum(file => file.Prints.Count)];
        var at = 0;
        foreach (var file in files)
        {
            file.Prints.CopyTo(all, at);
            at += file.Prints.Count;
        }

        Array.Sort(all);
        var often = new HashSet<ulong>();
        for (var i = 1; i < all.Length; i++)
            if (all[i] == all[i - 1])
                often.Add(all[i]);
        return often;
    }
}
