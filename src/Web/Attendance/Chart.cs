using Headwater.Need.Levels;

namespace Headwater.Web.Attendance;

/// <summary>Where each bar of the attendance chart stands. Drawn on the server, so that it needs no script.</summary>
/// <remarks>Bars start at nothing attended: a chart that starts at 80 makes small changes look large.</remarks>
/// <param name="PersistentAbsence">Below this share of sessions a child is persistently absent, by the policy.</param>
/// <param name="SevereAbsence">Below this share of sessions a child is severely absent, by the policy.</param>
public sealed record Chart(IReadOnlyList<Bar> Bars, int PersistentAbsence, int SevereAbsence)
{
    public const int Height = 220;
    public const int Left = 45;
    public const int Top = 10;
    public const int Plot = 150;
    private const int Step = 42;
    private const int BarWidth = 30;

    // The name of a school year is wider than a bar, and may stand under the last.
    public int Width => Left + (Bars.Count * Step) + 30;

    public static int Y(int percent) => Top + Plot - (Plot * percent / 100);

    public static Chart Of(IReadOnlyList<Attended> halves, Policy policy) =>
        new(
            [
                .. halves.Select(
                    (half, i) =>
                        new Bar(
                            Left + (i * Step),
                            Y(half.Percent),
                            BarWidth,
                            Top + Plot - Y(half.Percent),
                            half,
                            StartsYear: i is 0 || halves[i - 1].HalfTerm.Year != half.HalfTerm.Year
                        )
                ),
            ],
            100 - policy[Threshold.PersistentAbsencePercent],
            100 - policy[Threshold.SevereAbsencePercent]
        );
}

/// <summary>One bar of the chart.</summary>
/// <param name="StartsYear">Whether the school year is written below this bar.</param>
public sealed record Bar(int X, int Y, int Width, int Height, Attended Half, bool StartsYear);
