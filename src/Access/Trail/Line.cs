using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Headwater.Access.Trail;

/// <summary>One line of the trail, as it is hashed: each part with its length, so that no two lines can be written alike.</summary>
internal sealed record Line(
    long Number,
    string Authority,
    string At,
    string ByName,
    string Role,
    string Team,
    string Purpose,
    string CameFrom,
    string Did,
    string About,
    long? Sought,
    long Children,
    string Previous
)
{
    public string Hash(IEnumerable<long> children) =>
        HashOf(
            $"{Number}",
            Authority,
            At,
            ByName,
            Role,
            Team,
            Purpose,
            CameFrom,
            Did,
            About,
            $"{Sought}",
            string.Join(' ', children),
            Previous
        );

    /// <summary>The hash of some parts, each with its length.</summary>
    public static string HashOf(params IEnumerable<string> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
            text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
