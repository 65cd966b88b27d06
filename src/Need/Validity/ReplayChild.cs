using Headwater.Intake.Submissions;
using Headwater.Need.Levels;
using Headwater.Need.Levels.Lists.Places;
using Headwater.Need.Signals;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;

namespace Headwater.Need.Validity;

/// <summary>Runs the signals over one child's timeline as it was known at the beginning of each month.</summary>
internal sealed class ReplayChild(IReadOnlyList<DateOnly> days, FilesKnown files, Policy policy, SignalSet signals)
{
    // A child on a roll is told of each term: of whom nothing is told for so long, they have gone.
    private const int MonthsUntilGone = 18;

    private readonly AsKnown known = new(files);

    public ChildMonths Of(Timeline timeline)
    {
        var months = new ChildMonth[days.Count];
        int? trouble = null;
        for (var i = 0; i < days.Count; i++)
        {
            months[i] = On(known.On(timeline, days[i]), days[i]);
            trouble ??= IsInTrouble(timeline, days[i]) ? i : null;
        }

        return new ChildMonths(timeline.Child, trouble, months);
    }

    private ChildMonth On(Timeline timeline, DateOnly day)
    {
        if (!IsThere(timeline, day))
            return default;
        var raised = UInt128.Zero;
        var news = 0;
        var oldest = 0;
        var newSince = Precedence.NewSince(day).DayNumber;
        for (var i = 0; i < signals.All.Count; i++)
        {
            var evidence = signals.All[i].Find(timeline, day, policy);
            if (evidence.Count is 0)
                continue;
            raised |= SignalSet.Bit(i);
            var since = Earliest(evidence);
            news += since > newSince ? 1 : 0;
            oldest = oldest is 0 ? since : Math.Min(oldest, since);
        }

        var yearAgo = day.AddYears(-1);
        var missed = Sessions.Of(Sessions.Entries(timeline, yearAgo, day, day));
        return new ChildMonth(
            IsThere: true,
            raised,
            news,
            oldest,
            Evidence.Days(timeline.Of(Kind.Suspended, yearAgo, day)),
            missed.Possible is 0 ? 0 : (float)missed.Missed / missed.Possible
        );
    }

    private static int Earliest(IReadOnlyList<Entry> evidence)
    {
        var earliest = int.MaxValue;
        for (var i = 0; i < evidence.Count; i++)
            earliest = Math.Min(earliest, evidence[i].On.DayNumber);
        return earliest;
    }

    // By all that is known today: what came of it does not wait for a return.
    private bool IsInTrouble(Timeline timeline, DateOnly day)
    {
        if (!IsUnderAge(timeline, day))
            return false;
        foreach (var signal in signals.All)
        {
            if (signal.Level is PathwayLevel.Outside && signal.Find(timeline, day, policy).Count > 0)
                return true;
        }

        return false;
    }

    private static bool IsThere(Timeline timeline, DateOnly day)
    {
        if (!IsUnderAge(timeline, day))
            return false;
        var since = day.AddMonths(-MonthsUntilGone);
        foreach (ref readonly var entry in timeline.All)
        {
            if (entry.On > since || (entry.Until is { } until && until > since))
                return true;
        }

        return false;
    }

    private static bool IsUnderAge(Timeline timeline, DateOnly day) =>
        timeline.Born is { } born && born <= day && Age.On(day, born) < 18;
}
