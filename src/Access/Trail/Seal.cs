using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Headwater.Access.Trail;

/// <summary>The trail's end at one time, to be kept where nobody can write who can write to the database.</summary>
public sealed partial record Seal(long Number, string Hash) : IParsable<Seal>
{
    /// <summary>As it is written down: the number of the line, a colon, its hash.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}:{Hash}");

    public static Seal Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var seal) ? seal : throw new FormatException("Not a seal.");

    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [NotNullWhen(true)] out Seal? result
    )
    {
        var written = Form.Match(s?.Trim().Split(' ')[^1].ToLowerInvariant() ?? "");
        result =
            written.Success
            && long.TryParse(
                written.Groups["number"].Value,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
                ? new Seal(number, written.Groups["hash"].Value)
                : null;
        return result is not null;
    }

    [GeneratedRegex("^(?<number>[1-9][0-9]*):(?<hash>[0-9a-f]{64})$")]
    private static partial Regex Form { get; }
}
