using System.Net;
using Headwater.Access;

namespace Headwater.Tests.Web;

/// <summary>Whoever restricts a record is told of those that may be the same child's, and can restrict them with it.</summary>
public sealed class RestrictTwinTests(DoubtfulSite site) : IClassFixture<DoubtfulSite>
{
    private sealed record Pair(long Left, long Right);

    [Fact]
    public async Task A_record_that_waits_as_the_same_child_is_restricted_too_or_named_for_as_long_as_it_is_open()
    {
        var pairs = await site.AskAsync<Pair>(
            """
            select l.child as "left", r.child as "right" from record_match_doubt d
            join record_person l on l.id = d.left_person join record_person r on r.id = d.right_person
            where l.child <> r.child order by d.odds desc
            """
        );
        var one = pairs[0];
        var other = pairs.First(pair => pair.Left != one.Left && pair.Right != one.Right);
        using var manager = await site.Running.SignedInAsync(Role.TeamManager);
        using var practitioner = await site.Running.SignedInAsync(Role.Practitioner);

        var offered = await manager.ReadAsync($"/children/{one.Left}/who-sees");
        Assert.NotNull(offered.QuerySelector($"#also-{one.Right}[checked]"));
        Assert.Null((await practitioner.ReadAsync($"/children/{one.Left}/who-sees")).QuerySelector("[name=Also]"));

        await manager.SubmitAsync(
            $"/children/{one.Left}/who-sees",
            ("Do", "restrict"),
            ("Why", "A threat."),
            ("Also", $"{one.Right}")
        );
        Assert.Equal(HttpStatusCode.NotFound, (await practitioner.GetAsync($"/children/{one.Left}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await practitioner.GetAsync($"/children/{one.Right}")).StatusCode);

        await manager.SubmitAsync($"/children/{other.Left}/who-sees", ("Do", "restrict"), ("Why", "A threat."));
        Assert.NotEqual(HttpStatusCode.NotFound, (await manager.GetAsync($"/children/{other.Right}")).StatusCode);
        Assert.NotNull(
            (await manager.ReadAsync($"/children/{other.Left}/who-sees")).QuerySelector(
                $"main a[href='/children/{other.Right}/who-sees']"
            )
        );
    }

    [Fact]
    public async Task Nothing_is_restricted_where_one_of_them_is_not_for_whoever_asks()
    {
        var child = await site.Running.ChildAsync(SmallBorough.Drifting);
        using var manager = await site.Running.SignedInAsync(Role.TeamManager);
        using var practitioner = await site.Running.SignedInAsync(Role.Practitioner);

        var answer = await manager.SubmitAsync(
            $"/children/{child}/who-sees",
            ("Do", "restrict"),
            ("Why", "A threat."),
            ("Also", "987654321")
        );

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await practitioner.GetAsync($"/children/{child}")).StatusCode);
    }
}
