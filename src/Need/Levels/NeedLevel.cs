using Headwater.Need.Signals;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;

namespace Headwater.Need.Levels;

/// <summary>The statutory axis: which kind of help is open for a child on a day. Not the <see cref="PathwayLevel"/>. The numbers are stored.</summary>
public enum NeedLevel : byte
{
    Universal = 1,
    EarlyHelp = 2,
    ChildInNeed = 3,
    ProtectionOrCare = 4,
}

/// <summary>Reads the statutory level from the episodes that are open on the day; nobody agrees or changes it here.</summary>
public static class NeedLevels
{
    public static IReadOnlyList<NeedLevel> All { get; } = Enum.GetValues<NeedLevel>();

    public static string Name(this NeedLevel level) =>
        level switch
        {
            NeedLevel.Universal => "Universal services",
            NeedLevel.EarlyHelp => "Early help",
            NeedLevel.ChildInNeed => "Child in need",
            NeedLevel.ProtectionOrCare => "Child protection or looked after",
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No such level."),
        };

    /// <summary>What has to be open for the level to hold.</summary>
    public static string HeldBy(NeedLevel level) =>
        level switch
        {
            NeedLevel.Universal => "nothing more than school and health care",
            NeedLevel.EarlyHelp => "early help",
            NeedLevel.ChildInNeed => "a child in need plan, or a referral that is being worked on",
            NeedLevel.ProtectionOrCare =>
                "a child protection enquiry (section 47), a child protection plan, or being looked after (short breaks apart)",
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No such level."),
        };

    public static NeedLevel On(Timeline timeline, DateOnly today) =>
        IsOpen(timeline, Kind.ProtectionPlan, today)
        || IsOpen(timeline, Kind.Section47Enquiry, today)
        || Spells.InCare(timeline, today)
            ? NeedLevel.ProtectionOrCare
        : IsOpen(timeline, Kind.ChildInNeedPlan, today) || HasOpenReferral(timeline, today) ? NeedLevel.ChildInNeed
        : IsOpen(timeline, Kind.EarlyHelp, today) ? NeedLevel.EarlyHelp
        : NeedLevel.Universal;

    private static bool IsOpen(Timeline timeline, Kind kind, DateOnly today) =>
        Spells.AnyOpen(timeline.Of(kind), today);

    // A referral stays open until its episode of need closes; one that ended in no further action opened nothing.
    private static bool HasOpenReferral(Timeline timeline, DateOnly today)
    {
        foreach (ref readonly var referral in timeline.Of(Kind.Referral))
        {
            if (referral.Amount is not 1 && Spells.IsOpen(referral, today))
                return true;
        }

        return false;
    }
}
