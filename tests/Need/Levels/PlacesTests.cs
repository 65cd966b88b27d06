using Headwater.Access;
using Headwater.Need.Levels;
using Headwater.Need.Levels.Lists;
using Headwater.Need.Levels.Lists.Places;

namespace Headwater.Tests.Need.Levels;

/// <summary>Who comes first where there is little room, and what decides it.</summary>
public class PlacesTests
{
    private const string Suspended = "Suspended 2026-01-15 DB 2";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task More_parts_of_life_come_before_more_of_one_and_the_next_fall_just_outside(Engine engine)
    {
        await using var borough = await SomeAsync(engine);

        var places = await FillAsync(borough, new PlacesAsked(1, [PathwayLevel.Emerging, PathwayLevel.Edge]));

        Assert.Equal(3, places.Of);
        // Two parts of life, though at level 1; then two reasons of one; then one reason.
        Assert.Equal([3L], places.In.Select(placed => placed.Child.Child));
        Assert.Equal([2L, 1L], places.Outside.Select(placed => placed.Child.Child));
        Assert.Equal([1, 2, 3], places.In.Concat(places.Outside).Select(placed => placed.Number));
        Assert.Equal(
            [Step.PartsOfLife, Step.Reasons],
            [
                places.In[0].Precedence.DecidedBy(places.Outside[0].Precedence),
                places.Outside[0].Precedence.DecidedBy(places.Outside[1].Precedence),
            ]
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Only_the_levels_and_the_school_that_were_asked_for_are_chosen_from(Engine engine)
    {
        await using var borough = await SomeAsync(engine);

        var one = await FillAsync(borough, new PlacesAsked(10, [PathwayLevel.Emerging]));
        var school = await FillAsync(borough, new PlacesAsked(10, [PathwayLevel.Emerging], School: "999001"));

        Assert.Equal([3L, 1L], one.In.Select(placed => placed.Child.Child));
        Assert.Equal([1L], school.In.Select(placed => placed.Child.Child));
        Assert.Empty(school.Outside);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whom_social_care_works_with_is_left_out_where_that_is_asked_and_counted(Engine engine)
    {
        await using var borough = await SomeAsync(engine);
        await borough.AddAsync(7, "Gil Example", $"{Suspended};ChildInNeedPlan 2026-01-10");
        await borough.AssessAsync();
        var level = (await borough.ListAsync(new ListFilter(Among: [7]))).Children.Single().Level;

        var without = await FillAsync(borough, new PlacesAsked(10, [level], WithoutSocialCare: true));
        var with = await FillAsync(borough, new PlacesAsked(10, [level]));

        Assert.Equal(1, without.LeftOut);
        Assert.DoesNotContain(7L, without.In.Select(placed => placed.Child.Child));
        Assert.Contains(7L, with.In.Select(placed => placed.Child.Child));
        Assert.Equal(with.Of, without.Of + without.LeftOut);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_school_sees_its_own_roll_ordered_by_the_reasons_it_may_see(Engine engine)
    {
        await using var borough = await SomeAsync(engine);
        await borough.AddAsync(8, "Hal Example", $"{Suspended};EarlyHelpAsked 2026-01-05 D", school: "999001");
        await borough.AssessAsync();

        var seen = await FillAsync(
            borough,
            new PlacesAsked(10, [PathwayLevel.Emerging, PathwayLevel.Edge]),
            Borough.LeadOf("999001")
        );

        Assert.Equal([1L, 8L], seen.In.Select(placed => placed.Child.Child).Order());
        Assert.All(seen.In, placed => Assert.Equal(placed.Child.Reasons.Count, placed.Precedence.Reasons));
        Assert.Equal(0, (await FillAsync(borough, new PlacesAsked(9, [PathwayLevel.Emerging]), Borough.Elsewhere)).Of);
        Assert.Equal(
            0,
            (await FillAsync(borough, new PlacesAsked(9, [PathwayLevel.Emerging]), Borough.Administrator)).Of
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whoever_is_shown_is_on_the_trail_and_nobody_else(Engine engine)
    {
        await using var borough = await SomeAsync(engine);

        await FillAsync(borough, new PlacesAsked(5, [PathwayLevel.Edge]));

        Assert.Equal(
            ("Asked which children come first", 1L),
            await borough.AskAsync<(string, long)>(
                "select did, children from access_trail order by number desc limit 1"
            )
        );
    }

    [Fact]
    public void Every_place_comes_before_the_next_by_the_first_thing_that_is_not_the_same()
    {
        var random = new Random(7);
        var places = Enumerable
            .Range(0, 500)
            .Select(child => new Precedence(
                random.Next(3),
                random.Next(4),
                (PathwayLevel)random.Next(1, 3),
                random.Next(2),
                Life.Today.AddDays(-random.Next(3)),
                Precedence.LotOf(child, Life.Today)
            ))
            .ToList();
        places.Sort(Precedence.Compare);

        foreach (var (first, next) in places.Zip(places.Skip(1)))
        {
            Assert.True(Precedence.Compare(first, next) < 0 && Precedence.Compare(next, first) > 0);
            var (here, there) = (Looked(first), Looked(next));
            var step = (int)first.DecidedBy(next);
            Assert.Equal(here[..step], there[..step]);
            Assert.True(here[step] > there[step]);
        }
    }

    [Fact]
    public void A_lot_stays_for_a_month_and_is_drawn_anew_for_the_next()
    {
        var drawn = Enumerable.Range(1, 100).Select(child => (Child: child, Lot: Lot(child, 1))).ToList();

        Assert.All(drawn, each => Assert.Equal(each.Lot, Lot(each.Child, 28)));
        Assert.Equal(100, drawn.Select(each => each.Lot).Distinct().Count());
        Assert.NotEqual(
            drawn.OrderBy(each => each.Lot).Select(each => each.Child),
            drawn.OrderBy(each => Precedence.LotOf(each.Child, new DateOnly(2026, 4, 1))).Select(each => each.Child)
        );

        static ulong Lot(int child, int day) => Precedence.LotOf(child, new DateOnly(2026, 3, day));
    }

    private static double[] Looked(Precedence place) =>
        [
            place.PartsOfLife,
            place.Reasons,
            (int)place.Level,
            place.New,
            -place.Oldest.DayNumber,
            -(double)(place.Lot >> 12),
        ];

    private static Task<FilledPlaces> FillAsync(Borough borough, PlacesAsked asked, Caller? caller = null) =>
        new FillPlaces(
            borough.Database,
            new ListChildren(borough.Database, borough.Clock),
            new FindRun(borough.Database),
            borough.Clock
        ).RunAsync(asked, caller ?? Borough.Practitioner);

    private static async Task<Borough> SomeAsync(Engine engine)
    {
        var borough = await Borough.MakeAsync(engine);
        await borough.AddAsync(1, "Ada Example", Suspended, school: "999001");
        await borough.AddAsync(2, "Ben Example", $"{Suspended};Suspended 2026-02-15 DB 2");
        await borough.AddAsync(3, "Cai Example", $"{Suspended};AssessmentFactor 2026-01-20 3B");
        await borough.AddAsync(4, "Dan Example", "OnRoll 2026-01-15 9");
        await borough.AssessAsync();
        return borough;
    }
}
