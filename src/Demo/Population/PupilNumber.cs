using System.Globalization;
using Headwater.Demo.Randomness;
using Headwater.Vocabulary;

namespace Headwater.Demo.Population;

/// <summary>Unique pupil numbers with a true check letter; their authorities are 001 to 005, which the Department lists and which are nobody.</summary>
internal static class PupilNumber
{
    // One-to-one on eight digits: 61,803,399 shares no factor with 100,000,000.
    public static string For(long child, Draw draw) =>
        Complete(
            $"{(draw.Falls(0.75) ? 1 : draw.Between(2, 5)):D3}{child * 61_803_399 % 100_000_000:D8}",
            draw.Below(10)
        );

    /// <summary>A temporary number ends in a letter.</summary>
    public static string Temporary(string upn) => Complete(upn[1..12], "ABCDEFGHJK"[upn[12] - '0']);

    private static string Complete<TLast>(string eleven, TLast last)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"?{eleven}{last}");
        return Upn.CheckLetter(body) + body[1..];
    }
}
