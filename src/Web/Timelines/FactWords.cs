using System.Globalization;
using Headwater.Records.Timelines;
using Headwater.Web.Words;

namespace Headwater.Web.Timelines;

/// <summary>The words of a fact whose source writes a code into a cell of free text.</summary>
public static class FactWords
{
    /// <summary>The value in words; where there are none for it, it says that it is a code.</summary>
    public static string Of(string name, string value) =>
        DateOnly.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.InWords()
        : FactCodes.Find(name, value) is { } words ? words
        : FactCodes.HasNoWords(name, value) ? $"code {value}"
        : value;
}
