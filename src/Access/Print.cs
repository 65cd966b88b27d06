using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Headwater.Access;

/// <summary>A print of texts, from which they cannot be read again; no two lists of texts have the same.</summary>
internal static class Print
{
    public static string Of(params IEnumerable<string> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
            text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
