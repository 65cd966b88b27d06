using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dapper;
using Headwater.Access;

namespace Headwater.Tests.Web.Leaks;

/// <summary>Whoever asks by number for a child that is hidden from them leaves a line on the trail, whichever door they try.</summary>
public class RefusedTryTests(LeakSite site) : IClassFixture<LeakSite>
{
    // Roles that open most doors, and see none of the hidden children.
    public static TheoryData<Role> Asking => [Role.TeamManager, Role.Analyst];

    [Theory, MemberData(nameof(Asking))]
    public async Task Every_try_at_a_hidden_child_is_on_the_trail_as_is_every_try_at_nobody(Role role)
    {
        using var visitor = await site.Running.SignedInAsync(role);
        var token = await TokenAsync(visitor);
        var untold = new List<string>();
        var tried = new HashSet<string>();

        foreach (var (verb, route, _) in Routes.Expected)
        foreach (
            var address in Probes
                .Beside(route, site, site.Hidden)
                .SelectMany(each => new[] { each.Address, each.Nowhere })
                .Distinct()
        )
        foreach (
            var form in verb is "GET"
                ?
                [
                    [],
                ]
                : Forms(route)
        )
        {
            var before = await LinesAsync(role);
            var answer = verb is "GET"
                ? await visitor.GetAsync(address)
                : await visitor.PostAsync(
                    route is "/data/findings/{finding:long}" ? $"{address}?handler=Take" : address,
                    new FormUrlEncodedContent(
                        form.Append(("__RequestVerificationToken", token))
                            .Select(field => KeyValuePair.Create(field.Item1, field.Item2))
                    )
                );
            // A door that is not there for this role is no try at a child.
            if (answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.Found)
                continue;
            tried.Add($"{verb} {route}");
            if (await LinesAsync(role) == before)
                untold.Add($"{verb} {address} {string.Join('&', form)}: {(int)answer.StatusCode}");
        }

        Assert.True(untold.Count is 0, string.Join('\n', untold));
        Assert.Contains("GET /children/{id:long}/who-is-who", tried);
        Assert.Contains("POST /children/{id:long}/who-is-who", tried);
        Assert.Contains("POST /matching/pairs/{left:long}/{right:long}", tried);
        Assert.Contains("POST /data/findings/{finding:long}", tried);
    }

    [Fact]
    public async Task A_walk_through_a_sample_counts_what_can_be_opened_and_leaves_a_line_for_the_rest()
    {
        using var visitor = await site.Running.SignedInAsync(Role.Analyst);
        var before = await LinesAsync(Role.Analyst);
        var (shown, refused) = (0, 0);
        var drawn = await AskAsync("select pairs from record_match_sample where number = 1");
        for (var place = 1; place <= drawn; place++)
            if ((await visitor.GetAsync($"/matching/samples/1/{place}")).IsSuccessStatusCode)
                shown++;
            else
                refused++;

        Assert.True(shown > 0 && refused > 0);
        Assert.True(await LinesAsync(Role.Analyst) >= before + refused);
        foreach (var page in new[] { "/matching/samples", "/matching/samples/1" })
            Assert.Contains(
                shown is 1 ? "1 pair," : $"{shown} pairs,",
                (await visitor.ReadAsync(page)).QuerySelector("main")?.TextContent,
                StringComparison.Ordinal
            );
    }

    [Fact]
    public async Task A_look_at_findings_names_the_child_whom_they_show()
    {
        using var keeper = await site.KeeperAsync();
        var child = site.Hidden[0].Child;
        foreach (var page in new[] { "", "/child" })
        {
            var before = await site.Running.LooksAtAsync(child);
            await keeper.GetStringAsync($"/data/findings/{site.Findings[0]}{page}");
            Assert.Equal(before + 1, await site.Running.LooksAtAsync(child));
        }
    }

    [Fact]
    public async Task Decisions_are_counted_as_they_are_listed()
    {
        using var visitor = await site.Running.SignedInAsync(Role.Analyst);
        using var keeper = await site.KeeperAsync();

        var own = (await visitor.ReadAsync("/matching/decisions")).QuerySelectorAll(".hw-rows__row").Length;
        var all = (await keeper.ReadAsync("/matching/decisions")).QuerySelectorAll(".hw-rows__row").Length;

        Assert.True(own < all);
        Assert.DoesNotContain(
            "may not see",
            (await visitor.ReadAsync("/matching/decisions")).QuerySelector("main")?.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_walk_over_answers_and_acts_by_number_tells_nothing()
    {
        using var visitor = await site.Running.SignedInAsync(Role.Analyst);
        var token = await TokenAsync(visitor);
        var last = await AskAsync("select max(number) from record_match_decision");
        var hidden = site.PersonsOf(site.Hidden[0].Child)[0];
        var answers = new HashSet<string>();
        for (var number = 1; number <= last + 3; number++)
        {
            foreach (var query in new[] { $"?known={number}", $"?act={number}" })
                answers.Add(Plain(await visitor.GetAsync($"/matching/pairs/{hidden}/2{query}")));
            foreach (var pair in new[] { $"{hidden}/2", "987654321/2" })
                answers.Add(
                    Plain(
                        await visitor.PostAsync(
                            $"/matching/pairs/{pair}?handler=Second",
                            new FormUrlEncodedContent([
                                KeyValuePair.Create("act", $"{number}"),
                                KeyValuePair.Create("answer", "agree"),
                                KeyValuePair.Create("known", $"{number}"),
                                KeyValuePair.Create("__RequestVerificationToken", token),
                            ])
                        )
                    )
                );
        }

        Assert.Equal("NotFound", Assert.Single(answers));

        static string Plain(HttpResponseMessage answer) => $"{answer.StatusCode}";
    }

    [Fact]
    public async Task To_take_back_by_number_answers_alike_for_what_is_hidden_and_what_there_is_not()
    {
        using var visitor = await site.Running.SignedInAsync(Role.Analyst);
        var token = await TokenAsync(visitor);
        var hidden = await AskAsync(
            $"""
            select max(d.act) from record_match_decision d
            join record_person p on p.source = d.left_source and p.source_key = d.left_key
            where p.child in ({string.Join(", ", site.Hidden.Select(each => each.Child))})
            """
        );
        var before = await LinesAsync(Role.Analyst);

        Assert.Equal(await SentenceAsync(987654321), await SentenceAsync(hidden));

        Assert.Equal(before + 2, await LinesAsync(Role.Analyst));

        async Task<string?> SentenceAsync(long act)
        {
            var answer = await visitor.PostAsync(
                "/matching/decisions",
                new FormUrlEncodedContent([
                    KeyValuePair.Create("act", $"{act}"),
                    KeyValuePair.Create("__RequestVerificationToken", token),
                ])
            );
            var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
            return page.QuerySelector(".govuk-error-summary")?.TextContent.Trim();
        }
    }

    // What each page's buttons send.
    private static IEnumerable<(string, string)[]> Forms(string route) =>
        route switch
        {
            "/matching/pairs/{left:long}/{right:long}" =>
            [
                [("verdict", "Apart")],
                [("verdict", "CannotTell")],
            ],
            "/children/{id:long}/who-is-who" =>
            [
                [("person", "1"), ("why", "because")],
            ],
            "/children/{id:long}/who-sees" =>
            [
                [("Do", "myself"), ("Why", "A neighbour.")],
                [("Do", "restrict"), ("Why", "A threat.")],
                [("Do", "lift"), ("Why", "It passed.")],
                [("Do", "end"), ("Name", "practitioner")],
            ],
            "/children/{id:long}/decide" =>
            [
                [("Decision", "agree"), ("Seen", "2")],
            ],
            _ =>
            [
                [],
            ],
        };

    private Task<long> LinesAsync(Role role) =>
        AskAsync(
            $"""
            select count(*) from access_trail
            where by_name = '{RunningSite.NameOf(role)}' and did like 'Was refused%' and sought is not null
            """
        );

    private async Task<long> AskAsync(string sql)
    {
        await using var work = await (await site.Running.DatabaseAsync()).ReadAsync();
        return await work.Connection.ExecuteScalarAsync<long>(sql);
    }

    private static async Task<string> TokenAsync(HttpClient visitor) =>
        (
            (await visitor.ReadAnyAsync("/")).QuerySelector("input[name=__RequestVerificationToken]")
            as IHtmlInputElement
        )?.Value
        ?? "";
}
