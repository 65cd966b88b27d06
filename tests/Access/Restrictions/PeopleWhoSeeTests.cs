using Headwater.Access;
using Headwater.Access.Restrictions;
using Headwater.Access.Sharing;
using Headwater.Access.Users;
using Headwater.Tests.Access.Sharing;
using Headwater.Tests.Need;

namespace Headwater.Tests.Access.Restrictions;

/// <summary>Those are named who see a record, and nobody else: each of them is put to the gate.</summary>
public class PeopleWhoSeeTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whoever_is_kept_out_is_not_among_them_and_a_list_holds_those_on_it_alone(Engine engine)
    {
        await using var made = await RestrictedBorough.MakeAsync(engine);
        await made.Borough.AddAsync(1, "Ada Example", "OnRoll 2026-01-15 9");
        Assert.Equal(["ana", "di", "max", "mo", "pat"], await NamesAsync(made));

        Assert.Null(await made.Exclude.RunAsync(1, "ana", "A relative of the child.", RestrictedBorough.Manager));
        Assert.Equal(["di", "max", "mo", "pat"], await NamesAsync(made));
        Assert.Empty(await Seers(made.Borough).RunAsync(1, Borough.Analyst));

        Assert.Null(await made.Restrict.RunAsync(1, "A threat to the family.", ["pat"], RestrictedBorough.Manager));
        Assert.Equal(["mo", "pat"], await NamesAsync(made));
        Assert.Empty(await Seers(made.Borough).RunAsync(1, RestrictedBorough.Director));
        Assert.Contains("mo: Looked at who sees a child's record: ", await made.TrailAsync());
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_agreement_names_its_organisation_s_people_where_it_names_the_child(Engine engine)
    {
        await using var made = await SharedBorough.MakeAsync(engine);
        Assert.Null(await made.SignAsync(made.Terms(new Whom(Named: true, School: null, Level: null), "School")));

        var named = await Seers(made.Borough).RunAsync(1, SharedBorough.Director);
        var other = await Seers(made.Borough).RunAsync(2, SharedBorough.Director);

        Assert.Equal(SeenBecause.Agreement, named.Single(seer => seer.Name == "pol").Because);
        Assert.DoesNotContain(other, seer => seer.Name == "pol");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_school_is_told_of_its_own_people_alone(Engine engine)
    {
        await using var made = await SharedBorough.MakeAsync(engine);
        var lead = Borough.LeadOf("100001");
        foreach (var each in new[] { lead, Borough.LeadOf("100002") with { Name = "other" } })
            Assert.Null(
                await new AddUser(made.Database, made.Borough.Clock).RunAsync(
                    new User(each.Authority, each.Name, each.DisplayName, each.Role, each.School, null, null, true),
                    "a made-up borough",
                    Borough.Administrator
                )
            );

        var told = await Seers(made.Borough).RunAsync(1, lead);

        var own = Assert.Single(told);
        Assert.Equal((lead.Name, SeenBecause.School), (own.Name, own.Because));
    }

    private static PeopleWhoSee Seers(Borough borough) => new(borough.Database, ReachPolicy.Default, borough.Clock);

    private static async Task<IReadOnlyList<string>> NamesAsync(RestrictedBorough made) =>
        [.. (await Seers(made.Borough).RunAsync(1, RestrictedBorough.Manager)).Select(seer => seer.Name).Order()];
}
