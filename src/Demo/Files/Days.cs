using System.Globalization;
using System.Text;

namespace Headwater.Demo.Files;

/// <summary>Days already written out, since a borough's files hold tens of millions of them.</summary>
internal static class Days
{
    private static readonly DateOnly First = new(1990, 1, 1);
    private static readonly int Count = new DateOnly(2041, 1, 1).DayNumber - First.DayNumber;
    private static readonly byte[] BritishDays = Write("dd'/'MM'/'yyyy");
    private static readonly byte[] IsoDays = Write("yyyy'-'MM'-'dd");

    public static ReadOnlySpan<byte> British(DateOnly day) =>
        BritishDays.AsSpan((day.DayNumber - First.DayNumber) * 10, 10);

    public static ReadOnlySpan<byte> Iso(DateOnly day) => IsoDays.AsSpan((day.DayNumber - First.DayNumber) * 10, 10);

    public static byte[] Blade(DateOnly day) =>
        Encoding.ASCII.GetBytes(day.ToString("yyyy'-'MMM'-'dd' 00:00:00'", CultureInfo.InvariantCulture));

    private static byte[] Write(string format)
    {
        var all = new byte[Count * 10];
        for (var i = 0; i < Count; i++)
            Encoding.ASCII.GetBytes(
                First.AddDays(i).ToString(format, CultureInfo.InvariantCulture),
                all.AsSpan(i * 10)
            );
        return all;
    }
}
