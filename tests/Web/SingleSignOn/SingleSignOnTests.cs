using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Headwater.Access;
using Headwater.Access.Users;

namespace Headwater.Tests.Web.SingleSignOn;

public class SingleSignOnTests(ProviderSite site) : IClassFixture<ProviderSite>
{
    [Fact]
    public async Task Who_is_in_a_group_comes_in_with_its_role_and_goes_on_to_the_page_they_asked_for()
    {
        using var visitor = await site.Running.VisitorAsync();
        var page = await ArriveAsync(visitor, "a1", "First.Worker@borough.example", ["workers"], "/glossary");

        Assert.Equal("You are signed in – Headwater", page.Title);
        Assert.Equal("0; url=/glossary", page.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content"));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/glossary")).StatusCode);
        var account = (await visitor.ReadAsync("/account")).Body?.TextContent ?? "";
        Assert.Contains("first.worker@borough.example", account, StringComparison.Ordinal);
        Assert.Contains("council account", account, StringComparison.Ordinal);
        Assert.Contains(
            ("first.worker@borough.example", "with Example Borough account"),
            await site.Running.TrailOfAsync("Signed in")
        );
    }

    [Fact]
    public async Task Their_name_may_change_and_so_may_what_they_do_and_sessions_with_the_old_rights_end()
    {
        using var before = await site.Running.VisitorAsync();
        await ArriveAsync(before, "b2", "manager.old@borough.example", ["workers", "managers"], "/");
        Assert.Equal(HttpStatusCode.OK, (await before.GetAsync("/matching")).StatusCode);

        using var after = await site.Running.VisitorAsync();
        await ArriveAsync(after, "b2", "manager.new@borough.example", ["millrace"], "/");

        Assert.Equal(HttpStatusCode.Found, (await before.GetAsync("/matching")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await after.GetAsync("/matching")).StatusCode);
        var (by, about) = Assert.Single(await site.Running.TrailOfAsync("Was changed as a user"));
        Assert.Equal("manager.old@borough.example", by);
        Assert.Contains("Team manager, Example team", about, StringComparison.Ordinal);
        Assert.Contains("School inclusion lead", about, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_in_no_group_stays_outside_and_who_leaves_them_all_is_out_everywhere()
    {
        using var stranger = await site.Running.VisitorAsync();
        var page = await ArriveAsync(stranger, "c1", "stranger@borough.example", ["catering"], "/");
        Assert.Contains("in no group", page.Body?.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await stranger.GetAsync("/")).StatusCode);

        using var leaver = await site.Running.VisitorAsync();
        await ArriveAsync(leaver, "c2", "leaver@borough.example", ["workers"], "/");
        Assert.Equal(HttpStatusCode.OK, (await leaver.GetAsync("/")).StatusCode);
        using var again = await site.Running.VisitorAsync();
        await ArriveAsync(again, "c2", "leaver@borough.example", [], "/");
        Assert.Equal(HttpStatusCode.Found, (await leaver.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task Nobody_comes_in_by_the_name_of_somebody_who_has_an_account_here()
    {
        using var visitor = await site.Running.VisitorAsync();
        var page = await ArriveAsync(visitor, "d1", RunningSite.NameOf(Role.Administrator), ["workers"], "/");
        Assert.Contains("an account here by your name", page.Body?.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await visitor.GetAsync("/")).StatusCode);

        using var itself = await site.Running.VisitorAsync();
        await ArriveAsync(itself, "d2", Caller.Itself, ["workers"], "/");
        Assert.Equal(HttpStatusCode.Found, (await itself.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task They_have_no_password_here_and_nobody_can_give_them_one_and_who_was_stopped_stays_out()
    {
        const string name = "no.password@borough.example";
        using var visitor = await site.Running.VisitorAsync();
        await ArriveAsync(visitor, "e1", name, ["workers"], "/");
        var database = await site.Running.DatabaseAsync();
        var administrator = Caller.AdministratorAtTheTerminal(RunningSite.Authority, "test");

        Assert.Null(await new SignIn(database, TimeProvider.System).RunAsync(name, ""));
        Assert.NotNull(
            await new GivePassword(database, TimeProvider.System).RunAsync(name, "a long made-up one", administrator)
        );

        await new EnableUser(database, TimeProvider.System).RunAsync(name, enabled: false, administrator);
        Assert.Equal(HttpStatusCode.Found, (await visitor.GetAsync("/")).StatusCode);
        using var again = await site.Running.VisitorAsync();
        var page = await ArriveAsync(again, "e1", name, ["workers"], "/");
        Assert.Contains("was stopped", page.Body?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_was_not_asked_for_or_is_refused_or_used_twice_lets_nobody_in()
    {
        using var visitor = await site.Running.VisitorAsync();
        var forged = await visitor.GetAsync("/sign-in/back/example?code=made-up&state=made-up");
        Assert.Equal("/sign-in/arrived", $"{forged.Headers.Location}");
        Assert.Contains(
            "did not finish",
            (await visitor.ReadAsync("/sign-in/arrived")).Body?.TextContent,
            StringComparison.Ordinal
        );

        site.Provider.Refuses = true;
        var page = await ArriveAsync(visitor, "f1", "refused@borough.example", ["workers"], "/");
        site.Provider.Refuses = false;
        Assert.Contains("did not finish", page.Body?.TextContent, StringComparison.Ordinal);

        using var victim = await site.Running.VisitorAsync();
        var back = await AskAsync(visitor, "f2", "thief@borough.example", ["workers"], "/");
        Assert.Equal("/sign-in/arrived", $"{(await victim.GetAsync(back)).Headers.Location}");
        Assert.Equal(HttpStatusCode.Found, (await victim.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task Where_the_provider_does_not_answer_the_page_says_so()
    {
        var gone = await ExampleProvider.StartAsync();
        var address = gone.Address;
        await gone.DisposeAsync();
        var policy = SignInPolicy.MadeUp with
        {
            Providers =
            [
                new("gone", "Gone account", address, "x", RunningSite.Authority, [new("workers", Role.Practitioner)]),
            ],
        };
        await using var running = new RunningSite(
            TimeProvider.System,
            RunningSite.ManyVisits with
            {
                SignIn = policy,
                ProviderSecrets = new Dictionary<string, string> { ["gone"] = "x" },
            }
        );
        using var visitor = await running.VisitorAsync();

        var answer = await visitor.GetAsync("/sign-in/with/gone");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("does not answer", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/sign-in/with/another")).StatusCode);
    }

    [Theory]
    [InlineData(
        """{"key":"Two Words","name":"n","address":"https://x.example","client":"c","authority":"E09999999","groups":[{"name":"g","role":"Analyst"}]}""",
        "small letters"
    )]
    [InlineData(
        """{"key":"k","name":"n","address":"http://x.example","client":"c","authority":"E09999999","groups":[{"name":"g","role":"Analyst"}]}""",
        "https://"
    )]
    [InlineData(
        """{"key":"k","name":"n","address":"https://x.example","client":"c","authority":"E09999999","groups":[]}""",
        "no group"
    )]
    [InlineData(
        """{"key":"k","name":"n","address":"https://x.example","client":"c","authority":"E09999999","groups":[{"name":"g","role":"SchoolInclusionLead"}]}""",
        "which school"
    )]
    public void A_provider_that_cannot_be_meant_says_what_is_wrong(string provider, string named)
    {
        var refused = Assert.Throws<InvalidDataException>(() =>
            SignInPolicy.Read(
                $$"""{"name":"x","date":"2026-09-01","signedBy":"y","secondFactor":[],"providers":[{{provider}}]}"""
            )
        );

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    private async Task<IHtmlDocument> ArriveAsync(
        HttpClient visitor,
        string subject,
        string name,
        string[] groups,
        string next
    )
    {
        var arrived = await visitor.GetAsync(await AskAsync(visitor, subject, name, groups, next));
        Assert.Equal("/sign-in/arrived", $"{arrived.Headers.Location}");
        return await new HtmlParser().ParseDocumentAsync(await visitor.GetStringAsync("/sign-in/arrived"));
    }

    // The address with which the provider sends somebody back.
    private async Task<Uri> AskAsync(HttpClient visitor, string subject, string name, string[] groups, string next)
    {
        site.Provider.Person = new()
        {
            ["sub"] = subject,
            ["preferred_username"] = name,
            ["name"] = "Somebody (made up)",
            ["groups"] = groups,
            ["employee"] = $"W-{subject}",
        };
        var away = await visitor.GetAsync($"/sign-in/with/example?next={next}");
        Assert.Equal(HttpStatusCode.Found, away.StatusCode);
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        var back = (await browser.GetAsync(away.Headers.Location)).Headers.Location;
        Assert.NotNull(back);
        return back;
    }
}
