using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Headwater.Vocabulary;

namespace Headwater.Need.Signals;

/// <summary>Evidence as it is kept: compact JSON, one list for each entry, in the order of its columns.</summary>
public static class EvidenceText
{
    // What is kept goes to our own pages, which encode it again: attendance marks stay readable in the database.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyList<Entry> evidence)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * evidence.Count);
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartArray();
            foreach (var entry in evidence)
                Write(json, entry);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static IReadOnlyList<Entry> Read(string text)
    {
        using var json = JsonDocument.Parse(text);
        return
        [
            .. json
                .RootElement.EnumerateArray()
                .Select(entry => new Entry(
                    (Kind)entry[0].GetByte(),
                    Day(entry[1].GetString() ?? ""),
                    entry[2].GetString() is { } until ? Day(until) : null,
                    entry[3].GetString(),
                    entry[4].ValueKind is JsonValueKind.Null ? null : entry[4].GetDouble(),
                    entry[5].GetInt32(),
                    entry[6].GetInt32()
                )),
        ];
    }

    private static void Write(Utf8JsonWriter json, in Entry entry)
    {
        json.WriteStartArray();
        json.WriteNumberValue((byte)entry.Kind);
        WriteDay(json, entry.On);
        if (entry.Until is { } until)
            WriteDay(json, until);
        else
            json.WriteNullValue();
        json.WriteStringValue(entry.Code);
        if (entry.Amount is { } amount)
            json.WriteNumberValue(amount);
        else
            json.WriteNullValue();
        json.WriteNumberValue(entry.File);
        json.WriteNumberValue(entry.Line);
        json.WriteEndArray();
    }

    private static void WriteDay(Utf8JsonWriter json, DateOnly day)
    {
        Span<char> text = stackalloc char[10];
        day.TryFormat(text, out var length, "O", CultureInfo.InvariantCulture);
        json.WriteStringValue(text[..length]);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
