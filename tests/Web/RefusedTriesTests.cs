using System.Net;
using Dapper;
using Headwater.Access;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Headwater.Tests.Web;

/// <summary>What was tried and refused leaves a line, on the trail or in the log.</summary>
public sealed class RefusedTriesTests : IAsyncDisposable
{
    private readonly RunningSite running = new(
        new StoppedClock(),
        RunningSite.ManyVisits with
        {
            RequestsPerMinute = 30,
        }
    );

    [Fact]
    public async Task A_page_that_is_not_for_the_role_is_on_the_trail_with_whoever_asked_for_it()
    {
        using var school = await running.SignedInAsync(Role.SchoolInclusionLead);

        Assert.Equal(HttpStatusCode.Forbidden, (await school.GetAsync("/users?name=Ann+Example")).StatusCode);

        var (name, about) = Assert.Single(await running.TrailOfAsync("Was refused a page that is not for their role"));
        Assert.Equal((RunningSite.NameOf(Role.SchoolInclusionLead), "GET /users"), (name, about));
    }

    [Fact]
    public async Task A_child_s_page_that_is_not_for_the_role_is_told_of_that_child()
    {
        var child = await running.ChildAsync(SmallBorough.Drifting);
        using var school = await running.SignedInAsync(Role.SchoolInclusionLead);

        Assert.Equal(HttpStatusCode.Forbidden, (await school.GetAsync($"/children/{child}/ask")).StatusCode);

        await using var work = await (await running.DatabaseAsync()).ReadAsync();
        Assert.Equal(
            ("GET /children/{id}/ask", child),
            await work.Connection.QuerySingleAsync<(string, long)>(
                "select about, sought from access_trail where did = 'Was refused a page that is not for their role'"
            )
        );
    }

    [Fact]
    public async Task A_form_without_its_token_is_on_the_trail()
    {
        using var manager = await running.SignedInAsync(Role.TeamManager);
        using var form = new FormUrlEncodedContent([new("purpose", "Oversight")]);

        Assert.Equal(HttpStatusCode.BadRequest, (await manager.PostAsync("/purpose", form)).StatusCode);

        var (name, about) = Assert.Single(
            await running.TrailOfAsync("Was refused a form that Headwater had not given them")
        );
        Assert.Equal((RunningSite.NameOf(Role.TeamManager), "POST /purpose"), (name, about));
    }

    [Fact]
    public async Task Who_asks_too_often_or_guesses_a_name_is_in_the_log_without_what_they_typed()
    {
        using var log = new KeptLog();
        (await running.SiteAsync()).Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        using var visitor = await running.VisitorAsync();

        for (var i = 0; i < 6; i++)
            await visitor.SubmitAsync("/sign-in", ("Name", "a-made-up-guess"), ("Password", "wrong"));
        for (var i = 0; i < 40; i++)
            await visitor.GetAsync("/privacy");

        Assert.Contains(log.Lines, line => line.Contains("was refused: wrong", StringComparison.Ordinal));
        Assert.Contains(log.Lines, line => line.Contains("was refused: too many tries", StringComparison.Ordinal));
        Assert.Contains(log.Lines, line => line.StartsWith("Too many requests from address", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains("a-made-up-guess", StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync() => running.DisposeAsync();
}
