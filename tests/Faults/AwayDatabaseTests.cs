using System.Net;
using Headwater.Access;
using Headwater.Access.Users;
using Headwater.Intake;
using Headwater.Need;
using Headwater.Privacy;
using Headwater.Records;
using Headwater.Storage;
using Headwater.Tests.Need;
using Headwater.Tests.Web;
using Headwater.Web;

namespace Headwater.Tests.Faults;

/// <summary>The server of the database goes away under open pages, and comes back.</summary>
public class AwayDatabaseTests
{
    private static readonly string[] Pages = ["/", "/children", "/children/1", "/children/1/decide", "/account"];

    [Fact]
    public async Task While_the_database_is_away_pages_say_so_and_when_it_is_back_the_next_is_answered()
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(Engine.Postgres);
        await using var wire = new Relay(temporary.Place);
        var database = await Database.OpenAsync(
            wire.Place,
            [
                AccessModule.Schema,
                IntakeModule.Schema,
                RecordsModule.Schema,
                NeedModule.Schema,
                PrivacyModule.Schema,
                Site.Schema,
            ]
        );
        var clock = TimeProvider.System;
        var user = new User(Borough.Authority, "mo", "Mo Manager", Role.TeamManager, null, null, null, Enabled: true);
        Assert.Null(await new AddUser(database, clock).RunAsync(user, RunningSite.Password, Borough.Administrator));
        await using var site = Site.Build(database, clock, port: 0, settings: RunningSite.ManyVisits);
        await site.StartAsync();
        using var visitor = new HttpClient(
            new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }
        )
        {
            BaseAddress = new Uri(site.Urls.First()),
        };
        (string, string)[] signIn = [("Name", "mo"), ("Password", RunningSite.Password)];
        Assert.Equal(HttpStatusCode.Found, (await visitor.SubmitAsync("/sign-in", signIn)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/children")).StatusCode);

        for (var i = 0; i < 3; i++)
        {
            await wire.CutAsync();
            foreach (var page in Pages)
                await AssertAwayAsync(await visitor.GetAsync(page));
            using var form = new FormUrlEncodedContent([KeyValuePair.Create("name", "Ada")]);
            await AssertAwayAsync(await visitor.PostAsync("/children", form));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.GetAsync("/health")).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/headwater.css")).StatusCode);

            wire.Mend();
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/children")).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/health")).StatusCode);
        }
    }

    private static async Task AssertAwayAsync(HttpResponseMessage answer)
    {
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(1), answer.Headers.RetryAfter?.Delta);
        Assert.Contains("Headwater cannot reach its database", page, StringComparison.Ordinal);
        Assert.Contains("Nothing you saved is lost", page, StringComparison.Ordinal);
        Assert.Equal("no-store", $"{answer.Headers.CacheControl}");
    }
}
