using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Systems.LookedAfter;
using Headwater.Demo.Systems.SocialCare;
using Headwater.Returns.Ssda903;

namespace Headwater.Demo.Systems.Ssda903;

/// <summary>A child in one year's return.</summary>
internal readonly record struct Reported(Life Life, int Year, bool InCare)
{
    public string Child => PersonNumbers.Of(Life);

    /// <summary>1 and 2 until 2023/24, M and F since.</summary>
    public string Sex =>
        (Year >= 2025, Life.Child.Sex) switch
        {
            (true, var letter) => $"{letter}",
            (false, 'M') => "1",
            _ => "2",
        };

    /// <summary>Asked only of girls who were looked after in the year.</summary>
    public string? Mother => InCare && Life.Child.Sex == 'F' ? "0" : null;

    public string Upn =>
        Life.Schooling.Spells.Count > 0 ? Life.Child.Upn
        : Life.Child.Birthday(5) > new DateOnly(Year, 3, 31) ? "UN1"
        : Life.Home.Household.Alone ? "UN3"
        : "UN2";
}

/// <summary>The files of one year's return, which ends on 31 March.</summary>
internal sealed class CollectionYear
{
    private readonly Sheet<Reported> header;
    private readonly Sheet<(Reported Child, CareEpisode Episode, string Need)> episodes;
    private readonly Sheet<(Reported Child, DateOnly On, string Took)> reviews;
    private readonly Sheet<Reported> uasc;
    private readonly Sheet<Health> health;
    private readonly Sheet<(Reported Child, Leaver Leaver, int Age)> leavers;
    private readonly Sheet<(Reported Child, Adoption Adoption)> adopted;
    private readonly Sheet<(Reported Child, DateOnly On)> placed;
    private readonly Sheet<(Reported Child, string Before, DateOnly? On)> before;
    private readonly Sheet<(Reported Child, DateOnly From, DateOnly? To, bool Away)> missing;
    private readonly Sheet<(Reported Child, Involvement Worker)>? workers;

    public CollectionYear(int year)
    {
        Year = year;
        header = Open(ReturnLayouts.Header);
        episodes = Open(ReturnLayouts.Episodes);
        reviews = Open(ReturnLayouts.Reviews);
        uasc = Open(ReturnLayouts.Alone);
        health = Open(ReturnLayouts.Health);
        leavers = Open(ReturnLayouts.Leavers);
        adopted = Open(ReturnLayouts.Adopted);
        placed = Open(ReturnLayouts.Placed);
        before = Open(ReturnLayouts.Before);
        missing = Open(ReturnLayouts.Missing);
        if (SwEpisodesTable.Table.Years.Include(year))
            workers = Open(ReturnLayouts.Workers);
    }

    public int Year { get; }

    public List<Sheet> Sheets { get; } = [];

    private DateOnly First => new(Year - 1, 4, 1);

    private DateOnly Last => new(Year, 3, 31);

    public void Write(Life life)
    {
        var periods = life
            .Care.Periods.Where(period => period.Start <= Last && (period.End is null || period.End >= First))
            .ToList();
        var child = new Reported(life, Year, InCare: periods.Count > 0);
        var left =
            life.Care.Leaver is { } leaver && LeaverAge(life) is { } age and >= 18 and <= 21
                ? (leaver, age)
                : ((Leaver, int)?)null;
        if (periods.Count == 0 && left is null)
            return;
        header.Write(child);
        if (left is { } known)
            leavers.Write((child, known.Item1, known.Item2));
        foreach (var period in periods)
            Write(child, period);
        if (periods.Count == 0)
            return;
        if (life.Home.Household.Alone && life.Turns18 >= First)
            uasc.Write(child);
        if (periods[^1].Start >= First)
            WriteBefore(child, periods[^1]);
        WriteMissing(child);
        WriteWorkers(child);
    }

    private void Write(Reported child, CarePeriod period)
    {
        foreach (var episode in CareEpisode.Of(period, child.Life.Until))
        {
            if (episode.Start <= Last && (episode.End is null || episode.End >= First))
                episodes.Write((child, Cut(episode), period.Need));
        }

        foreach (var (_, on, took) in period.Reviews.Where(review => review.On >= First && review.On <= Last))
            reviews.Write((child, on, took));
        if (period.Start <= First && (period.End is null || period.End > Last) && child.Life.Turns18 > Last)
            health.Write(OutcomesOf(child));
        if (period.Adoption is { } adoption)
        {
            if (period.End >= First && period.End <= Last && period.Reason is "E11" or "E12")
                adopted.Write((child, adoption));
            if (adoption.Decided <= Last)
                placed.Write((child, adoption.Decided));
        }
    }

    // What had not happened by the end of the year is not in its return.
    private CareEpisode Cut(CareEpisode episode) =>
        episode.End <= Last ? episode : episode with { End = null, Reason = "", Moved = "" };

    private void WriteBefore(Reported child, CarePeriod period)
    {
        var earlier = period.Nth > 0 ? child.Life.Care.Periods[period.Nth - 1] : null;
        var how = earlier?.Reason switch
        {
            "E45" or "E46" or "E47" or "E48" => "P2",
            "E41" => "P3",
            _ => "Z1",
        };
        before.Write((child, how, how == "Z1" ? null : earlier?.End));
    }

    private Health OutcomesOf(Reported child)
    {
        var score = StrengthScores.Of(child.Life).LastOrDefault(score => score.On >= First && score.On <= Last);
        var asked = child.Life.Child.Birthday(4) <= Last && child.Life.Child.Birthday(17) > First;
        return new(
            child,
            asked ? score.Score : null,
            asked && score.Score is null ? score.Why ?? "SDQ1" : null,
            child.Life.Child.Birthday(10) > Last ? null : Convicted(child.Life)
        );
    }

    private bool Convicted(Life life) =>
        life.Offending.All.Any(offence =>
            offence.Outcome is "RO" or "YRO" or "CUST" && offence.Decided >= First && offence.Decided <= Last
        );

    private void WriteMissing(Reported child)
    {
        foreach (var spell in child.Life.Absences.Spells)
        {
            var (from, to) = (DateOnly.FromDateTime(spell.Went), DateOnly.FromDateTime(spell.Returned));
            var period = child.Life.Care.Periods.FirstOrDefault(period => period.On(from) && period.Start < from);
            if (period is null || from > Last)
                continue;
            // Whoever leaves care while missing is missing from care no longer.
            if (to > period.End)
                to = period.End.Value;
            if (to >= First)
                missing.Write((child, from, to <= Last ? to : null, spell.Away));
        }
    }

    private void WriteWorkers(Reported child)
    {
        if (workers is null)
            return;
        foreach (var referral in child.Life.SocialCare.Referrals)
        {
            // The return asks why the child came to this worker; the case system keeps why the worker before went.
            var came = "FCONTA";
            foreach (var involvement in Involvement.Of(child.Life, referral))
            {
                // Workers of the whole year are told of, those of the months out of care too.
                if (involvement.Start <= Last && (involvement.End is null || involvement.End > First))
                {
                    var end = involvement.End > Last ? null : involvement.End;
                    workers.Write((child, involvement with { End = end, Reason = came }));
                }

                came = involvement.Reason is "LEFTRL" ? "LEFTRL" : "TSPROC";
            }
        }
    }

    /// <summary>The birthday that falls within the year, if the young person had left care by then.</summary>
    private int? LeaverAge(Life life)
    {
        var age = Year - life.Child.Born.Year - (life.Child.Born.Month >= 4 ? 1 : 0);
        return life.Child.Birthday(age) >= First && life.Child.Birthday(age) <= Last ? age : null;
    }

    private Sheet<T> Open<T>(Layout<T> layout)
    {
        var sheet = new Sheet<T>($"files/ssda903/{Year}/{layout.Table.FileName}.csv", layout);
        Sheets.Add(sheet);
        return sheet;
    }
}
