using System.Text.Json;
using Headwater.Returns;
using Headwater.Returns.Files;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>What stands in the cells that hold JSON.</summary>
internal static class Outcomes
{
    private static readonly string[] No = ["", "N", "0", "false", "False", "null"];

    /// <summary>An outcome in words: the text itself, or the names of what is said to be so; null where nothing is.</summary>
    public static string? Of(Row row, Column column)
    {
        var said = Read(row[column]).Where(pair => !No.Contains(pair.Value)).ToList();
        return said.Count == 0 ? null : string.Join(", ", said.Select(pair => Words(pair.Name, pair.Value)));
    }

    /// <summary>The codes in a list, or the names of those that an object says yes to.</summary>
    public static IEnumerable<string> Codes(ReadOnlySpan<byte> json) =>
        Read(json)
            .Where(pair => !No.Contains(pair.Value))
            .Select(pair => pair.Name is "" || !Yes(pair.Value) ? pair.Value : pair.Name)
            .ToList();

    // Systems name the parts OUTCOME, OUTCOME_NFA, OUTCOME_COMMENTS: the word itself adds nothing.
    private static string Words(string name, string value)
    {
        var words = name.Replace('_', ' ').ToLowerInvariant();
        words = words.StartsWith("outcome", StringComparison.Ordinal) ? words["outcome".Length..].Trim() : words;
        return words is "" ? value
            : Yes(value) ? words
            : $"{words}: {value}";
    }

    private static bool Yes(string value) => value is "Y" or "1" or "true" or "True";

    /// <summary>Each named value, or each item of a list without a name; lists within are read through. A cell of plain text is one item.</summary>
    private static List<(string Name, string Value)> Read(ReadOnlySpan<byte> json)
    {
        var (found, name) = (new List<(string, string)>(), "");
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.PropertyName)
                {
                    name = reader.GetString() ?? "";
                }
                else if (
                    reader.TokenType
                    is JsonTokenType.String
                        or JsonTokenType.Number
                        or JsonTokenType.True
                        or JsonTokenType.False
                )
                {
                    found.Add((name, System.Text.Encoding.UTF8.GetString(reader.ValueSpan)));
                    name = "";
                }
            }
        }
        catch (JsonException)
        {
            // The check of the row has already said that the cell is not well formed; what was read before stands.
        }

        return found;
    }
}
