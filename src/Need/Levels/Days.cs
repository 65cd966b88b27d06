using System.Globalization;

namespace Headwater.Need.Levels;

/// <summary>Days and moments as the database keeps them.</summary>
internal static class Days
{
    public static DateOnly Read(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    public static string Write(DateTimeOffset at) =>
        at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static DateTimeOffset ReadMoment(string text) =>
        DateTimeOffset.ParseExact(
            text,
            "yyyy-MM-dd'T'HH:mm:ss.fff'Z'",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal
        );
}
