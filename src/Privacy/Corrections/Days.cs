using System.Globalization;

namespace Headwater.Privacy.Corrections;

/// <summary>Days as they are kept.</summary>
internal static class Days
{
    public static DateOnly Read(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    public static DateOnly? ReadOrNull(string? text) => text is null ? null : Read(text);
}
