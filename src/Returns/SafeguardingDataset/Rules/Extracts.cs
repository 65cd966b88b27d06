using Headwater.Returns.Rules;

namespace Headwater.Returns.SafeguardingDataset.Rules;

/// <summary>Which extract a row is of: the files of one folder are one, and the next month's is told apart.</summary>
internal sealed class Extracts
{
    private readonly int[] ofFile;

    public Extracts(ReturnYear year)
    {
        var folders = new Dictionary<string, int>(StringComparer.Ordinal);
        ofFile = [.. year.Files.Select(file => Number(folders, Folder(file)))];
    }

    public int Of(Line line) => ofFile[line.File];

    /// <summary>The numbers that a column holds, each with its extract, in order: so many objects would fill memory.</summary>
    public ulong[] Numbers(ReturnYear year, Table table, Column column)
    {
        var rows = year[table];
        var numbers = new ulong[rows.Count];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = Number(rows[i], column);
        Array.Sort(numbers);
        return numbers;
    }

    /// <summary>The number in a column, told apart from the same one in another extract.</summary>
    public ulong Number(Line line, Column column) =>
        line.Print(column) is 0 ? 0 : line.Print(column) ^ ((ulong)Of(line) * 0x9E3779B97F4A7C15);

    public static bool Has(ulong[] numbers, ulong number) => Array.BinarySearch(numbers, number) >= 0;

    /// <summary>Those that stand there more than once, blank ones aside.</summary>
    public static HashSet<ulong> Twice(ulong[] numbers)
    {
        var twice = new HashSet<ulong>();
        for (var i = 1; i < numbers.Length; i++)
            if (numbers[i] is not 0 && numbers[i] == numbers[i - 1])
                twice.Add(numbers[i]);
        return twice;
    }

    private static string Folder(string file) => file.LastIndexOf('/') is >= 0 and var slash ? file[..slash] : "";

    private static int Number(Dictionary<string, int> folders, string folder) =>
        folders.TryGetValue(folder, out var known) ? known : folders[folder] = folders.Count;
}
