using System.Globalization;

namespace Headwater.Vocabulary;

/// <summary>A moment as it is kept: in Greenwich time, to the thousandth of a second, so that texts sort as moments do.</summary>
public static class Moment
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static string Text(DateTimeOffset moment) =>
        moment.ToUniversalTime().ToString(Form, CultureInfo.InvariantCulture);

    /// <exception cref="FormatException">The text is not of this form.</exception>
    public static DateTimeOffset Read(string text) =>
        DateTimeOffset.ParseExact(
            text,
            Form,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal
        );
}
