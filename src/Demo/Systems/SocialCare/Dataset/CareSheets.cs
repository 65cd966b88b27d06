using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Systems.LookedAfter;
using Headwater.Demo.Systems.Missing;

namespace Headwater.Demo.Systems.SocialCare.Dataset;

/// <summary>The tables about looked-after children, children missing and care leavers.</summary>
internal sealed record CareSheets(
    Sheet<CareLine<CareEpisode>> Episodes,
    Sheet<CareLine<Placement>> Placements,
    Sheet<CareLine<(DateOnly Due, DateOnly On, string Took)>> Reviews,
    JsonRows<(Life Life, DateOnly On, int? Score, string? Why, int Nth)> Strengths,
    Sheet<(Life Life, Leaver Leaver)> Leavers,
    Sheet<CareLine<Adoption>> Permanence,
    Sheet<(Life Life, MissingSpell Spell, int Nth)> Missing
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
            Strengths.Write((life, on, score, why, nth++));
        for (var i = 0; i < life.Absences.Spells.Count; i++)
        {
            if (life.Absences.Spells[i].Went >= first.ToDateTime(default))
                Missing.Write((life, life.Absences.Spells[i], i));
        }

        if (life.Care.Leaver is { } leaver && life.Child.Birthday(25) > life.Until)
            Leavers.Write((life, leaver));
    }

    private void Write(Life life, CarePeriod period)
    {
        var episodes = CareEpisode.Of(period, life.Until);
        for (var i = 0; i < episodes.Count; i++)
            Episodes.Write(new(life, period, episodes[i], i));
        for (var i = 0; i < period.Placements.Count; i++)
            Placements.Write(new(life, period, period.Placements[i], i));
        for (var i = 0; i < period.Reviews.Count; i++)
            Reviews.Write(new(life, period, period.Reviews[i], i));
        if (period.Adoption is { } adoption && adoption.Decided <= life.Until)
            Permanence.Write(new(life, period, adoption, 0));
    }
}
