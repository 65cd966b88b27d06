using System.Net;
using Headwater.Access;
using Headwater.Access.SingleSignOn;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Headwater.Tests.Web.SingleSignOn;

/// <summary>Tokens that are not the provider's, not for Headwater, or not for this visit.</summary>
public class ForgedTokenTests(ProviderSite site) : IClassFixture<ProviderSite>
{
    [Theory]
    [InlineData(Forgery.None, true)]
    [InlineData(Forgery.NotSigned, false)]
    [InlineData(Forgery.SignatureCutOff, false)]
    [InlineData(Forgery.SignedByAnother, false)]
    [InlineData(Forgery.SignedWithTheSecret, false)]
    [InlineData(Forgery.ForAnother, false)]
    [InlineData(Forgery.ByAnother, false)]
    [InlineData(Forgery.RunOut, false)]
    [InlineData(Forgery.OfAnotherVisit, false)]
    public async Task A_token_that_was_forged_lets_nobody_in(Forgery forgery, bool isIn)
    {
        using var visitor = await site.Running.VisitorAsync();

        var page = await ArriveAsync(visitor, "example", forgery);

        Assert.Contains(isIn ? "You are signed in" : "did not finish", page, StringComparison.Ordinal);
        var home = await visitor.GetAsync("/");
        Assert.Equal(isIn ? HttpStatusCode.OK : HttpStatusCode.Found, home.StatusCode);
    }

    [Fact]
    public async Task Only_signatures_by_a_key_that_the_provider_alone_has_are_looked_at()
    {
        var options = (await site.Running.SiteAsync()).Services.GetRequiredService<
            IOptionsMonitor<OpenIdConnectOptions>
        >();

        var valid = options.Get("example").TokenValidationParameters.ValidAlgorithms;

        Assert.Contains("RS256", valid);
        Assert.All(valid, name => Assert.Matches("^(RS|PS|ES)(256|384|512)$", name));
    }

    [Fact]
    public async Task A_provider_that_sends_headwater_on_to_another_address_is_not_followed()
    {
        await using var running = At("/moved");
        using var visitor = await running.VisitorAsync();

        var answer = await visitor.GetAsync("/sign-in/with/another");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }

    [Fact]
    public async Task A_provider_that_calls_itself_by_another_address_lets_nobody_in()
    {
        await using var running = At("/elsewhere");
        using var visitor = await running.VisitorAsync();

        var page = await ArriveAsync(visitor, "another", Forgery.None);

        Assert.Contains("did not finish", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await visitor.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task Whoever_is_signed_in_is_not_sent_to_the_provider_for_another_session()
    {
        using var visitor = await site.Running.SignedInAsync(Role.Analyst);

        var answer = await visitor.GetAsync("/sign-in/with/example?next=/glossary");

        Assert.Equal("/glossary", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("cross-site", true)]
    [InlineData("same-site", true)]
    [InlineData("same-origin", false)]
    [InlineData("none", false)]
    public async Task A_link_on_another_site_begins_no_session(string from, bool asks)
    {
        using var visitor = await site.Running.VisitorAsync();
        visitor.DefaultRequestHeaders.Add("Sec-Fetch-Site", from);

        var away = (await visitor.GetAsync("/sign-in/with/example?next=/glossary")).Headers.Location?.OriginalString;

        Assert.Equal(asks, away is "/sign-in?next=%2Fglossary");
        Assert.Equal(!asks, away?.StartsWith(site.Provider.Address.AbsoluteUri, StringComparison.Ordinal));
    }

    // A site whose council's sign-in stands at a path of the example's.
    private RunningSite At(string path)
    {
        var another = new Provider(
            "another",
            "Another account",
            new Uri(site.Provider.Address, path),
            ExampleProvider.Client,
            RunningSite.Authority,
            [new Group("workers", Role.Practitioner)]
        );
        return new RunningSite(
            TimeProvider.System,
            RunningSite.ManyVisits with
            {
                SignIn = SignInPolicy.MadeUp with { Providers = [another] },
                ProviderSecrets = new Dictionary<string, string> { ["another"] = ExampleProvider.Secret },
            }
        );
    }

    private async Task<string> ArriveAsync(HttpClient visitor, string provider, Forgery forgery)
    {
        site.Provider.Forges = forgery;
        site.Provider.Person = new()
        {
            ["sub"] = $"{forgery}",
            ["preferred_username"] = $"{forgery}@borough.example",
            ["name"] = "Somebody (made up)",
            ["groups"] = new[] { "workers" },
        };
        var away = await visitor.GetAsync($"/sign-in/with/{provider}?next=/");
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        var back = (await browser.GetAsync(away.Headers.Location)).Headers.Location;
        await visitor.GetAsync(back);
        return await visitor.GetStringAsync("/sign-in/arrived");
    }
}
