using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Headwater.Cli.Terminal;

/// <summary>Data go to standard output; progress and notes to standard error.</summary>
public static class Output
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Written as it is made: a full report may be larger than memory should hold.</summary>
    public static void WriteJson<T>(T value)
    {
        Console.Out.Flush();
        using var output = Console.OpenStandardOutput();
        WriteJson(output, value);
    }

    /// <inheritdoc cref="WriteJson{T}(T)"/>
    public static void WriteJson<T>(Stream to, T value)
    {
        JsonSerializer.Serialize(to, value, Json);
        to.WriteByte((byte)'\n');
    }

    public static void Write(string line) => Console.Out.WriteLine(Plain(line));

    public static void Note(string line) => Console.Error.WriteLine(Plain(line));

    /// <summary>A name in a line may hold anything: what would move the cursor, change colours or turn letters round is shown, not done.</summary>
    public static string Plain(string line) =>
        line.Any(IsUnseen)
            ? string.Concat(line.Select(letter => IsUnseen(letter) ? $"\\u{(int)letter:x4}" : $"{letter}"))
            : line;

    private static bool IsUnseen(char letter) =>
        char.GetUnicodeCategory(letter)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
