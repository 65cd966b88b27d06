using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Records.Matching.Doubts;
using Headwater.Storage;

namespace Headwater.Records.Matching.Decisions;

/// <summary>A decision as the list shows it.</summary>
/// <param name="Left">Null where no file names that person any more, or the caller may not see them.</param>
/// <param name="TakenBack">The later row that took it back; null where none did.</param>
/// <param name="Later">The later decision about the same two that stands instead; null where none does.</param>
public sealed record DecisionLine(
    PairDecision Decision,
    PairSide? Left,
    PairSide? Right,
    PairDecision? TakenBack,
    PairDecision? Later
);

public sealed record DecisionPage(int Count, IReadOnlyList<DecisionLine> Lines);

/// <summary>What people decided about who is who, the newest first: of records that are not hidden from the caller.</summary>
public sealed class ListPairDecisions(Database database, TimeProvider clock)
{
    public async Task<DecisionPage> RunAsync(int skip, int take, Caller caller)
    {
        if (!caller.SettlesDoubt)
            return new DecisionPage(0, []);
        await using var work = await database.BeginAsync();
        var all = await work.KnownDecisionsAsync(caller);
        var made = all.Where(decision => decision.Verdict is not Verdict.TakenBack).Reverse().ToList();
        var lines = new List<DecisionLine>();
        var page = made.Skip(skip).Take(take).ToList();
        var sides = await work.SidesAsync(page.SelectMany(each => new[] { each.Left, each.Right }), caller);
        foreach (var (decision, shown) in page.Zip(await work.AsSeenAsync(page, caller)))
            lines.Add(
                new DecisionLine(
                    shown,
                    sides.GetValueOrDefault(decision.Left),
                    sides.GetValueOrDefault(decision.Right),
                    all.FirstOrDefault(later => later.TakesBack == decision.Act),
                    all.FirstOrDefault(later =>
                        later.Stands && later.Number > decision.Number && later.IsAbout(decision)
                    )
                )
            );
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Listed decisions about who is who",
            "",
            [
                .. lines
                    .SelectMany(line => new[] { line.Left, line.Right })
                    .OfType<PairSide>()
                    .Select(side => side.Child),
            ],
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return new DecisionPage(made.Count, lines);
    }
}
