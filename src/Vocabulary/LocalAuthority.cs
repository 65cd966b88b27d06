using System.Diagnostics.CodeAnalysis;

namespace Headwater.Vocabulary;

/// <summary>A local authority's nine-character code, as the Office for National Statistics publishes it: E09000013.</summary>
public sealed record LocalAuthority : IParsable<LocalAuthority>
{
    private LocalAuthority(string code) => Code = code;

    public string Code { get; }

    public override string ToString() => Code;

    public static LocalAuthority Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var authority) ? authority : throw new FormatException("Not an authority's code.");

    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [NotNullWhen(true)] out LocalAuthority? result
    )
    {
        var text = s?.Trim().ToUpperInvariant() ?? "";
        var valid = text is ['E' or 'W', _, _, _, _, _, _, _, _] && text.Skip(1).All(char.IsAsciiDigit);
        result = valid ? new LocalAuthority(text) : null;
        return valid;
    }
}
