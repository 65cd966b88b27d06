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

    /// <summary>One column of cells as it is understood.</summary>
    public static string Understood(Meaning meaning, string cell)
    {
        var column = Table(new Dictionary<string, Meaning> { ["cell"] = meaning }, $"\"{cell}\"").Columns[0];
        return column.Values[column.Cells[0]];
    }

    public static Likeness Likeness(Meaning meaning, string one, string other)
    {
        var table = Table(new Dictionary<string, Meaning> { ["cell"] = meaning }, $"\"{one}\"", $"\"{other}\"");
        var matching = MatchPersons.Run(table);
        return new Explain(matching).Of(matching.Weigh(0, 1)).Weights[0].Likeness;
    }
}
