using Headwater.Demo.Faults;
using Headwater.Demo.Lives;
using Headwater.Demo.Systems.EarlyHelp;
using Headwater.Demo.Systems.SocialCare;
using Headwater.Demo.Systems.SocialCare.Dataset;
using Headwater.Demo.Workers;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.AnnexA;

/// <summary>A child in the lists, as social care has them on the last day.</summary>
internal sealed class Listed(Life life)
{
    public Life Life => life;

    public Identity Known { get; } = Identity.In(SourceSystem.SocialCare, life);

    public DateOnly On => life.Until;

    public DateOnly HalfYear => On.AddMonths(-6).AddDays(1);

    public DateOnly Year => On.AddYears(-1).AddDays(1);

    public string Number => PersonNumbers.Of(life);

    public int Age => Vocabulary.Age.On(On, Known.Born);

    public Worker Worker =>
        Involvements.LastOrDefault(each => each.End is null)?.Worker
        ?? Involvements.MaxBy(each => each.End)?.Worker
        ?? life.World.Workforce.On(Team.FrontDoor, life.Child.Number / 8, On);

    /// <summary>Whether something that lasts was still going on in the last six months.</summary>
    public bool Lately(DateOnly from, DateOnly? until) => from <= On && !(until < HalfYear);

    /// <summary>A day that had come.</summary>
    public DateOnly? Past(DateOnly? day) => day <= On ? day : null;

    /// <summary>The last of visits that come every so many days, a few days early or late.</summary>
    public DateOnly? LastVisit(DateOnly from, DateOnly? until, int every)
    {
        var last = Past(until) ?? On;
        var days = last.DayNumber - from.DayNumber;
        return days < every ? null : last.AddDays(-(int)((life.Child.Number + days) % every));
    }

    private IEnumerable<Involvement> Involvements =>
        life.SocialCare.Referrals.SelectMany(referral => Involvement.Of(life, referral));

    /// <summary>The number under which early help has a child whom social care does not know.</summary>
    public string NumberIn(int nth) => DatasetFiles.InDataset(life) ? Number : EarlyHelpFiles.EpisodeId(life, nth);
}

/// <summary>A child's row of a list.</summary>
internal sealed record Listed<T>(Listed Child, T Thing);
