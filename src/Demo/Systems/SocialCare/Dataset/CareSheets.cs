using Headwater.Demo.Lives;
using Headwater.Demo.Systems.LookedAfter;
using Headwater.Demo.Systems.Missing;

namespace Headwater.Demo.Systems.SocialCare.Dataset;

/// <summary>The tables about looked-after children, children missing and care leavers.</summary>
internal sealed record CareSheets(
    Action<CareLine<CareEpisode>> Episodes,
    Action<CareLine<Placement>> Placements,
    Action<CareLine<(DateOnly Due, DateOnly On, string Took)>> Reviews,
    Action<(Life Life, DateOnly On, int? Score, string? Why, int Nth)> Strengths,
    Action<(Life Life, Leaver Leaver)> Leavers,
    Action<CareLine<Adoption>> Permanence,
    Action<(Life Life, MissingSpell Spell, int Nth)> Missing
)
{
    public void Write(Life life)
    {
        var first = life.World.SocialCareFrom;
        foreach (var period in life.Care.Periods)
        {
            if (period.End is null || period.End >= first)
                Write(life, period);
        }

        var nth = 0;
        foreach (var (on, score, why) in StrengthScores.Of(life).Where(score => score.On >= first))
            Strengths((life, on, score, why, nth++));
        for (var i = 0; i < life.Absences.Spells.Count; i++)
        {
            if (life.Absences.Spells[i].Went >= first.ToDateTime(default))
                Missing((life, life.Absences.Spells[i], i));
        }

        if (life.Care.Leaver is { } leaver && life.Child.Birthday(25) > life.Until)
            Leavers((life, leaver));
    }

    private void Write(Life life, CarePeriod period)
    {
        var episodes = CareEpisode.Of(period, life.Until);
        for (var i = 0; i < episodes.Count; i++)
            Episodes(new(life, period, episodes[i], i));
        for (var i = 0; i < period.Placements.Count; i++)
            Placements(new(life, period, period.Placements[i], i));
        for (var i = 0; i < period.Reviews.Count; i++)
            Reviews(new(life, period, period.Reviews[i], i));
        if (period.Adoption is { } adoption && adoption.Decided <= life.Until)
            Permanence(new(life, period, adoption, 0));
    }
}
