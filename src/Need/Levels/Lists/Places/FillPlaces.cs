using Headwater.Access;
using Headwater.Need.Signals;
using Headwater.Storage;

namespace Headwater.Need.Levels.Lists.Places;

/// <summary>Says who comes first where not everybody on the list can be seen: by rules that can be read, never by a score. Young adults are not among them.</summary>
public sealed class FillPlaces(Database database, ListChildren list, FindRun runs, TimeProvider clock)
{
    /// <summary>Whoever is shown is on the trail. Only reasons that the caller may see decide, so that a place tells of no others.</summary>
    /// <returns>Nobody before the first assessment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is room for fewer than one or for too many.</exception>
    public async Task<FilledPlaces> RunAsync(PlacesAsked asked, Caller caller)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(asked.Room, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(asked.Room, PlacesAsked.Most);
        if (await runs.NewestAsync(caller) is not { } run)
            return new FilledPlaces(0, 0, [], []);

        var (ranked, leftOut) = await RankAsync(asked, run.AssessedOn, caller);
        var shown = ranked.Take(asked.Room + PlacesAsked.Outside).ToList();
        var children = await ShowAsync(shown, caller);
        var placed = shown
            .Where(each => children.ContainsKey(each.Child))
            .Select((each, i) => new PlacedChild(i + 1, children[each.Child], each.Precedence))
            .ToList();
        return new FilledPlaces(
            ranked.Count,
            leftOut,
            placed.GetRange(0, Math.Min(asked.Room, placed.Count)),
            [.. placed.Skip(asked.Room)]
        );
    }

    private async Task<(List<(long Child, Precedence Precedence)> Ranked, long LeftOut)> RankAsync(
        PlacesAsked asked,
        DateOnly on,
        Caller caller
    )
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        var ranked = new List<(long Child, Precedence Precedence)>();
        var leftOut = 0L;
        await using var work = await database.ReadAsync();
        foreach (var level in asked.Levels.Distinct())
        {
            var filter = new ListFilter(level, School: asked.School, Ages: AgeGroup.Children);
            foreach (var child in (await work.ReasonsOfListedAsync(filter, today, caller)).GroupBy(row => row.Child))
            {
                if (asked.WithoutSocialCare && (NeedLevel)child.First().NeedLevel >= NeedLevel.ChildInNeed)
                    leftOut++;
                else
                    ranked.Add((child.Key, Of(child.Key, level, [.. child.Where(row => Counts(row, caller))], on)));
            }
        }

        ranked.Sort((left, right) => Precedence.Compare(left.Precedence, right.Precedence));
        return (ranked, leftOut);
    }

    private static bool Counts(ReasonOfListed row, Caller caller) =>
        row.Signal is { } signal && ReasonSql.Sees(caller, signal);

    private static Precedence Of(long child, PathwayLevel level, IReadOnlyList<ReasonOfListed> reasons, DateOnly on)
    {
        var since = reasons.Select(reason => Days.Read(reason.Since ?? "")).ToList();
        return new Precedence(
            reasons.Select(reason => Catalogue.Find(reason.Signal ?? "")?.Family).OfType<Family>().Distinct().Count(),
            reasons.Count,
            level,
            since.Count(day => day > Precedence.NewSince(on)),
            since.DefaultIfEmpty(on).Min(),
            Precedence.LotOf(child, on)
        );
    }

    private async Task<Dictionary<long, ListedChild>> ShowAsync(
        List<(long Child, Precedence Precedence)> shown,
        Caller caller
    ) =>
        shown.Count is 0
            ? []
            : (
                await list.RunAsync(
                    new ListFilter(Among: shown.ConvertAll(each => each.Child)),
                    skip: 0,
                    shown.Count,
                    caller,
                    withEvidence: true,
                    did: "Asked which children come first",
                    counted: shown.Count
                )
            ).Children.ToDictionary(child => child.Child);
}
