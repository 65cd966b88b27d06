namespace Headwater.Web.Timelines;

/// <summary>Happenings of one kind, one after another: the newest is shown, the rest can be unfolded.</summary>
public sealed record Fold(IReadOnlyList<Happening> Shown, IReadOnlyList<Happening> Folded)
{
    // Two or three lines are read faster than they are unfolded.
    private const int Few = 3;

    public string More
    {
        get
        {
            var (from, until) = (Folded.Min(one => one.On), Folded.Max(one => one.On));
            return $"{Words.Count.Number(Folded.Count)} more like this, {Words.Day.InWords(from, until)}: show all";
        }
    }

    /// <summary>In the order given; only neighbours with the same title are folded, so that nothing moves.</summary>
    public static IReadOnlyList<Fold> Of(IEnumerable<Happening> inOrder) =>
        [
            .. Runs.Of(inOrder, one => one.Title)
                .Select(run => run.Count <= Few ? new Fold(run, []) : new Fold([run[0]], [.. run.Skip(1)])),
        ];
}
