using System.Text.Json;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>The address that the dataset holds in parts, as one would write it on an envelope.</summary>
internal static class AddressParts
{
    /// <summary>"Flat 3, 12 Weir Lane, Headwater"; null where no part says anything.</summary>
    public static string? Text(string? json)
    {
        if (Parts(json) is not { Count: > 0 } parts)
            return null;
        List<string?> lines =
        [
            Named("Room", parts.GetValueOrDefault("ROOM")),
            Floor(parts.GetValueOrDefault("FLOOR")),
            Named("Flat", parts.GetValueOrDefault("FLAT")),
            parts.GetValueOrDefault("BUILDING"),
            $"{parts.GetValueOrDefault("HOUSE")} {parts.GetValueOrDefault("STREET")}".Trim(),
            parts.GetValueOrDefault("TOWN"),
        ];
        return string.Join(", ", lines.Where(line => !string.IsNullOrWhiteSpace(line))) is { Length: > 0 } text
            ? text
            : null;
    }

    // A number alone needs its word; "Flat 3" has it.
    private static string? Named(string word, string? part) =>
        string.IsNullOrWhiteSpace(part) || part.Contains(word, StringComparison.OrdinalIgnoreCase)
            ? part
            : $"{word} {part}";

    private static string? Floor(string? part) =>
        string.IsNullOrWhiteSpace(part) || part.Contains("floor", StringComparison.OrdinalIgnoreCase)
            ? part
            : $"{part} floor";

    private static Dictionary<string, string>? Parts(string? json)
    {
        if (json is not ['{', ..])
            return null;
        try
        {
            using var parsed = JsonDocument.Parse(json);
            var parts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var part in parsed.RootElement.EnumerateObject())
                if (part.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
                    parts[part.Name] = part.Value.ToString().Trim();
            return parts;
        }
        catch (JsonException)
        {
            return null; // the column's own check has said that it is no JSON
        }
    }
}
