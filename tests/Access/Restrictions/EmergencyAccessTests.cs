using Headwater.Access.Restrictions;
using Headwater.Access.Users;
using Headwater.Need.Levels.Lists;
using Headwater.Tests.Need;

namespace Headwater.Tests.Access.Restrictions;

/// <summary>Somebody lets themselves in to a restricted record: for a time, with a reason, and somebody else reviews it.</summary>
public class EmergencyAccessTests
{
    private const string Danger = "A neighbour rang: the child may be in danger tonight.";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task It_lasts_four_hours_and_no_longer(Engine engine)
    {
        await using var made = await MakeAsync(engine);
        Assert.False(await SeesAsync(made));

        var (opened, refusal) = await made.Emergency.RunAsync(
            new SoughtRecord(1),
            Danger,
            made.Now(Borough.Practitioner)
        );

        Assert.Null(refusal);
        Assert.Equal(made.Borough.Clock.GetUtcNow().AddHours(4), opened!.Until);
        Assert.True(await SeesAsync(made));
        // Who does not say when they ask is let in by no time.
        Assert.Empty(
            await made.Borough.ListedAsync(new ListFilter { Name = "ada", Everyone = true }, Borough.Practitioner)
        );
        made.Borough.Clock.Time = new TimeOnly(15, 59, 59);
        Assert.True(await SeesAsync(made));
        made.Borough.Clock.Time = new TimeOnly(16, 0);
        Assert.False(await SeesAsync(made));
        Assert.Contains($"pat: Let themselves in to a closed record: {Danger}", await made.TrailAsync());
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whether_there_is_such_a_child_is_not_said(Engine engine)
    {
        await using var made = await MakeAsync(engine);
        await made.Exclude.RunAsync(1, "ana", "A relative of the child.", RestrictedBorough.Manager);

        var (_, open) = await made.Emergency.RunAsync(new SoughtRecord(2), Danger, Borough.Practitioner);
        var (_, none) = await made.Emergency.RunAsync(new SoughtRecord(77), Danger, Borough.Practitioner);
        var (_, kept) = await made.Emergency.RunAsync(new SoughtRecord(1), Danger, Borough.Analyst);
        var (_, other) = await made.Emergency.RunAsync(new SoughtRecord(1), Danger, Borough.Elsewhere);

        Assert.All([none, kept, other], refusal => Assert.Equal(open, refusal));
        Assert.Contains("ana: Was refused emergency access: number 1", await made.TrailAsync());
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task It_takes_a_reason_and_a_role(Engine engine)
    {
        await using var made = await MakeAsync(engine);

        Assert.NotNull((await made.Emergency.RunAsync(new SoughtRecord(1), "Must see", Borough.Practitioner)).Refusal);
        Assert.NotNull((await made.Emergency.RunAsync(new SoughtRecord(1), Danger, Borough.LeadOf("100001"))).Refusal);
        Assert.NotNull((await made.Emergency.RunAsync(new SoughtRecord(1), Danger, Borough.Administrator)).Refusal);
        Assert.False(await SeesAsync(made));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Somebody_else_reviews_it_once(Engine engine)
    {
        await using var made = await MakeAsync(engine);
        await made.Emergency.RunAsync(new SoughtRecord(1), Danger, made.Now(RestrictedBorough.OtherManager));

        Assert.Equal(0, await made.Review.CountAsync(RestrictedBorough.OtherManager));
        Assert.Equal(0, await made.Review.CountAsync(Borough.Practitioner));
        Assert.Empty(await made.Review.ListAsync(Borough.Practitioner));
        Assert.Equal(1, await made.Review.CountAsync(RestrictedBorough.Director));
        var waiting = Assert.Single(await made.Review.ListAsync(RestrictedBorough.Director));
        // The director is not on the list of this record, and reviews without seeing whose it is.
        Assert.Equal((null, "max", Danger), (waiting.Child, waiting.Name, waiting.Why));
        Assert.Equal(1, Assert.Single(await made.Review.ListAsync(RestrictedBorough.Manager)).Child);

        Assert.NotNull(await made.Review.RunAsync(waiting.Number, "Rightly.", RestrictedBorough.OtherManager));
        Assert.NotNull(await made.Review.RunAsync(waiting.Number, "", RestrictedBorough.Director));
        Assert.Null(
            await made.Review.RunAsync(waiting.Number, "Rightly: nobody could be reached.", RestrictedBorough.Director)
        );
        Assert.NotNull(await made.Review.RunAsync(waiting.Number, "Again.", RestrictedBorough.Manager));
        Assert.Equal(0, await made.Review.CountAsync(RestrictedBorough.Director));
        Assert.Equal(
            ("Di Director", "Rightly: nobody could be reached."),
            (await made.Review.ListAsync(RestrictedBorough.Director))
                .Select(each => (each.ReviewedBy, each.Review))
                .Single()
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task It_gives_sight_and_no_say_while_somebody_on_the_list_can_sign_in(Engine engine)
    {
        await using var made = await MakeAsync(engine);
        await made.Emergency.RunAsync(new SoughtRecord(1), Danger, made.Now(RestrictedBorough.Director));
        var director = made.Now(RestrictedBorough.Director);

        Assert.NotNull(await made.Admit.RunAsync(1, "di", Danger, director));
        Assert.NotNull(await made.Admit.EndAsync(1, "mo", director));
        Assert.NotNull(await made.Restrict.LiftAsync(1, Danger, director));
        Assert.NotNull(await made.Exclude.RunAsync(1, "mo", Danger, director));

        var enable = new EnableUser(made.Borough.Database, made.Borough.Clock);
        Assert.Null(await enable.RunAsync("mo", enabled: false, Borough.Administrator));
        Assert.Null(await made.Admit.RunAsync(1, "di", "Mo has left.", director));
        Assert.Equal(["di", "mo"], (await made.WhoSees.RunAsync(1, director))!.Admitted.Select(each => each.Name));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whoever_is_kept_out_of_the_child_does_not_review_why_somebody_had_to_see_them(Engine engine)
    {
        await using var made = await MakeAsync(engine);
        await made.Emergency.RunAsync(new SoughtRecord(1), Danger, made.Now(RestrictedBorough.OtherManager));
        var entry = Assert.Single(await made.Review.ListAsync(RestrictedBorough.Director)).Number;
        Assert.Null(await made.Exclude.RunAsync(1, "di", "A relative of the child.", RestrictedBorough.Manager));

        Assert.Empty(await made.Review.ListAsync(RestrictedBorough.Director));
        Assert.Equal(0, await made.Review.CountAsync(RestrictedBorough.Director));
        var hidden = await made.Review.RunAsync(entry, "Rightly.", RestrictedBorough.Director);
        Assert.NotNull(hidden);
        Assert.Equal(hidden, await made.Review.RunAsync(99, "Rightly.", RestrictedBorough.Director));

        Assert.Equal(
            [
                $"di: Was refused the review of an emergency access: entry {entry}",
                "di: Was refused the review of an emergency access: entry 99",
            ],
            (await made.TrailAsync()).Where(line => line.Contains("the review of", StringComparison.Ordinal))
        );
        Assert.Equal(1, await made.Review.CountAsync(RestrictedBorough.Manager));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whoever_let_themselves_in_stands_among_those_who_see_the_record_until_it_ends(Engine engine)
    {
        await using var made = await MakeAsync(engine);
        await made.Emergency.RunAsync(new SoughtRecord(1), Danger, made.Now(Borough.Practitioner));

        var (who, until) = Assert.Single(
            (await made.WhoSees.RunAsync(1, made.Now(RestrictedBorough.Manager)))!.Emergencies
        );
        Assert.Equal(("Pat Practitioner", made.Borough.Clock.GetUtcNow().AddHours(4)), (who.DisplayName, until));

        made.Borough.Clock.Time = new TimeOnly(16, 0);
        Assert.Empty((await made.WhoSees.RunAsync(1, made.Now(RestrictedBorough.Manager)))!.Emergencies);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nobody_tries_more_than_five_times_in_an_hour(Engine engine)
    {
        await using var made = await MakeAsync(engine);
        var pat = made.Now(Borough.Practitioner);
        await made.Emergency.RunAsync(new SoughtRecord(1), "Must see", pat);
        for (var number = 10; number < 14; number++)
            await made.Emergency.RunAsync(new SoughtRecord(number), Danger, pat);

        var (opened, refused) = await made.Emergency.RunAsync(new SoughtRecord(1), Danger, pat);

        Assert.Null(opened);
        Assert.StartsWith("You have tried 5 times in an hour.", refused?.Sentence, StringComparison.Ordinal);
        Assert.Equal(
            [
                "pat: Was refused emergency access with too short a reason: number 1",
                .. Enumerable.Range(10, 4).Select(number => $"pat: Was refused emergency access: number {number}"),
                "pat: Was refused emergency access after too many tries: number 1",
            ],
            (await made.TrailAsync()).Where(line => line.Contains("emergency access", StringComparison.Ordinal))
        );
        // Another person is not held up, nor is the same one an hour later.
        Assert.NotNull(
            (await made.Emergency.RunAsync(new SoughtRecord(1), Danger, made.Now(RestrictedBorough.Director))).Opened
        );
        made.Borough.Clock.Time = new TimeOnly(13, 0);
        Assert.NotNull(
            (await made.Emergency.RunAsync(new SoughtRecord(1), Danger, made.Now(Borough.Practitioner))).Opened
        );
    }

    private static async Task<RestrictedBorough> MakeAsync(Engine engine)
    {
        var made = await RestrictedBorough.MakeAsync(engine);
        await made.Borough.AddAsync(1, "Ada Example", "OnRoll 2026-01-15 9");
        await made.Borough.AddAsync(2, "Ben Example", "OnRoll 2026-01-15 9");
        Assert.Null(await made.Restrict.RunAsync(1, "A threat to the family.", [], RestrictedBorough.Manager));
        return made;
    }

    private static async Task<bool> SeesAsync(RestrictedBorough made) =>
        (
            await made.Borough.ListedAsync(
                new ListFilter { Name = "ada", Everyone = true },
                made.Now(Borough.Practitioner)
            )
        ).Any();
}
