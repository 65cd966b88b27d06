using System.Globalization;
using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Comparisons;

/// <summary>Days of eight digits, year first; a part that is not known is 0.</summary>
internal sealed class DayNearness(Values values) : Nearness
{
    private readonly string[] texts = values.All();
    private readonly (int Year, int Month, int Day)[] days = values.Each(Read);

    public override Likeness Near(int left, int right)
    {
        var (a, b) = (days[left], days[right]);
        if (a.Month is 0 || b.Month is 0)
            return a.Year == b.Year ? Likeness.Part : Math.Abs(a.Year - b.Year) <= 1 ? Likeness.Initial : Likeness.Different;
        if (a.Year == b.Year && a.Month == b.Day && a.Day == b.Month)
            return Likeness.Crossed;
        if (Spelling.Distance(texts[left], texts[right], 1) is 1)
            return Likeness.OneOff;
        var same = (a.Year == b.Year ? 1 : 0) + (a.Month == b.Month ? 1 : 0) + (a.Day == b.Day ? 1 : 0);
        if (same is 2)
            return Likeness.Alike;
        if (a.Year == b.Year && (First(a) || First(b)))
            return Likeness.Part;
        return Math.Abs(a.Year - b.Year) <= 1 || same is 1 && a.Month == b.Month && Math.Abs(a.Year - b.Year) % 10 is 0 ? Likeness.Initial : Likeness.Different;
    }

    private static bool First((int Year, int Month, int Day) day) => day.Day is 1 or 0 && day.Month is 1 or 0;

    internal static (int Year, int Month, int Day) Read(string text)
    {
        var number = int.Parse(text, CultureInfo.InvariantCulture);
        return (number / 10000, number / 100 % 100, number % 100);
    }
}
