using System.Text;
using System.Text.Encodings.Web;

namespace Headwater.Intake.Entries;

/// <summary>Writes the rest of a row as a small JSON object of English names and texts.</summary>
internal static class Facts
{
    /// <summary>The object without its blanks; null if nothing is left.</summary>
    public static string? Of(params ReadOnlySpan<(string Name, string? Value)> facts)
    {
        StringBuilder? json = null;
        foreach (var (name, value) in facts)
        {
            if (string.IsNullOrWhiteSpace(value))
                continue;
            json = json is null ? new StringBuilder("{") : json.Append(',');
            json.Append('"')
                .Append(name)
                .Append("\":\"")
                .Append(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value))
                .Append('"');
        }

        return json?.Append('}').ToString();
    }

    public static string? YesIf(bool? said) => said is true ? "yes" : null;
}
