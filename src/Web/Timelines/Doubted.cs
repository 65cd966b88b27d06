using Headwater.Privacy.Corrections;

namespace Headwater.Web.Timelines;

/// <summary>Puts what people say is wrong beside the lines that it is about.</summary>
public static class Doubted
{
    public static IReadOnlyList<Happening> Beside(
        IReadOnlyList<Happening> happenings,
        IReadOnlyList<Correction> corrections
    ) =>
        corrections.Count is 0
            ? happenings
            : [.. happenings.Select(happening => happening with { Wrong = Of(corrections, happening) })];

    /// <summary>Those whose entry no line tells any more as it was.</summary>
    public static IReadOnlyList<Correction> Apart(
        IReadOnlyList<Happening> happenings,
        IReadOnlyList<Correction> corrections
    ) =>
        [
            .. corrections.Where(correction =>
                !happenings.Any(happening => happening.Entries.Any(told => correction.IsOf(told.Entry)))
            ),
        ];

    private static IReadOnlyList<Correction> Of(IEnumerable<Correction> corrections, Happening happening) =>
        [.. corrections.Where(correction => happening.Entries.Any(told => correction.IsOf(told.Entry)))];
}
