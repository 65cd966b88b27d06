using System.Text.Json;

namespace Headwater.Vocabulary;

/// <summary>What stands at the place of a JSON text that could not be read as what it should be.</summary>
internal static class UnreadWord
{
    public const string Broken = ": it is not JSON from here on; look for a comma, bracket or quotation mark";

    private static readonly JsonDocumentOptions WithRemarks = new() { CommentHandling = JsonCommentHandling.Skip };

    /// <summary>": “Adoptoin” cannot stand there"; null where no word or number stands at that place.</summary>
    /// <param name="path">As <see cref="JsonException.Path"/> has it: $.lines[0].kinds[1].</param>
    public static string? Of(string json, string? path)
    {
        try
        {
            using var read = JsonDocument.Parse(json, WithRemarks);
            return Find(read.RootElement, path) is { } found ? $": “{found}” cannot stand there" : null;
        }
        catch (JsonException)
        {
            return Broken;
        }
    }

    private static string? Find(JsonElement whole, string? path)
    {
        var here = whole;
        foreach (var step in (path ?? "").Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Skip(1))
            if (here.ValueKind is JsonValueKind.Array && int.TryParse(step, out var place))
            {
                if (place >= here.GetArrayLength())
                    return null;
                here = here[place];
            }
            else if (here.ValueKind is not JsonValueKind.Object || !here.TryGetProperty(step, out here))
                return null;
        return here.ValueKind is JsonValueKind.String or JsonValueKind.Number ? here.ToString() : null;
    }
}
