using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Headwater.Vocabulary;

/// <summary>A unique pupil number: a check letter, eleven digits, then a digit (or a letter while it is temporary).</summary>
public sealed partial record Upn : IParsable<Upn>
{
    /// <summary>A letter is worth its place here. I, O and S are never used: DfE, Unique Pupil Numbers: a guide.</summary>
    public const string Letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private Upn(string text) => Text = text;

    public string Text { get; }

    public bool IsTemporary => char.IsAsciiLetter(Text[^1]);

    /// <summary>Masked, so that a pupil number never reaches a log by accident. Ask for <see cref="Text"/> to show it.</summary>
    public override string ToString() => $"{Text[0]}…{Text[^2..]}";

    public static Upn Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var upn) ? upn : throw new FormatException("Not a valid UPN.");

    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [NotNullWhen(true)] out Upn? result
    )
    {
        var text = s?.Trim().ToUpperInvariant() ?? "";
        result = Shape.IsMatch(text) && text[0] == CheckLetter(text) ? new Upn(text) : null;
        return result is not null;
    }

    /// <summary>The letter that a number must begin with; <paramref name="text"/> is the whole number, its first character ignored.</summary>
    public static char CheckLetter(string text) =>
        Letters[Enumerable.Range(1, 12).Sum(i => (i + 1) * Worth(text[i])) % Letters.Length];

    private static int Worth(char c) => char.IsAsciiDigit(c) ? c - '0' : Letters.IndexOf(c);

    [GeneratedRegex("^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$")]
    private static partial Regex Shape { get; }
}
