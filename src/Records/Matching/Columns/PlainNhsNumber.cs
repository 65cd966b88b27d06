using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Columns;

/// <summary>An NHS number as ten digits. One whose check digit is wrong stands with a question mark: it is nobody's, but may be a slip of somebody's.</summary>
internal static class PlainNhsNumber
{
    private const char Doubtful = '?';

    /// <summary>Empty where it is not ten digits, or one digit ten times.</summary>
    public static string Of(string text)
    {
        if (NhsNumber.TryParse(text, null, out var number))
            return number.Text;
        var digits = string.Concat(text.Where(char.IsLetterOrDigit));
        return NhsNumber.IsShaped(digits) ? $"{Doubtful}{digits}" : "";
    }

    public static bool IsDoubtful(string text) => text.Length > 0 && text[0] is Doubtful;
}
