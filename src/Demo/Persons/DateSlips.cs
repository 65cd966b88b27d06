namespace Headwater.Demo.Persons;

/// <summary>How a birth date is written down.</summary>
internal static class DateSlips
{
    /// <param name="usual">How often a date is not that of the birth, at the usual rate of errors.</param>
    public static DateOnly Born(Pen pen, DateOnly born, double usual = 0.03, double toNewYear = 0.15)
    {
        if (!pen.Falls(usual))
            return born;
        var draw = pen.Draw;
        var written = born;
        if (draw.Falls(toNewYear))
            return Noted(pen, Slip.DefaultDate, born, new(born.Year, 1, 1));
        switch (draw.Below(8))
        {
            case < 3 when born.Day <= 12:
                return Noted(pen, Slip.DayAndMonthSwapped, born, new(born.Year, born.Day, born.Month));
            case < 6:
                written = DigitOff(pen, born);
                return Noted(pen, Slip.DigitOff, born, written);
            default:
                return Noted(pen, Slip.YearOff, born, born.AddYears(draw.Falls(0.5) ? 1 : -1));
        }
    }

    private static DateOnly DigitOff(Pen pen, DateOnly born)
    {
        var draw = pen.Draw;
        while (true)
        {
            var (year, month, day) = (born.Year, born.Month, born.Day);
            switch (draw.Below(5))
            {
                case < 2:
                    day = (day / 10 * 10) + draw.Below(10);
                    break;
                case 2:
                    day = (draw.Below(4) * 10) + (day % 10);
                    break;
                case 3:
                    month = draw.Between(1, 12);
                    break;
                default:
                    year = (year / 10 * 10) + draw.Below(10);
                    break;
            }

            if (day >= 1 && day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) != born)
                return new(year, month, day);
        }
    }

    private static DateOnly Noted(Pen pen, Slip slip, DateOnly right, DateOnly written)
    {
        if (right != written)
            pen.Note(slip);
        return written;
    }
}
