using Headwater.Demo.Population;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Workers;

public enum Team
{
    FrontDoor,
    Assessment,
    FamilySupport,
    DisabledChildren,
    LookedAfter,
    LeavingCare,
    EarlyHelp,
    YouthJustice,
}

/// <summary>The posts of each team, and who has held each of them: cases go to posts, and change hands when people leave.</summary>
public sealed class Workforce
{
    private static readonly Weighted<Origin> Origins = Origin.Mix;

    private readonly Worker[][][] holders;
    private readonly List<Worker> all = [];

    public Workforce(BoroughOptions options, Dice dice)
    {
        var draw = dice.Draw(Ask.Posts);
        holders = [.. Enum.GetValues<Team>().Select(team => Posts(team, options, draw))];
    }

    public IReadOnlyList<Worker> All => all;

    /// <summary>Everyone who held the post through which a case runs, between two days.</summary>
    public IEnumerable<Worker> Through(Team team, long key, DateOnly from, DateOnly? until)
    {
        var post = holders[(int)team][(int)(Dice.Mix((ulong)key) % (ulong)holders[(int)team].Length)];
        return post.Where(worker =>
            (until is null || worker.From < until || worker.From == from)
            && (worker.Until is null || worker.Until > from)
        );
    }

    public Worker On(Team team, long key, DateOnly day) => Through(team, key, day, day).First();

    private Worker[][] Posts(Team team, BoroughOptions options, Draw draw)
    {
        var posts = Math.Max(1, (int)Math.Round(options.Children / 10_000.0 * Rates.PostsPerTenThousand[team]));
        return [.. Enumerable.Range(0, posts).Select(_ => Holders(team, options, draw).ToArray())];
    }

    private IEnumerable<Worker> Holders(Team team, BoroughOptions options, Draw draw)
    {
        var from = options.FirstDay.AddYears(-8).AddDays(-draw.Below(2000));
        while (from <= options.LastDay)
        {
            var origin = draw.Pick(Origins);
            var name =
                $"{draw.PickCommon(draw.Falls(0.8) ? origin.Girls : origin.Boys)} {draw.PickCommon(origin.Surnames)}";
            var agency = draw.Falls(Rates.AgencyShare);
            DateOnly? until = from.AddDays(60 + (int)draw.Waiting(365 / Rates.TurnoverEachYear * (agency ? 0.3 : 1)));
            if (until > options.LastDay)
                until = null;
            var worker = new Worker(all.Count + 1, name, team, agency, from, until);
            all.Add(worker);
            yield return worker;
            if (until is null)
                yield break;
            from = until.Value;
        }
    }
}
