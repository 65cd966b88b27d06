using System.Net;
using Headwater.Access;

namespace Headwater.Tests.Web;

/// <summary>A manager restricts a record, somebody lets themselves in and is asked about it, and somebody keeps themselves out.</summary>
public sealed class RestrictionPageTests : IAsyncDisposable
{
    private readonly RunningSite running = new();

    [Fact]
    public async Task A_record_is_restricted_opened_in_an_emergency_and_the_opening_reviewed()
    {
        var child = await running.ChildAsync(SmallBorough.Drifting);
        using var manager = await running.SignedInAsync(Role.TeamManager);
        using var practitioner = await running.SignedInAsync(Role.Practitioner);
        using var director = await running.SignedInAsync(Role.Director);
        var sees = $"/children/{child}/who-sees";
        Assert.DoesNotContain(
            "Restrict this record",
            await practitioner.GetStringAsync(sees),
            StringComparison.Ordinal
        );

        var unsaid = await manager.SubmitAsync(sees, ("Do", "restrict"), ("Why", ""));
        Assert.Contains("Say why", await unsaid.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var done = await manager.SubmitAsync(sees, ("Do", "restrict"), ("Why", "A threat."), ("Names", "analyst"));
        Assert.Equal(HttpStatusCode.Found, done.StatusCode);

        var listed = await manager.GetStringAsync(sees);
        Assert.Contains("Someone Analyst", listed, StringComparison.Ordinal);
        Assert.Contains("<p class=\"hw-place\">analyst", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("does not see it now", listed, StringComparison.Ordinal);
        Assert.Contains(
            "Restricted record",
            await manager.GetStringAsync($"/children/{child}"),
            StringComparison.Ordinal
        );
        var refused = await practitioner.GetAsync($"/children/{child}");
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.Contains("/emergency-access", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var why = ("Why", "A neighbour rang: the child may be in danger.");
        var wrong = await practitioner.SubmitAsync("/emergency-access", ("Number", "987654321"), why);
        Assert.Contains(
            "No record that is closed to you has this number",
            await wrong.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        var opened = await practitioner.SubmitAsync("/emergency-access", ("Number", $"/children/{child}"), why);
        Assert.Equal($"/children/{child}", $"{opened.Headers.Location}");
        Assert.Contains(
            "You see this record until",
            await practitioner.GetStringAsync($"/children/{child}"),
            StringComparison.Ordinal
        );

        Assert.Contains(
            "to review",
            (await director.ReadAsync("/")).QuerySelector("nav a[href='/access-and-privacy']")?.TextContent,
            StringComparison.Ordinal
        );
        var reviewed = await director.SubmitAsync("/emergency-access/review", ("found", "Rightly."));
        Assert.Equal(HttpStatusCode.Found, reviewed.StatusCode);
        var list = await director.GetStringAsync("/emergency-access/review");
        Assert.Contains("Rightly.", list, StringComparison.Ordinal);
        Assert.DoesNotContain($"/children/{child}", list, StringComparison.Ordinal);

        done = await manager.SubmitFormAsync(
            sees,
            "main form:has(#lift-why)",
            ("Do", "lift"),
            ("Why", "It has passed.")
        );
        Assert.Equal(HttpStatusCode.Found, done.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await director.GetAsync($"/children/{child}")).StatusCode);
    }

    [Fact]
    public async Task Whoever_knows_the_family_keeps_themselves_out()
    {
        var child = await running.ChildAsync(SmallBorough.Outside);
        using var practitioner = await running.SignedInAsync(Role.Practitioner);
        using var manager = await running.SignedInAsync(Role.TeamManager);
        var sees = $"/children/{child}/who-sees";

        var done = await practitioner.SubmitFormAsync(
            sees,
            "main form:has(#myself-why)",
            ("Do", "myself"),
            ("Why", "My niece.")
        );

        Assert.Equal("/children", $"{done.Headers.Location}");
        Assert.Equal(HttpStatusCode.NotFound, (await practitioner.GetAsync($"/children/{child}")).StatusCode);
        Assert.Contains(
            "Someone Practitioner is kept out. Someone Practitioner decided so on",
            await manager.GetStringAsync(sees),
            StringComparison.Ordinal
        );
        Assert.Contains("My niece.", await manager.GetStringAsync(sees), StringComparison.Ordinal);
        await manager.SubmitFormAsync(sees, "main form:has(input[name=Name][value=practitioner])", ("Do", "include"));
        Assert.Equal(HttpStatusCode.OK, (await practitioner.GetAsync($"/children/{child}")).StatusCode);
    }

    [Fact]
    public async Task Whoever_sees_children_can_be_kept_out_whomever_they_work_for()
    {
        var child = await running.ChildAsync(SmallBorough.Outside);
        using var manager = await running.SignedInAsync(Role.TeamManager);
        var page = await manager.ReadAsync($"/children/{child}/who-sees");

        var offered = page.QuerySelectorAll("#exclude-name option").Select(option => option.GetAttribute("value"));

        Assert.Superset(
            new HashSet<string?> { "practitioner", "schoolinclusionlead", "partnerworker", "analyst", "director" },
            offered.ToHashSet()
        );
        Assert.DoesNotContain("administrator", offered);
    }

    public ValueTask DisposeAsync() => running.DisposeAsync();
}
