using System.Net;
using AngleSharp.Html.Parser;
using Headwater.Access;
using Headwater.Access.SecondFactors;
using Headwater.Web.Hosting;
using OtpNet;

namespace Headwater.Tests.Web;

/// <summary>A site where roles must show a code, at a time that the test sets.</summary>
public sealed class StrictSite : IAsyncDisposable
{
    public StrictSite() => Running = new RunningSite(Clock, new SiteSettings { RequestsPerMinute = 1_000_000 });

    public MovingClock Clock { get; } =
        new() { Now = new DateTimeOffset(SmallBorough.Today, new TimeOnly(8, 0), TimeSpan.Zero) };

    public RunningSite Running { get; }

    public string CodeOf(string key) =>
        new Totp(Base32Encoding.ToBytes(key.Replace(" ", "", StringComparison.Ordinal))).ComputeTotp(
            Clock.Now.UtcDateTime
        );

    public ValueTask DisposeAsync() => Running.DisposeAsync();
}

public class SecondFactorPageTests(StrictSite site) : IClassFixture<StrictSite>
{
    private const string Another = "seven made-up otters sing";

    [Fact]
    public async Task Whose_role_asks_for_it_sets_up_an_app_and_from_then_on_gives_a_code()
    {
        using var visitor = await GiveNameAsync(Role.Director, "/glossary", "/sign-in/set-up");
        Assert.Equal("/sign-in", (await visitor.GetAsync("/")).Headers.Location?.AbsolutePath);

        var page = await visitor.ReadAsync("/sign-in/set-up");
        var key = page.GetElementById("key")?.TextContent ?? "";
        Assert.NotEmpty(page.QuerySelector("svg.hw-qr path")?.GetAttribute("d") ?? "");
        var wrong = await visitor.SubmitAsync("/sign-in/set-up", ("Code", "000000"));
        Assert.Contains("not the code", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var answer = await visitor.SubmitAsync("/sign-in/set-up", ("Code", site.CodeOf(key)));
        var shown = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        var codes = shown.QuerySelectorAll("#codes li").Select(item => item.TextContent).ToList();
        Assert.Equal(10, codes.Count);
        Assert.Equal("/glossary", shown.QuerySelector("main a.govuk-button")?.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/glossary")).StatusCode);

        using var another = await GiveNameAsync(Role.Director, "/glossary", "/sign-in/code");
        Assert.Equal("/sign-in", (await another.GetAsync("/")).Headers.Location?.AbsolutePath);
        var refused = await another.SubmitAsync("/sign-in/code", ("Code", site.CodeOf(key)));
        Assert.Contains("used before", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        site.Clock.Now += TimeSpan.FromMinutes(1);
        var right = await another.SubmitAsync("/sign-in/code", ("Code", site.CodeOf(key)));
        Assert.Equal("/glossary", $"{right.Headers.Location}");
        Assert.Equal(HttpStatusCode.OK, (await another.GetAsync("/glossary")).StatusCode);

        using var withoutPhone = await GiveNameAsync(Role.Director, "/", "/sign-in/code");
        await withoutPhone.SubmitAsync("/sign-in/code", ("Code", codes[0]));
        Assert.Equal(HttpStatusCode.OK, (await withoutPhone.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task A_password_alone_does_not_put_another_app_in_the_place_of_the_one_there_is()
    {
        using var owner = await GiveNameAsync(Role.TeamManager, "/", "/sign-in/set-up");
        await SetUpAsync(owner);

        using var thief = await GiveNameAsync(Role.TeamManager, "/", "/sign-in/code");
        var page = await thief.ReadAsync("/sign-in/set-up");

        Assert.Null(page.GetElementById("key"));
        Assert.Contains("Start again", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_need_not_can_set_up_an_app_with_their_password_and_an_administrator_resets_it()
    {
        using var worker = await GiveNameAsync(Role.Practitioner, "/account", "/account");
        Assert.Contains("none", (await worker.ReadAsync("/account")).Body?.TextContent, StringComparison.Ordinal);
        var wrong = await worker.SubmitFormAsync("/account?handler=SetUp", "main form", ("Password", "wrong"));
        Assert.Contains("is not right", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var asked = await worker.SubmitFormAsync(
            "/account?handler=SetUp",
            "main form",
            ("Password", RunningSite.Password)
        );
        Assert.Equal("/sign-in/set-up", $"{asked.Headers.Location}");
        await SetUpAsync(worker);
        Assert.Contains(
            "10 recovery codes",
            (await worker.ReadAsync("/account")).Body?.TextContent,
            StringComparison.Ordinal
        );

        using var administrator = await GiveNameAsync(Role.Administrator, "/users", "/sign-in/set-up");
        await SetUpAsync(administrator);
        var name = RunningSite.NameOf(Role.Practitioner);
        Assert.Contains(
            "Reset authenticator app",
            await administrator.GetStringAsync("/users"),
            StringComparison.Ordinal
        );
        await administrator.SubmitFormAsync("/users?handler=Reset", "main form", ("name", name));

        Assert.Equal("/sign-in", (await worker.GetAsync("/account")).Headers.Location?.AbsolutePath);
        using var again = await GiveNameAsync(Role.Practitioner, "/account", "/account");
        Assert.Equal(
            [(RunningSite.NameOf(Role.Administrator), name)],
            await site.Running.TrailOfAsync("Reset an authenticator app")
        );
    }

    [Fact]
    public async Task Whoever_is_half_way_in_with_a_password_that_was_changed_since_begins_again()
    {
        await using var own = new StrictSite();
        using var owner = await GiveNameAsync(Role.Director, "/", "/sign-in/set-up", own);
        var key = await SetUpAsync(owner, own);
        using var thief = await GiveNameAsync(Role.Director, "/glossary", "/sign-in/code", own);
        Assert.NotNull((await thief.ReadAsync("/sign-in/code")).GetElementById("Code"));

        own.Clock.Now += TimeSpan.FromMinutes(1);
        var changed = await owner.SubmitFormAsync(
            "/account/password",
            "main form",
            ("Old", RunningSite.Password),
            ("New", Another),
            ("Again", Another),
            ("Code", own.CodeOf(key))
        );
        Assert.Equal("/account", $"{changed.Headers.Location}");

        Assert.Null((await thief.ReadAsync("/sign-in/code")).GetElementById("Code"));
        Assert.Equal("/sign-in", (await thief.GetAsync("/glossary")).Headers.Location?.AbsolutePath);
    }

    [Theory]
    [InlineData("/account?handler=SetUp", "/sign-in/set-up")]
    [InlineData("/account?handler=Codes", "")]
    [InlineData("/account/password", "/account")]
    public async Task Whoever_has_an_app_changes_how_they_sign_in_with_the_password_and_a_fresh_code_of_it(
        string change,
        string leadsTo
    )
    {
        // A site of its own: it ends with another app, other codes or another password.
        await using var own = new StrictSite();
        using var owner = await GiveNameAsync(Role.Director, "/", "/sign-in/set-up", own);
        var key = await SetUpAsync(owner, own);
        var used = own.CodeOf(key);
        (string, string)[] right =
        [
            ("Password", RunningSite.Password),
            ("Old", RunningSite.Password),
            ("New", Another),
            ("Again", Another),
        ];
        var page = change.Split('?')[0];
        Assert.NotNull((await owner.ReadAsync(page)).GetElementById("Code"));

        foreach (var code in new[] { "", "000000", used })
        {
            var refused = await owner.SubmitFormAsync(change, "main form", [.. right, ("Code", code)]);
            Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
            var again = await new HtmlParser().ParseDocumentAsync(await refused.Content.ReadAsStringAsync());
            Assert.Contains("That code is not right", again.Body?.TextContent, StringComparison.Ordinal);
            Assert.Null(again.QuerySelector("#codes"));
        }

        own.Clock.Now += TimeSpan.FromMinutes(1);
        var withoutPassword = await owner.SubmitFormAsync(
            change,
            "main form",
            ("Code", own.CodeOf(key)),
            right[2],
            right[3]
        );
        Assert.Contains(
            "password is not right",
            await withoutPassword.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        var done = await owner.SubmitFormAsync(change, "main form", [.. right, ("Code", own.CodeOf(key))]);

        Assert.Equal(leadsTo, $"{done.Headers.Location}");
        if (leadsTo is "")
            Assert.Contains("id=\"codes\"", await done.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        if (leadsTo is "/sign-in/set-up")
            Assert.NotNull((await owner.ReadAsync(leadsTo)).GetElementById("key"));
    }

    [Fact]
    public async Task Whoever_guesses_codes_at_an_open_screen_has_to_wait()
    {
        await using var own = new StrictSite();
        using var owner = await GiveNameAsync(Role.Director, "/", "/sign-in/set-up", own);
        await SetUpAsync(owner, own);

        for (var i = 0; i < 5; i++)
            await owner.SubmitFormAsync(
                "/account?handler=SetUp",
                "main form",
                ("Password", RunningSite.Password),
                ("Code", $"00000{i}")
            );
        var answer = await owner.SubmitFormAsync(
            "/account?handler=SetUp",
            "main form",
            ("Password", RunningSite.Password),
            ("Code", "000009")
        );

        Assert.Contains("too many tries", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guessing_codes_is_slowed_and_who_takes_too_long_starts_again()
    {
        using var analyst = await GiveNameAsync(Role.Analyst, "/", "/");
        await analyst.SubmitFormAsync("/account?handler=SetUp", "main form", ("Password", RunningSite.Password));
        var key = await SetUpAsync(analyst);
        site.Clock.Now += TimeSpan.FromMinutes(1);
        using var thief = await GiveNameAsync(Role.Analyst, "/", "/sign-in/code");

        for (var i = 0; i < 5; i++)
            await thief.SubmitAsync("/sign-in/code", ("Code", $"00000{i}"));
        var answer = await thief.SubmitAsync("/sign-in/code", ("Code", site.CodeOf(key)));
        Assert.Contains("too many tries", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        site.Clock.Now += HalfWay.Patience + TimeSpan.FromSeconds(1);
        var late = await thief.ReadAsync("/sign-in/code");
        Assert.Contains("Start again", late.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_to_scan_has_its_three_corners()
    {
        var picture = Headwater.Web.Pages.Access.SecondFactors.QrPicture.Of(
            AuthenticatorKey.Make().Address("odalie").AbsoluteUri
        );

        // Four empty squares around it, and at three corners a dark row of seven.
        var far = picture.Side - 4 - 7;
        foreach (var (x, y) in new[] { (4, 4), (far, 4), (4, far) })
        foreach (var along in Enumerable.Range(0, 7))
            Assert.Contains($"M{x + along} {y}h1v1h-1z", picture.Path, StringComparison.Ordinal);
        Assert.DoesNotContain("M3 ", picture.Path, StringComparison.Ordinal);
    }

    private async Task<HttpClient> GiveNameAsync(Role role, string next, string leadsTo, StrictSite? own = null)
    {
        var visitor = await (own ?? site).Running.VisitorAsync();
        var answer = await visitor.SubmitAsync(
            "/sign-in",
            ("next", next),
            ("Name", RunningSite.NameOf(role)),
            ("Password", RunningSite.Password)
        );
        Assert.Equal(leadsTo, $"{answer.Headers.Location}");
        return visitor;
    }

    private async Task<string> SetUpAsync(HttpClient visitor, StrictSite? own = null)
    {
        var key = (await visitor.ReadAsync("/sign-in/set-up")).GetElementById("key")?.TextContent ?? "";
        var answer = await visitor.SubmitAsync("/sign-in/set-up", ("Code", (own ?? site).CodeOf(key)));
        Assert.Contains("Write down", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        return key;
    }
}
