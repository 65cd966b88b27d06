using Dapper;
using Headwater.Access;
using Headwater.Need.Levels;
using Headwater.Need.Levels.Lists;
using Headwater.Storage;

namespace Headwater.Tests.Need.Levels;

/// <summary>Counts and lists that look up no child say the same as asking the gate of one child after the other.</summary>
public class CountTests
{
    private const int Boroughs = 8;

    private static readonly ListFilter[] Filters =
    [
        .. from order in Enum.GetValues<ListOrder>()
        from ages in new AgeGroup?[] { null, AgeGroup.Children, AgeGroup.YoungAdults }
        from more in new Func<ListFilter, ListFilter>[]
        {
            filter => filter,
            filter => filter with { Level = PathwayLevel.Edge },
            filter => filter with { Change = Change.Gone },
            filter => filter with { Change = Change.Up },
            filter => filter with { Signal = "suspended" },
            filter => filter with { ToDecide = true },
        }
        select more(new ListFilter(Order: order, Ages: ages)),
    ];

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Counts_are_those_of_asking_for_every_child_alone(Engine engine)
    {
        var counted = 0L;
        for (var seed = 1; seed <= Boroughs; seed++)
        {
            await using var borough = await Borough.MakeAsync(engine);
            await new RandomStanding(seed).WriteAsync(borough.Database);
            foreach (var caller in RandomStanding.Callers.Select(caller => Now(caller, borough)))
            {
                var seen = await SeenAsync(borough.Database, caller);
                var who = $"{caller.Role} {caller.Name} {caller.Reach} of borough {seed}";
                var counts = await new CountChildren(borough.Database, borough.Clock).RunAsync(caller);
                Assert.Equal((who, Of(seen, grown: false)), (who, Said(counts.Children)));
                Assert.Equal((who, Of(seen, grown: true)), (who, Said(counts.YoungAdults)));

                var reasons = await new CountReasons(borough.Database).RunAsync(caller);
                Assert.Equal((who, seen.Sum(child => child.Reasons)), (who, reasons.GetValueOrDefault("suspended")));
                counted += seen.Count;
            }
        }

        Assert.InRange(counted, 1000, 10000);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_list_of_suggestions_alone_is_that_of_looking_up_every_child(Engine engine)
    {
        await using var borough = await Borough.MakeAsync(engine);
        await new RandomStanding(99).WriteAsync(borough.Database);
        var (list, listed) = (new ListChildren(borough.Database, borough.Clock), 0);
        foreach (var caller in RandomStanding.Callers.Select(caller => Now(caller, borough)))
        foreach (var filter in Filters)
        {
            var fast = await list.RunAsync(filter, 1, 5, caller);
            // A name of no words asks for nothing, but of the child.
            var plain = await list.RunAsync(filter with { Name = "" }, 1, 5, caller);

            var what = $"{caller.Role} {caller.Name} {caller.Reach}: {filter}";
            Assert.Equal((what, plain.Count), (what, fast.Count));
            Assert.Equal(plain.Children.Select(child => child.Child), fast.Children.Select(child => child.Child));
            listed += fast.Children.Count;
        }

        Assert.InRange(listed, 500, 100_000);
    }

    private static Caller Now(Caller caller, Borough borough) => caller with { AsksAt = borough.Clock.GetUtcNow() };

    private static async Task<IReadOnlyList<Stood>> SeenAsync(Database database, Caller caller)
    {
        await using var work = await database.ReadAsync();
        var all = await work.Connection.QueryAsync<Stood>(
            """
            select s.child, s.level, s.shown, s.change, c.birth_date as born, a.level as agreed, a.suggested as then_suggested,
                   a.deferred_until as until,
                   (select count(*) from need_reason r where r.child = s.child) as reasons
            from need_suggestion s
            join record_child c on c.id = s.child
            left join need_agreed a on a.child = s.child
            where c.joined_into is null
            """
        );
        var seen = new List<Stood>();
        foreach (var child in all.ToList())
            if (!NeedToKnow.IsPartner(caller) && await work.SeesAsync(child.Child, caller))
                seen.Add(child);
        return seen;
    }

    private static string Of(IEnumerable<Stood> all, bool grown)
    {
        var these = all.Where(child => child.Grown == grown).ToList();
        return Text(
            these.Where(child => child.Shown > 0).CountBy(child => (PathwayLevel)child.Shown),
            these.CountBy(child => Enum.Parse<Change>(child.Change)),
            these.Count(child => child.Waits)
        );
    }

    private static string Said(CountsOfAge counts) =>
        Text(
            counts.Levels.Select(level => KeyValuePair.Create(level.Key, (int)level.Value)),
            counts.Changes.Select(change => KeyValuePair.Create(change.Key, (int)change.Value)),
            counts.ToDecide
        );

    private static string Text(
        IEnumerable<KeyValuePair<PathwayLevel, int>> levels,
        IEnumerable<KeyValuePair<Change, int>> changes,
        long toDecide
    ) =>
        $"{string.Join(' ', levels.OrderBy(each => each.Key))} {string.Join(' ', changes.OrderBy(each => each.Key))} {toDecide}";

    private sealed class Stood
    {
        public long Child { get; init; }
        public long Level { get; init; }
        public long Shown { get; init; }
        public string Change { get; init; } = "";
        public string? Born { get; init; }
        public long? Agreed { get; init; }
        public long? ThenSuggested { get; init; }
        public string? Until { get; init; }
        public long Reasons { get; init; }

        public bool Grown => Born is not null && Life.Day(Born) <= Life.Today.AddYears(-18);

        public bool Waits =>
            Waiting.Of(
                (PathwayLevel)Level,
                (PathwayLevel?)Agreed,
                Agreed is not null && ThenSuggested != Level,
                Until is null ? null : Life.Day(Until),
                Life.Today
            );
    }
}
