using System.Net;
using AngleSharp.Html.Parser;
using Headwater.Access;
using Headwater.Access.Users;

namespace Headwater.Tests.Web;

public class SignInTests(RunningSite running)
{
    [Fact]
    public async Task Someone_who_has_not_signed_in_is_asked_to_and_then_gets_the_page_they_wanted()
    {
        using var visitor = await running.VisitorAsync();

        var asked = await visitor.GetAsync("/glossary");
        var signIn = asked.Headers.Location?.PathAndQuery;
        var answer = await visitor.SubmitAsync(
            signIn ?? "",
            ("next", "/glossary"),
            ("Name", RunningSite.NameOf(Role.Analyst)),
            ("Password", RunningSite.Password)
        );

        Assert.Equal("/sign-in?next=%2Fglossary", signIn);
        Assert.Equal("/glossary", $"{answer.Headers.Location}");
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/glossary")).StatusCode);
    }

    [Theory]
    [InlineData("practitioner", "not the password")]
    [InlineData("nobody-of-that-name", "a made-up password")]
    [InlineData("", "")]
    public async Task A_refusal_does_not_tell_whether_the_name_or_the_password_was_wrong(string name, string password)
    {
        using var visitor = await running.VisitorAsync();

        var answer = await visitor.SubmitAsync("/sign-in", ("Name", name), ("Password", password));

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("The name or the password is not right.", page, StringComparison.Ordinal);
        Assert.Contains("<title>Error: Sign in – Headwater</title>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("not the password", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_guesses_is_made_to_wait_even_when_they_guess_right()
    {
        await AddAsync("guessed");
        using var visitor = await running.VisitorAsync();

        for (var i = 0; i < 5; i++)
            await visitor.SubmitAsync("/sign-in", ("Name", "guessed"), ("Password", $"guess {i}"));
        var answer = await visitor.SubmitAsync("/sign-in", ("Name", "guessed"), ("Password", RunningSite.Password));

        Assert.Contains("too many tries", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_sign_in_nobody_is_sent_to_another_site()
    {
        using var visitor = await running.VisitorAsync();

        var answer = await visitor.SubmitAsync(
            "/sign-in",
            ("next", "https://elsewhere.example/"),
            ("Name", RunningSite.NameOf(Role.Analyst)),
            ("Password", RunningSite.Password)
        );

        Assert.Equal("/", $"{answer.Headers.Location}");
    }

    [Fact]
    public async Task Signing_out_closes_the_door()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);
        var home = await visitor.GetStringAsync("/");
        Assert.Contains("Sign out", home, StringComparison.Ordinal);

        var answer = await visitor.SubmitFormAsync("/", "form[action='/sign-out']");

        Assert.Equal("/sign-out", $"{answer.Headers.Location}");
        Assert.Equal(HttpStatusCode.Found, (await visitor.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task A_user_who_is_stopped_is_out_at_their_next_page()
    {
        await AddAsync("stopped");
        using var visitor = await running.VisitorAsync();
        await visitor.SubmitAsync("/sign-in", ("Name", "stopped"), ("Password", RunningSite.Password));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/")).StatusCode);

        var database = await running.DatabaseAsync();
        await new EnableUser(database, TimeProvider.System).RunAsync("stopped", enabled: false, Administrator);

        Assert.Equal(HttpStatusCode.Found, (await visitor.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task The_cookie_cannot_be_read_by_a_script_or_sent_from_another_site()
    {
        using var visitor = await running.VisitorAsync();

        var answer = await visitor.SubmitAsync(
            "/sign-in",
            ("Name", RunningSite.NameOf(Role.Analyst)),
            ("Password", RunningSite.Password)
        );

        var cookie = CookieOf(answer);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Signing_in_again_ends_the_session_that_the_browser_had()
    {
        using var visitor = await running.VisitorAsync();
        var signedIn = await visitor.SubmitAsync(
            "/sign-in",
            ("Name", RunningSite.NameOf(Role.Analyst)),
            ("Password", RunningSite.Password)
        );
        using var copy = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = await running.AddressAsync(),
            DefaultRequestHeaders = { { "Cookie", CookieOf(signedIn).Split(';')[0] } },
        };
        Assert.Equal(HttpStatusCode.OK, (await copy.GetAsync("/")).StatusCode);

        var token = (await visitor.ReadAsync("/")).QuerySelector("input[name=__RequestVerificationToken]");
        await visitor.PostAsync(
            "/sign-in",
            new FormUrlEncodedContent([
                KeyValuePair.Create("Name", RunningSite.NameOf(Role.Analyst)),
                KeyValuePair.Create("Password", RunningSite.Password),
                KeyValuePair.Create("__RequestVerificationToken", token?.GetAttribute("value") ?? ""),
            ])
        );

        Assert.Equal(HttpStatusCode.Found, (await copy.GetAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/")).StatusCode);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    public async Task What_was_typed_comes_back_as_text(string name)
    {
        using var visitor = await running.VisitorAsync();

        var answer = await visitor.SubmitAsync("/sign-in", ("Name", name), ("Password", "x"));

        var page = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain(name, page, StringComparison.Ordinal);
        var read = await new HtmlParser().ParseDocumentAsync(page);
        Assert.Equal(name, read.GetElementById("Name")?.GetAttribute("value"));
    }

    [Fact]
    public async Task A_form_without_the_token_of_its_page_is_refused()
    {
        using var visitor = await running.SignedInAsync(Role.Administrator);

        var answer = await visitor.PostAsync(
            "/users",
            new FormUrlEncodedContent([KeyValuePair.Create("name", "analyst"), KeyValuePair.Create("enabled", "false")])
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var database = await running.DatabaseAsync();
        Assert.NotNull(await new SignIn(database, TimeProvider.System).StillAsync("analyst"));
    }

    private static string CookieOf(HttpResponseMessage answer) =>
        answer.Headers.GetValues("Set-Cookie").Single(set => set.StartsWith("headwater=", StringComparison.Ordinal));

    private static Caller Administrator => new(RunningSite.Authority, "test", "Test", Role.Administrator);

    private async Task AddAsync(string name)
    {
        var user = new User(RunningSite.Authority, name, name, Role.Analyst, null, null, null, Enabled: true);
        var database = await running.DatabaseAsync();
        await new AddUser(database, TimeProvider.System).RunAsync(user, RunningSite.Password, Administrator);
    }
}
