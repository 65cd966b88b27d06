using Headwater.Need.Signals;
using Headwater.Records.Timelines;

namespace Headwater.Need.Levels;

/// <summary>What a run found about one child, ready to be written.</summary>
internal sealed record Found(long Child, PathwayLevel Level, NeedLevel NeedLevel, IReadOnlyList<FoundReason> Reasons)
{
    public static Found Of(Timeline timeline, DateOnly today, Assessment assessment) =>
        new(
            timeline.Child,
            assessment.Level,
            NeedLevels.On(timeline, today),
            [
                .. assessment.Reasons.Select(reason => new FoundReason(
                    reason.Signal,
                    reason.Since,
                    reason.Latest,
                    reason.Evidence.Count,
                    EvidenceText.Write(reason.Evidence)
                )),
            ]
        );
}

/// <param name="Evidence">As it is kept.</param>
internal sealed record FoundReason(Signal Signal, DateOnly Since, DateOnly Latest, int Entries, string Evidence);
