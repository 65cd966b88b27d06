using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Headwater.Intake.Drafts;

/// <summary>Writes the facts of one entry as a small JSON object, skipping what is not known. Used again for the next entry.</summary>
internal sealed class FactsWriter : IDisposable
{
    private readonly ArrayBufferWriter<byte> bytes = new(512);
    private readonly Utf8JsonWriter json;
    private readonly TextPool pool;
    private char[] letters = new char[512];
    private bool any;

    public FactsWriter(TextPool pool)
    {
        this.pool = pool;
        json = new Utf8JsonWriter(
            bytes,
            new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );
    }

    public FactsWriter Begin()
    {
        bytes.ResetWrittenCount();
        json.Reset();
        any = false;
        return this;
    }

    public FactsWriter Put(string name, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return this;
        if (!any)
            json.WriteStartObject();
        any = true;
        json.WriteString(name, value);
        return this;
    }

    public FactsWriter Put(string name, DateOnly? day) => Put(name, day?.ToString("O", CultureInfo.InvariantCulture));

    public FactsWriter Put(string name, double? number) =>
        Put(name, number?.ToString("0.##", CultureInfo.InvariantCulture));

    public FactsWriter Put(string name, bool? yes) => Put(name, yes is { } known ? (known ? "yes" : "no") : null);

    /// <summary>The object as text; null where nothing was put into it.</summary>
    public string? Done()
    {
        if (!any)
            return null;
        json.WriteEndObject();
        json.Flush();
        if (letters.Length < bytes.WrittenCount)
            letters = new char[bytes.WrittenCount * 2];
        return pool.Of(letters.AsSpan(0, Encoding.UTF8.GetChars(bytes.WrittenSpan, letters)));
    }

    public void Dispose() => json.Dispose();
}
