using System.Globalization;

namespace Headwater.Web.Words;

/// <summary>Numbers with the thing they count: "1 child", "2,310 children".</summary>
public static class Count
{
    public static string Of(long number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";

    public static string Children(long number) => Of(number, "child", "children");

    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
