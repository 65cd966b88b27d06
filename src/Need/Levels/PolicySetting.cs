using System.Text;
using System.Text.Json;

namespace Headwater.Need.Levels;

/// <summary>One thing that a policy file sets, and the line on which it does.</summary>
/// <param name="Path">The names that lead to it: <c>thresholds/Contacts/value</c>.</param>
internal sealed record PolicySetting(string Path, int Line, JsonTokenType Type, string Text)
{
    private static readonly JsonReaderOptions Reading = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Everything that is set, in the order of the file.</summary>
    public static List<PolicySetting> All(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(bytes, Reading);
        var settings = new List<PolicySetting>();
        var above = new Stack<string>();
        var (path, line, counted) = ("", 1, 0);
        while (reader.Read())
        {
            line += bytes.AsSpan(counted, (int)reader.TokenStartIndex - counted).Count((byte)'\n');
            counted = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    path = above.Peek() is "" ? reader.GetString() ?? "" : $"{above.Peek()}/{reader.GetString()}";
                    break;
                case JsonTokenType.EndObject:
                    above.Pop();
                    break;
                case JsonTokenType.StartObject:
                    settings.Add(new(path, line, reader.TokenType, ""));
                    above.Push(path);
                    break;
                case JsonTokenType.StartArray:
                    settings.Add(new(path, line, reader.TokenType, ""));
                    // Nothing in a policy is a list: what is wrong is the list, not each thing in it.
                    reader.Skip();
                    break;
                case JsonTokenType.String:
                    settings.Add(new(path, line, reader.TokenType, reader.GetString() ?? ""));
                    break;
                default:
                    settings.Add(new(path, line, reader.TokenType, Encoding.UTF8.GetString(reader.ValueSpan)));
                    break;
            }
        }

        return settings;
    }
}
