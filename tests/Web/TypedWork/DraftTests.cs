using Dapper;
using Headwater.Access;
using Headwater.Web;
using Headwater.Web.TypedWork;
using Microsoft.AspNetCore.DataProtection;

namespace Headwater.Tests.Web.TypedWork;

public sealed class DraftTests
{
    private const string Page = "/children/12/decide";

    private static readonly Caller Worker = new("E09999999", "odalie", "Odalie (made up)", Role.Practitioner);
    private static readonly Caller Another = new("E09999999", "berin", "Berin (made up)", Role.Practitioner);

    private readonly MovingClock clock = new();
    private readonly TypedText typed = new(new EphemeralDataProtectionProvider());

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_draft_is_its_authors_alone_and_cannot_be_read_in_the_database(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync(AccessModule.Schema, Site.Schema);
        var drafts = new Drafts(database, typed, clock);

        Assert.True(await drafts.KeepAsync(Worker, Page, "Why", "She said", clock.Now));
        Assert.True(await drafts.KeepAsync(Worker, Page, "Why", "She said that it helps.", clock.Now));

        var draft = Assert.Single(await drafts.ListAsync(Worker));
        Assert.Equal((Page, "Why", "She said that it helps."), (draft.Page, draft.Field, draft.Text));
        Assert.Empty(await drafts.ListAsync(Another));
        await using var work = await database.ReadAsync();
        var kept = await work.Connection.QuerySingleAsync<string>("select text from web_draft");
        Assert.DoesNotContain("helps", kept, StringComparison.Ordinal);
        Assert.Null(typed.Read(Another, kept));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nobody_has_more_than_so_many_and_none_of_these_is_lost(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var drafts = await DraftsAsync(temporary);
        for (var number = 0; number < Drafts.Most; number++)
            Assert.True(await drafts.KeepAsync(Worker, $"/children/{number}/decide", "Why", "A thought", clock.Now));

        Assert.False(await drafts.KeepAsync(Worker, "/children/99/decide", "Why", "One more", clock.Now));

        Assert.True(await drafts.KeepAsync(Worker, "/children/7/decide", "Why", "Thought on", clock.Now));
        Assert.True(await drafts.KeepAsync(Another, "/children/99/decide", "Why", "Their first", clock.Now));
        Assert.Equal(Drafts.Most, (await drafts.ListAsync(Worker)).Count);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_was_on_its_way_when_the_form_was_accepted_does_not_come_back(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var drafts = await DraftsAsync(temporary);
        var opened = clock.Now;
        await drafts.KeepAsync(Worker, Page, "Why", "She said", opened);

        clock.Now += TimeSpan.FromSeconds(10);
        await drafts.ForgetAsync(Worker, Page, ["Why"]);
        clock.Now += TimeSpan.FromSeconds(1);
        await drafts.KeepAsync(Worker, Page, "Why", "She said that", opened);
        Assert.Empty(await drafts.ListAsync(Worker));

        await drafts.ForgetAsync(Worker, Page, ["Note"]);
        await drafts.KeepAsync(Worker, Page, "Note", "Sent before it was ever kept", opened);
        Assert.Empty(await drafts.ListAsync(Worker));

        clock.Now += TimeSpan.FromSeconds(1);
        await drafts.KeepAsync(Worker, Page, "Why", "The next time", opened: clock.Now);
        Assert.Equal("The next time", Assert.Single(await drafts.ListAsync(Worker)).Text);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task After_thirty_days_or_once_the_field_is_empty_nothing_is_kept(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var drafts = await DraftsAsync(temporary);
        await drafts.KeepAsync(Worker, Page, "Why", "An old thought", clock.Now);
        await drafts.KeepAsync(Worker, Page, "Note", "Another", clock.Now);
        await drafts.KeepAsync(Worker, Page, "Note", " ", clock.Now);
        Assert.Equal("Why", Assert.Single(await drafts.ListAsync(Worker)).Field);
        var opened = clock.Now;
        clock.Now += TimeSpan.FromSeconds(10);
        await drafts.KeepAsync(Worker, Page, "Note", " ", opened);
        await drafts.KeepAsync(Worker, Page, "Note", "Filled again on the same page", opened);
        Assert.Equal(2, (await drafts.ListAsync(Worker)).Count);

        clock.Now += Drafts.Kept + TimeSpan.FromSeconds(1);
        Assert.Empty(await drafts.ListAsync(Worker));
        await drafts.KeepAsync(Another, Page, "Why", "New", clock.Now);

        clock.Now -= TimeSpan.FromDays(20);
        Assert.Empty(await drafts.ListAsync(Worker));
    }

    [Fact]
    public async Task More_than_any_field_holds_is_not_kept()
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(Engine.Sqlite);
        var drafts = await DraftsAsync(temporary);

        Assert.False(await drafts.KeepAsync(Worker, Page, "Why", new string('x', Drafts.LongestText + 1), clock.Now));
        Assert.Empty(await drafts.ListAsync(Worker));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_form_that_came_too_late_is_its_senders_alone_until_it_is_sent(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync(AccessModule.Schema, Site.Schema);
        var forms = new KeptForms(database, typed, clock);
        KeyValuePair<string, string>[] fields = [new("Decision", "agree"), new("Why", "She said that it helps.")];

        Assert.True(await forms.KeepAsync(Worker, Page, fields));

        Assert.Equal(fields, Assert.Single(await forms.ListAsync(Worker)).Fields);
        Assert.Empty(await forms.ListAsync(Another));
        await forms.ForgetAsync(Another, Page);
        Assert.Single(await forms.ListAsync(Worker));
        await forms.ForgetAsync(Worker, Page);
        Assert.Empty(await forms.ListAsync(Worker));
    }

    private async Task<Drafts> DraftsAsync(TemporaryDatabase temporary) =>
        new(await temporary.OpenAsync(AccessModule.Schema, Site.Schema), typed, clock);
}
