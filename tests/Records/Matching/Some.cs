using System.Text;
using Headwater.Records.Matching;
using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;
using Headwater.Records.Matching.Weights;

namespace Headwater.Tests.Records.Matching;

/// <summary>Small tables of persons.</summary>
internal static class Some
{
    public static PersonTable Table(IReadOnlyDictionary<string, Meaning> meanings, params IEnumerable<string> lines)
    {
        var text = $"id,{string.Join(',', meanings.Keys)}\n{string.Concat(lines.Select((line, i) => $"{i},{line}\n"))}";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return ReadPersons.Read(stream, "id", meanings).Table;
    }

    /// <summary>One cell as it is understood.</summary>
    public static string Understood(Meaning meaning, string cell) => AllUnderstood(meaning, [cell]).Single();

    /// <summary>One column of cells as each is understood.</summary>
    public static IReadOnlyList<string> AllUnderstood(Meaning meaning, IEnumerable<string> cells)
    {
        var column = Table(
            new Dictionary<string, Meaning> { ["cell"] = meaning },
            cells.Select(cell => $"\"{cell}\"")
        ).Columns[0];
        return [.. column.Cells.Select(cell => column.Values[cell])];
    }

    public static Likeness Likeness(Meaning meaning, string one, string other)
    {
        var table = Table(new Dictionary<string, Meaning> { ["cell"] = meaning }, $"\"{one}\"", $"\"{other}\"");
        var matching = MatchPersons.Run(table);
        return new Explain(matching).Of(matching.Weigh(0, 1)).Weights[0].Likeness;
    }
}
