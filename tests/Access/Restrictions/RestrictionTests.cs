using Headwater.Access;
using Headwater.Access.Restrictions;
using Headwater.Need.Levels.Lists;
using Headwater.Records.Timelines;
using Headwater.Tests.Need;

namespace Headwater.Tests.Access.Restrictions;

/// <summary>A restricted record is nowhere for whoever is not named, and an excluded person sees nothing whatever their role.</summary>
public class RestrictionTests
{
    private const string Suspended = "Suspended 2026-01-15 DB 2";
    private const string Why = "The family must not be found by a former partner.";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_restricted_child_is_nowhere_for_whoever_is_not_named(Engine engine)
    {
        await using var made = await MakeAsync(engine);
        var before = await CountsAsync(made, Borough.Practitioner);
        var reasons = await ReasonsAsync(made, Borough.Practitioner);

        Assert.Null(await made.Restrict.RunAsync(1, Why, ["pat"], RestrictedBorough.Manager));

        Assert.Equal([1, 2], await SeenAsync(made, Borough.Practitioner));
        Assert.Equal([1, 2], await SeenAsync(made, RestrictedBorough.Manager));
        foreach (var other in new[] { Borough.Analyst, RestrictedBorough.OtherManager, RestrictedBorough.Director })
        {
            Assert.Equal([2], await SeenAsync(made, other));
            Assert.Null(await OpenAsync(made, 1, other));
            Assert.Empty(await made.Borough.ListedAsync(new ListFilter { Name = "ada", Everyone = true }, other));
            Assert.Null(await made.WhoSees.RunAsync(1, other));
            var counts = await CountsAsync(made, other);
            Assert.Equal(before.Children.All - 1, counts.Children.All);
            Assert.Equal(reasons.Values.Sum() / 2, (await ReasonsAsync(made, other)).Values.Sum());
        }

        Assert.Equal(reasons, await ReasonsAsync(made, Borough.Practitioner));
        Assert.Contains("di: Was refused a child's page: number 1", await made.TrailAsync());
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_list_of_a_restricted_record_can_be_changed_by_those_on_it_alone(Engine engine)
    {
        await using var made = await MakeAsync(engine);
        Assert.Null(await made.Restrict.RunAsync(1, Why, [], RestrictedBorough.Manager));

        Assert.NotNull(await made.Admit.RunAsync(1, "max", Why, RestrictedBorough.OtherManager));
        Assert.NotNull(await made.Restrict.LiftAsync(1, Why, RestrictedBorough.OtherManager));
        Assert.NotNull(await made.Admit.RunAsync(1, "nobody", Why, RestrictedBorough.Manager));
        Assert.Null(await made.Admit.RunAsync(1, "Max", Why, RestrictedBorough.Manager));
        Assert.Equal(
            ["max", "mo"],
            (await made.WhoSees.RunAsync(1, RestrictedBorough.OtherManager))!.Admitted.Select(each => each.Name)
        );

        Assert.Null(await made.Admit.EndAsync(1, "mo", RestrictedBorough.OtherManager));
        Assert.Equal([2], await SeenAsync(made, RestrictedBorough.Manager));
        Assert.NotNull(await made.Admit.EndAsync(1, "max", RestrictedBorough.OtherManager));

        Assert.Null(await made.Restrict.LiftAsync(1, "The danger has passed.", RestrictedBorough.OtherManager));
        Assert.Equal([1, 2], await SeenAsync(made, RestrictedBorough.Manager));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_list_never_holds_only_those_who_cannot_see(Engine engine)
    {
        await using var made = await MakeAsync(engine);
        Assert.NotNull(await made.Restrict.RunAsync(1, Why, ["ad"], RestrictedBorough.Manager));
        Assert.NotNull(await made.Restrict.RunAsync(1, Why, ["terminal:root"], RestrictedBorough.Manager));
        Assert.Null(await made.Exclude.RunAsync(1, "ana", "A relative.", RestrictedBorough.Manager));
        Assert.Null(await made.Restrict.RunAsync(1, Why, ["ana"], RestrictedBorough.Manager));

        Assert.NotNull(await made.Exclude.RunAsync(1, "mo", "A relative.", RestrictedBorough.Manager));
        Assert.NotNull(await made.Admit.EndAsync(1, "mo", RestrictedBorough.Manager));
        Assert.Equal([1, 2], await SeenAsync(made, RestrictedBorough.Manager));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whoever_may_not_decide_restricts_nothing(Engine engine)
    {
        await using var made = await MakeAsync(engine);

        Assert.NotNull(await made.Restrict.RunAsync(1, Why, [], Borough.Practitioner));
        Assert.NotNull(await made.Restrict.RunAsync(1, Why, [], Borough.Analyst));
        Assert.NotNull(await made.Restrict.RunAsync(1, " ", [], RestrictedBorough.Manager));
        Assert.NotNull(await made.Restrict.RunAsync(77, Why, [], RestrictedBorough.Manager));
        Assert.NotNull(
            await made.Restrict.RunAsync(1, Why, [], RestrictedBorough.Manager with { Authority = "E09999998" })
        );
        Assert.Equal([1, 2], await SeenAsync(made, Borough.Analyst));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Who_is_excluded_sees_nothing_whatever_their_role(Engine engine)
    {
        await using var made = await MakeAsync(engine);

        Assert.Null(await made.Exclude.RunAsync(1, "di", "A grandmother of the child.", RestrictedBorough.Manager));

        Assert.Equal([2], await SeenAsync(made, RestrictedBorough.Director));
        Assert.Null(await OpenAsync(made, 1, RestrictedBorough.Director));
        Assert.NotNull(await made.Exclude.EndAsync(1, "di", RestrictedBorough.Director));
        Assert.Null(await made.Restrict.RunAsync(1, Why, ["di"], RestrictedBorough.Manager));
        Assert.Equal([2], await SeenAsync(made, RestrictedBorough.Director));
        var (opened, _) = await made.Emergency.RunAsync(
            new SoughtRecord(1),
            "A child may be in danger tonight.",
            made.Now(RestrictedBorough.Director)
        );
        Assert.Null(opened);
        Assert.Equal([2], await SeenAsync(made, RestrictedBorough.Director));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Anybody_can_keep_themselves_out_and_not_let_themselves_in_again(Engine engine)
    {
        await using var made = await MakeAsync(engine);

        Assert.Null(await made.Exclude.RunAsync(1, "pat", "My sister's child.", Borough.Practitioner));

        Assert.Equal([2], await SeenAsync(made, Borough.Practitioner));
        Assert.NotNull(await made.Exclude.EndAsync(1, "pat", Borough.Practitioner));
        Assert.NotNull(await made.Exclude.RunAsync(2, "ana", "Somebody else.", Borough.Practitioner));
        Assert.Null(await made.Exclude.EndAsync(1, "pat", RestrictedBorough.Manager));
        Assert.Equal([1, 2], await SeenAsync(made, Borough.Practitioner));
    }

    private static async Task<RestrictedBorough> MakeAsync(Engine engine)
    {
        var made = await RestrictedBorough.MakeAsync(engine);
        await made.Borough.AddAsync(1, "Ada Example", Suspended);
        await made.Borough.AddAsync(2, "Ben Example", Suspended);
        await made.Borough.AssessAsync();
        return made;
    }

    private static async Task<IReadOnlyList<long>> SeenAsync(RestrictedBorough made, Caller caller) =>
        [.. (await made.Borough.ListedAsync(new ListFilter { Everyone = true }, made.Now(caller))).Order()];

    private static Task<ChildRecord?> OpenAsync(RestrictedBorough made, long child, Caller caller) =>
        new OpenChild(made.Borough.Database, made.Borough.Clock).RunAsync(child, made.Now(caller));

    private static Task<IReadOnlyDictionary<string, long>> ReasonsAsync(RestrictedBorough made, Caller caller) =>
        new CountReasons(made.Borough.Database).RunAsync(made.Now(caller));

    private static Task<Counts> CountsAsync(RestrictedBorough made, Caller caller) =>
        new CountChildren(made.Borough.Database, made.Borough.Clock).RunAsync(made.Now(caller));
}
