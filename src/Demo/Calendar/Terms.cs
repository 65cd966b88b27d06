using Headwater.Vocabulary;

namespace Headwater.Demo.Calendar;

/// <summary>The borough's school terms: half terms, bank holidays, training days and the closures of 2020 and 2021.</summary>
public static class Terms
{
    public static IReadOnlyList<Term> Between(DateOnly first, DateOnly last)
    {
        var terms = new List<Term>();
        for (var year = first.Month >= 9 ? first.Year : first.Year - 1; year <= last.Year; year++)
        {
            foreach (var season in Enum.GetValues<Season>())
            {
                var term = Make(terms.Count, year, season, last);
                if (term.From <= last && term.To >= first)
                {
                    terms.Add(term);
                }
            }
        }

        return terms;
    }

    private static Term Make(int index, int year, Season season, DateOnly last)
    {
        var easter = BankHolidays.Easter(year + 1);
        var (from, to, half, census) = season switch
        {
            Season.Autumn => (
                On(DayOfWeek.Wednesday, new(year, 9, 1)),
                On(DayOfWeek.Friday, new(year, 12, 15)),
                On(DayOfWeek.Monday, new(year, 10, 22)),
                On(DayOfWeek.Thursday, new(year, 10, 1))
            ),
            Season.Spring => (
                On(DayOfWeek.Tuesday, new(year + 1, 1, 3)),
                easter.AddDays(-9),
                On(DayOfWeek.Monday, new(year + 1, 2, 12)),
                On(DayOfWeek.Thursday, new(year + 1, 1, 15))
            ),
            _ => (
                easter.AddDays(8),
                On(DayOfWeek.Friday, new(year + 1, 7, 18)),
                On(DayOfWeek.Monday, new(year + 1, 5, 25)),
                On(DayOfWeek.Thursday, new(year + 1, 5, 15))
            ),
        };

        return new(index, year, season, from, to, census) { Weeks = [.. Weeks(from, to, half, last)] };
    }

    private static IEnumerable<SchoolWeek> Weeks(DateOnly from, DateOnly to, DateOnly half, DateOnly last)
    {
        for (
            var monday = from.AddDays(-((int)from.DayOfWeek + 6) % 7);
            monday <= to && monday <= last;
            monday = monday.AddDays(7)
        )
        {
            byte open = 0;
            for (var day = 0; day < 5; day++)
            {
                var on = monday.AddDays(day);
                // The first day of each term is a training day.
                var isOpen =
                    on > from && on <= to && on <= last && monday != half && !BankHolidays.Contains(on) && !Closed(on);
                open |= (byte)(isOpen ? 1 << day : 0);
            }

            if (open != 0)
            {
                yield return new(monday, open);
            }
        }
    }

    /// <summary>Schools were closed to most pupils from 23 March 2020 and again from 5 January to 5 March 2021.</summary>
    public static bool Closed(DateOnly day) =>
        (day >= new DateOnly(2020, 3, 23) && day <= new DateOnly(2020, 8, 31))
        || (day >= new DateOnly(2021, 1, 5) && day <= new DateOnly(2021, 3, 5));

    private static DateOnly On(DayOfWeek weekday, DateOnly from) =>
        from.AddDays(((int)weekday - (int)from.DayOfWeek + 7) % 7);
}
