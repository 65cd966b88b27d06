using System.Globalization;
using System.Text.Encodings.Web;
using Headwater.Returns.Files;

namespace Headwater.Intake.Drafts;

/// <summary>Writes the facts of one entry as a small JSON object of texts, skipping what is not known. Used again for the next entry.</summary>
internal sealed class FactsWriter(TextPool pool)
{
    private char[] letters = new char[512];
    private int length;

    public FactsWriter Begin()
    {
        length = 0;
        return this;
    }

    /// <param name="name">Plain words; it is written as it stands.</param>
    public FactsWriter Put(string name, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return this;
        Add(length == 0 ? "{\"" : ",\"");
        Add(name);
        Add("\":\"");
        Add(IsPlain(value) ? value : JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value));
        Add("\"");
        return this;
    }

    public FactsWriter Put(string name, DateOnly? day) => Put(name, day?.ToString("O", CultureInfo.InvariantCulture));

    public FactsWriter Put(string name, double? number) =>
        Put(name, number?.ToString("0.##", CultureInfo.InvariantCulture));

    public FactsWriter Put(string name, bool? yes) => Put(name, yes is { } known ? (known ? "yes" : "no") : null);

    /// <summary>The object as text; null where nothing was put into it.</summary>
    public string? Done()
    {
        if (length == 0)
            return null;
        Add("}");
        return pool.Of(letters.AsSpan(0, length));
    }

    private static bool IsPlain(string value) =>
        value.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 && !value.AsSpan().ContainsAny('"', '\\');

    private void Add(string text)
    {
        if (length + text.Length > letters.Length)
            Array.Resize(ref letters, (length + text.Length) * 2);
        text.CopyTo(letters.AsSpan(length));
        length += text.Length;
    }
}
