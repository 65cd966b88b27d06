using Headwater.Returns.Ssda903;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.Ssda903;

/// <summary>A child in one year of being looked after, as it was known when the year ended.</summary>
internal sealed class CareYear
{
    public CareYear(KnownChild child, int year)
    {
        (Child, Year) = (child, year);
        Stays = [.. child.Of(Kind.CareEpisode)];
        Periods = [.. Join(Stays)];
        Episodes = [.. Stays.Where(stay => During(stay.On, stay.Until))];
    }

    public KnownChild Child { get; }

    public int Year { get; }

    public DateOnly First => CollectionYear.First(Year);

    public DateOnly Last => CollectionYear.Last(Year);

    /// <summary>Every stay that is known, of whatever year.</summary>
    public IReadOnlyList<Thing> Stays { get; }

    /// <summary>The stays of this year.</summary>
    public IReadOnlyList<Thing> Episodes { get; }

    /// <summary>Times in care without a break.</summary>
    public IReadOnlyList<(DateOnly From, DateOnly? To)> Periods { get; }

    public bool WasInCare => Episodes.Count > 0;

    public bool WasInCareAllYear =>
        Periods.Any(period => period.From <= First && (period.To is null || period.To > Last));

    /// <summary>The first day of the last time in care, if it was in this year.</summary>
    public DateOnly? CameIntoCare =>
        Periods.LastOrDefault(period => period.From <= Last) is { From: var from } && from >= First ? from : null;

    public bool During(DateOnly from, DateOnly? until) => from <= Last && (until is null || until >= First);

    public bool In(DateOnly day) => day >= First && day <= Last;

    /// <summary>A day that had come when the year ended.</summary>
    public DateOnly? Past(DateOnly? day) => day <= Last ? day : null;

    /// <summary>The time in care that had begun before a day and went on, or ended on it.</summary>
    public (DateOnly From, DateOnly? To)? PeriodOn(DateOnly day)
    {
        foreach (var period in Periods)
        {
            if (period.From <= day && (period.To is null || period.To >= day))
                return period;
        }

        return null;
    }

    private static List<(DateOnly From, DateOnly? To)> Join(IReadOnlyList<Thing> stays)
    {
        var periods = new List<(DateOnly From, DateOnly? To)>();
        foreach (var stay in stays)
        {
            if (periods.Count > 0 && (periods[^1].To is null || periods[^1].To >= stay.On))
                periods[^1] = (periods[^1].From, stay.Until);
            else
                periods.Add((stay.On, stay.Until));
        }

        return periods;
    }
}
