using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Systems.LookedAfter;
using Headwater.Demo.Systems.SocialCare;
using Headwater.Returns;
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

    /// <summary>Looked after in a year of which some day was before the eighteenth birthday.</summary>
    public bool SeeksAsylumAlone => InCare && Life.Home.Household.Alone && Life.Turns18 >= new DateOnly(Year - 1, 4, 1);

    public string Upn =>
        Life.Schooling.Spells.Count > 0 ? Life.Child.Upn
        : Life.Child.Birthday(5) > new DateOnly(Year, 3, 31) ? "UN1"
        : Life.Home.Household.Alone ? "UN3"
        : "UN2";
}

/// <summary>The files of one year's return, which ends on 31 March.</summary>
internal sealed class CollectionYear
{
    private readonly Action<Reported> header;
    private readonly Action<(Reported Child, CareEpisode Episode, string Need)> episodes;
    private readonly Action<(Reported Child, DateOnly On, string Took)> reviews;
    private readonly Action<Reported> uasc;
    private readonly Action<Health> health;
    private readonly Action<(Reported Child, Leaver Leaver, int Age)> leavers;
    private readonly Action<(Reported Child, Adoption Adoption)> adopted;
    private readonly Action<(Reported Child, DateOnly On)> placed;
    private readonly Action<(Reported Child, string Before, DateOnly? On)> before;
    private readonly Action<(Reported Child, DateOnly From, DateOnly? To, bool Away)> missing;
    private readonly Action<(Reported Child, Involvement Worker)>? workers;
    private readonly Action<Reported>? status;
    private readonly TablesInXml? xml;
    private readonly List<FormRows> tables = [];
    private readonly bool inXml;

    /// <param name="inXml">Whether the year is one XML file, not a CSV file for each table.</param>
    public CollectionYear(int year, bool inXml)
    {
        Year = year;
        this.inXml = inXml;
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
        if (!inXml)
            return;
        status = Open(ReturnLayouts.AloneOrNot);
        xml = new($"files/ssda903/{year}/ssda903-{year}.xml", Return.Ssda903, "EXPSSDA903", above: null, tables);
        Sheets.Add(xml);
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
        header(child);
        status?.Invoke(child);
        if (left is { } known)
            leavers((child, known.Item1, known.Item2));
        foreach (var period in periods)
            Write(child, period);
        if (periods.Count > 0)
            WriteCare(child, periods);
        xml?.WriteChild();
    }

    private void WriteCare(Reported child, List<CarePeriod> periods)
    {
        if (child.SeeksAsylumAlone)
            uasc(child);
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
                episodes((child, Cut(episode), period.Need));
        }

        foreach (var (_, on, took) in period.Reviews.Where(review => review.On >= First && review.On <= Last))
            reviews((child, on, took));
        if (period.Start <= First && (period.End is null || period.End > Last) && child.Life.Turns18 > Last)
            health(OutcomesOf(child));
        if (period.Adoption is { } adoption)
        {
            if (period.End >= First && period.End <= Last && period.Reason is "E11" or "E12")
                adopted((child, adoption));
            if (adoption.Decided <= Last)
                placed((child, adoption.Decided));
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
        before((child, how, how == "Z1" ? null : earlier?.End));
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
                missing((child, from, to <= Last ? to : null, spell.Away));
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
                    workers((child, involvement with { End = end, Reason = came }));
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

    private Action<T> Open<T>(Layout<T> layout)
    {
        if (inXml)
        {
            var rows = new FormRows<T>(layout);
            tables.Add(rows);
            return rows.Write;
        }

        var sheet = new Sheet<T>($"files/ssda903/{Year}/{layout.Table.FileName}.csv", layout);
        Sheets.Add(sheet);
        return sheet.Write;
    }
}
