using System.Net;
using AngleSharp.Html.Dom;
using Headwater.Access;
using Headwater.Access.Sessions;
using Headwater.Access.Users;

namespace Headwater.Tests.Web.TypedWork;

/// <summary>What becomes of typed work when a session ends, on a site whose time the test sets.</summary>
public sealed class LateFormTests : IAsyncDisposable
{
    private const string Why = "She told me that mornings are hard, and why.";

    private readonly MovingClock clock = new()
    {
        Now = new DateTimeOffset(SmallBorough.Today, new TimeOnly(8, 0), TimeSpan.Zero),
    };

    private readonly RunningSite site;

    public LateFormTests() => site = new RunningSite(clock, RunningSite.ManyVisits);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_page_says_until_when_its_reader_is_signed_in_and_twelve_hours_are_the_most()
    {
        using var visitor = await site.SignedInAsync(Role.Practitioner);

        Assert.Equal("09:00", await UntilAsync(visitor));
        for (var i = 0; i < 12; i++)
        {
            clock.Now += TimeSpan.FromMinutes(55);
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/glossary")).StatusCode);
        }

        Assert.Equal("20:00", await UntilAsync(visitor)); // at 19:00 exactly
        clock.Now += TimeSpan.FromMinutes(45);
        Assert.Equal("20:00", await UntilAsync(visitor));
        clock.Now += TimeSpan.FromMinutes(15);
        Assert.Equal(HttpStatusCode.Found, (await visitor.GetAsync("/glossary")).StatusCode);
    }

    [Fact]
    public async Task A_form_that_is_sent_after_the_session_ran_out_is_offered_after_sign_in_and_can_be_sent()
    {
        using var visitor = await site.SignedInAsync(Role.Practitioner);
        var page = $"/children/{await site.ChildAsync(SmallBorough.Drifting)}/decide";
        var fields = await FilledAsync(visitor, page);

        clock.Now += Session.Idle + TimeSpan.FromMinutes(1);
        var late = await visitor.PostAsync(page, new FormUrlEncodedContent(fields));
        Assert.Equal("/sign-in?next=%2Fkept", late.Headers.Location?.OriginalString);
        Assert.DoesNotContain(Why, await visitor.GetStringAsync("/sign-in"), StringComparison.Ordinal);
        await visitor.SubmitAsync(
            "/sign-in",
            ("Name", RunningSite.NameOf(Role.Practitioner)),
            ("Password", RunningSite.Password)
        );

        Assert.Contains(Why, await visitor.GetStringAsync("/kept"), StringComparison.Ordinal);
        var sent = await visitor.SubmitFormAsync("/kept", $"form[action='{page}']");
        Assert.Equal(page.Replace("/decide", "", StringComparison.Ordinal), $"{sent.Headers.Location}");
        Assert.Contains(Why, await visitor.GetStringAsync($"{sent.Headers.Location}"), StringComparison.Ordinal);
        Assert.DoesNotContain(Why, await visitor.GetStringAsync("/kept"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_is_shown_to_nobody_else_and_a_cookie_of_somebody_who_left_keeps_nothing()
    {
        using var visitor = await site.SignedInAsync(Role.Practitioner);
        using var thief = await site.SignedInAsync(Role.Director);
        var page = $"/children/{await site.ChildAsync(SmallBorough.Drifting)}/decide";
        var fields = await FilledAsync(visitor, page);
        var theirs = await FilledAsync(thief, page);
        clock.Now += TimeSpan.FromMinutes(40);
        await thief.GetAsync("/glossary");

        // Signed out here, with a copy of the cookie left over elsewhere.
        var database = await site.DatabaseAsync();
        await new EnableUser(database, clock).RunAsync(
            RunningSite.NameOf(Role.Director),
            enabled: false,
            Caller.AdministratorAtTheTerminal(RunningSite.Authority, "test")
        );
        var refused = await thief.PostAsync(page, new FormUrlEncodedContent(theirs));
        Assert.DoesNotContain("kept", refused.Headers.Location?.OriginalString, StringComparison.Ordinal);

        clock.Now += TimeSpan.FromMinutes(40);
        await visitor.PostAsync(page, new FormUrlEncodedContent(fields));
        using var another = await site.SignedInAsync(Role.TeamManager);
        Assert.DoesNotContain(Why, await another.GetStringAsync("/kept"), StringComparison.Ordinal);
        using var author = await site.SignedInAsync(Role.Practitioner);
        Assert.Contains(Why, await author.GetStringAsync("/kept"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_late_form_without_the_token_of_its_page_is_not_kept_and_nor_is_a_password()
    {
        using var visitor = await site.SignedInAsync(Role.Practitioner);
        var page = $"/children/{await site.ChildAsync(SmallBorough.Drifting)}/decide";
        var fields = (await FilledAsync(visitor, page)).Where(field =>
            !field.Key.StartsWith("__", StringComparison.Ordinal)
        );
        var password = await FilledAsync(visitor, "/account/password");
        clock.Now += Session.Idle + TimeSpan.FromMinutes(1);

        foreach (var (to, what) in new[] { (page, fields), ("/account/password", password) })
        {
            var late = await visitor.PostAsync(to, new FormUrlEncodedContent(what));
            Assert.DoesNotContain("kept", late.Headers.Location?.OriginalString, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_form_that_is_refused_is_kept_without_scripts_and_is_gone_once_it_is_accepted()
    {
        using var visitor = await site.SignedInAsync(Role.Practitioner);
        var page = $"/children/{await site.ChildAsync(SmallBorough.Drifting)}/decide";

        await visitor.SubmitAsync(page, ("Decision", "change"), ("Why", Why));
        var again = await visitor.ReadAsync(page);
        Assert.Equal(Why, (again.GetElementById("Why") as IHtmlTextAreaElement)?.Value);
        Assert.Contains("did not send it", again.Body?.TextContent, StringComparison.Ordinal);

        var accepted = await visitor.SubmitAsync(page, ("Decision", "agree"), ("Why", Why));
        Assert.Equal(HttpStatusCode.Found, accepted.StatusCode);
        var after = await visitor.ReadAsync(page);
        Assert.Equal("", (after.GetElementById("Why") as IHtmlTextAreaElement)?.Value.Trim());
    }

    [Fact]
    public async Task A_form_that_was_opened_before_its_author_signed_in_again_is_still_accepted()
    {
        using var visitor = await site.SignedInAsync(Role.Practitioner);
        var page = $"/children/{await site.ChildAsync(SmallBorough.Drifting)}/decide";
        var fields = await FilledAsync(visitor, page);
        clock.Now += Session.Idle + TimeSpan.FromMinutes(1);
        await visitor.SubmitAsync(
            "/sign-in",
            ("Name", RunningSite.NameOf(Role.Practitioner)),
            ("Password", RunningSite.Password)
        );

        var answer = await visitor.PostAsync(page, new FormUrlEncodedContent(fields));

        Assert.Equal(page.Replace("/decide", "", StringComparison.Ordinal), $"{answer.Headers.Location}");
    }

    private static async Task<string?> UntilAsync(HttpClient visitor) =>
        (await visitor.ReadAsync("/glossary")).QuerySelector("#hw-session [data-session-until]")?.TextContent;

    private static async Task<IReadOnlyList<KeyValuePair<string, string>>> FilledAsync(HttpClient visitor, string page)
    {
        var form =
            (await visitor.ReadAsync(page)).QuerySelector("main form[method=post]")
            ?? throw new InvalidOperationException($"{page} has no form");
        return
        [
            .. form.QuerySelectorAll("input[type=hidden]")
                .OfType<IHtmlInputElement>()
                .Select(input => KeyValuePair.Create(input.Name ?? "", input.Value)),
            KeyValuePair.Create("Decision", "agree"),
            KeyValuePair.Create("Why", Why),
        ];
    }
}
