using System.Diagnostics.CodeAnalysis;

namespace Headwater.Vocabulary;

/// <summary>An NHS number: nine digits and a check digit, however they are spaced.</summary>
/// <remarks>
/// Each of nine digits counts ten to two times; what their sum lacks of a multiple of 11 is the tenth, and 10 is never
/// given: NHS Data Model and Dictionary, NHS NUMBER. So one wrong digit, or two neighbours swapped, is always seen. One
/// digit ten times passes the sum and is what forms are filled with; it is nobody's.
/// </remarks>
public sealed record NhsNumber : IParsable<NhsNumber>
{
    public const int Length = 10;

    private NhsNumber(string text) => Text = text;

    /// <summary>Ten digits.</summary>
    public string Text { get; }

    /// <summary>Masked, so that a number never reaches a log by accident. Ask for <see cref="Text"/> to show it.</summary>
    public override string ToString() => $"…{Text[^2..]}";

    public static NhsNumber Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var number) ? number : throw new FormatException("Not a valid NHS number.");

    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [NotNullWhen(true)] out NhsNumber? result
    )
    {
        var digits = string.Concat((s ?? "").Where(letter => letter is not (' ' or '-')));
        result = IsShaped(digits) && Checks(digits) ? new NhsNumber(digits) : null;
        return result is not null;
    }

    /// <summary>Whether it is ten digits, and not one digit ten times, be the last right or wrong.</summary>
    public static bool IsShaped(ReadOnlySpan<char> digits) =>
        digits.Length is Length && !digits.ContainsAnyExceptInRange('0', '9') && digits.ContainsAnyExcept(digits[0]);

    private static bool Checks(string digits)
    {
        var sum = digits.Take(9).Select((digit, place) => (digit - '0') * (10 - place)).Sum();
        return (11 - (sum % 11)) % 11 == digits[9] - '0';
    }
}
