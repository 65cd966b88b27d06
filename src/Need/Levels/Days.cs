using System.Globalization;

namespace Headwater.Need.Levels;

/// <summary>Days as the database keeps them.</summary>
internal static class Days
{
    public static DateOnly Read(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
