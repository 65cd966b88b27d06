using Headwater.Demo.Calendar;
using Headwater.Demo.Population;
using Headwater.Demo.Randomness;
using Headwater.Demo.Schools;
using Headwater.Demo.Workers;

namespace Headwater.Demo.Lives;

/// <summary>What all lives in the borough share: its wards, schools, workers, calendar and times.</summary>
public sealed class World
{
    private const int YearsBefore = 5;

    public World(BoroughOptions options)
    {
        Options = options;
        Dice = new((ulong)(uint)options.Seed + 0x48656164UL);
        Wards = new(options.Children);
        Schools = new(options.Children, Wards, Dice);
        Workforce = new(options, Dice);
        // Lives begin some years before the files do, so that nothing in the files begins on their first day.
        FirstMonth = Month.Of(options.FirstDay.AddYears(-YearsBefore));
        LastMonth = Month.Of(options.LastDay);
        Terms = Calendar.Terms.Between(options.FirstDay, options.LastDay);
        SchoolDays = new(FirstMonth.First, options.LastDay);
    }

    public BoroughOptions Options { get; }

    public Dice Dice { get; }

    public Wards Wards { get; }

    public SchoolList Schools { get; }

    public Workforce Workforce { get; }

    public Month FirstMonth { get; }

    public Month LastMonth { get; }

    public IReadOnlyList<Term> Terms { get; }

    public SchoolDays SchoolDays { get; }

    /// <summary>Social care's extract tells of all that was open on this day or since: the first day of the first 903 return.</summary>
    public DateOnly SocialCareFrom => new(Options.FirstDay.Year, 4, 1);

    /// <summary>Absence rose by half after the pandemic and has come down a little since (DfE absence statistics, 2018/19 to 2025/26).</summary>
    public static double AbsenceTrend(Month month) =>
        month.SchoolYear switch
        {
            < 2020 => -0.36,
            2020 => -0.28,
            2021 => 0.04,
            2022 => 0.06,
            2023 => 0.03,
            2024 => 0,
            _ => -0.02,
        };
}
