using System.Net;
using Headwater.Access;
using Headwater.Privacy.Papers;
using Headwater.Privacy.Requests;

namespace Headwater.Tests.Web;

/// <summary>Papers and corrections as people meet them.</summary>
public class PrivacyTests(RunningSite running)
{
    [Fact]
    public async Task The_public_page_says_what_the_council_has_not_written_and_shows_it_once_it_has()
    {
        using var anybody = await running.VisitorAsync();
        var before = await MainAsync(anybody, "/privacy");
        Assert.Contains("The council has not written this part yet", before, StringComparison.Ordinal);
        Assert.DoesNotContain("Write to the made-up town hall", before, StringComparison.Ordinal);

        using var officer = await running.SignedInAsync(Role.InformationOfficer);
        var sent = await officer.SubmitAsync(
            "/papers/parts/contact?paper=public-notice&from=your-rights",
            ("answer", "Write to the made-up town hall.")
        );

        Assert.Equal(HttpStatusCode.Found, sent.StatusCode);
        Assert.Equal("/papers/public-notice#your-rights", sent.Headers.Location?.OriginalString);
        Assert.Contains(
            "Write to the made-up town hall",
            await MainAsync(anybody, "/privacy"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Someone InformationOfficer",
            await MainAsync(officer, "/papers/public-notice"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_paper_with_gaps_cannot_be_signed_and_says_which()
    {
        using var officer = await running.SignedInAsync(Role.InformationOfficer);

        var answer = await officer.SubmitAsync("/papers/transparency-record", ("office", "Data protection officer"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Fill in first", page, StringComparison.Ordinal);
        Assert.Contains(Questions.Training.Title, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_worker_writes_down_as_wrong_stands_on_the_childs_page_and_on_the_list()
    {
        var child = await running.ChildAsync(SmallBorough.Drifting);
        using var worker = await running.SignedInAsync(Role.Practitioner);
        var page = await worker.ReadAsync($"/children/{child}");
        var line = page.QuerySelectorAll(".hw-timeline li")
            .First(item => item.TextContent.Contains("Suspended", StringComparison.Ordinal));
        var link = line.QuerySelector("a[href*='/wrong']")?.GetAttribute("href") ?? "";

        var sent = await worker.SubmitAsync(
            link,
            ("should", "It was a day at home, agreed."),
            ("who", "The aunt"),
            ("day", "2026-11-01")
        );

        Assert.Equal($"/children/{child}", sent.Headers.Location?.OriginalString);
        var after = await worker.ReadAsync($"/children/{child}");
        var beside = after
            .QuerySelectorAll(".hw-timeline li")
            .Single(item => item.TextContent.Contains("The aunt", StringComparison.Ordinal));
        Assert.Contains("Nobody has answered yet", beside.TextContent, StringComparison.Ordinal);
        using var analyst = await running.SignedInAsync(Role.Analyst);
        Assert.Contains("It was a day at home", await MainAsync(analyst, "/corrections"), StringComparison.Ordinal);
        Assert.Contains(
            "It was a day at home",
            await analyst.GetStringAsync("/corrections.csv"),
            StringComparison.Ordinal
        );

        var answered = await analyst.SubmitAsync(
            "/corrections",
            ("outcome", "Refused"),
            ("answer", "The school has it in writing.")
        );

        Assert.Equal(HttpStatusCode.Found, answered.StatusCode);
        Assert.Contains(
            "Stays as it is: The school has it in writing.",
            await MainAsync(worker, $"/children/{child}"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_request_is_taken_in_reviewed_by_two_and_given_out_as_one_archive()
    {
        // A site of this test's own: what it asks for stands on nobody else's pages.
        await using var own = new RunningSite();
        var child = await own.ChildAsync(SmallBorough.InCare);
        using var analyst = await own.SignedInAsync(Role.Analyst);
        Assert.Contains(
            "Somebody asks for this file",
            await MainAsync(analyst, $"/children/{child}"),
            StringComparison.Ordinal
        );
        var young = await analyst.SubmitAsync(
            $"/children/{child}/ask",
            ("asker", "CareLeaver"),
            ("requester", "Casey"),
            ("identity", "Passport"),
            ("day", "2026-11-02")
        );
        Assert.Contains("not 18 yet", await young.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var asked = await analyst.SubmitAsync(
            $"/children/{child}/ask",
            ("asker", "Child"),
            ("requester", "Casey"),
            ("identity", "Passport"),
            ("day", "2026-11-02")
        );
        Assert.Equal("/requests/1", asked.Headers.Location?.OriginalString);
        await ReasonsAndRowsAsync(analyst);
        await analyst.SubmitFormAsync(
            "/requests/1",
            "form:has(button[value=rest])",
            ("because", "other"),
            ("why", "About others."),
            ("do", "rest")
        );
        await analyst.SubmitFormAsync("/requests/1", "form:has(button[value=finish])", ("do", "finish"));
        Assert.Equal(HttpStatusCode.NotFound, (await analyst.GetAsync("/requests/1.zip")).StatusCode);
        using var director = await own.SignedInAsync(Role.Director);
        await director.SubmitFormAsync("/requests/1", "form:has(button[value=agree])", ("do", "agree"));

        var zip = await analyst.GetAsync("/requests/1.zip");

        Assert.Equal("application/zip", zip.Content.Headers.ContentType?.MediaType);
        using var officer = await own.SignedInAsync(Role.InformationOfficer);
        var clock = await MainAsync(officer, "/requests");
        Assert.Contains("2 December 2026", clock, StringComparison.Ordinal);
        Assert.DoesNotContain("Casey", clock, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hold_is_written_and_lifted_on_the_page_and_a_day_far_ahead_shows_what_is_over()
    {
        await using var own = new RunningSite();
        using var director = await own.SignedInAsync(Role.Director);
        var ahead = await MainAsync(director, "/retention?on=2045-01-01");
        Assert.Contains("25 years after birth", ahead, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask for these to be destroyed", ahead, StringComparison.Ordinal);
        Assert.Contains(
            "Robin Fernleaf",
            await MainAsync(director, "/retention/list?rule=attendance-grown&source=1&on=2045-01-01"),
            StringComparison.Ordinal
        );

        foreach (var reach in new[] { "", "All of it", "77" })
        {
            var refused = await director.SubmitFormAsync(
                "/retention",
                "form:has(#reach)",
                ("reach", reach),
                ("why", "The made-up inquiry.")
            );
            var page = await refused.Content.ReadAsStringAsync();
            Assert.Contains("Choose what to hold back.", page, StringComparison.Ordinal);
            Assert.Contains("The made-up inquiry.", page, StringComparison.Ordinal);
        }

        Assert.Contains(
            "Say as of which day.",
            await (
                await director.SubmitFormAsync("/retention", "form:has(#reach)", ("do", "ask"), ("day", "nonsense"))
            ).Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Lift hold", await MainAsync(director, "/retention"), StringComparison.Ordinal);
        await director.SubmitFormAsync(
            "/retention",
            "form:has(#reach)",
            ("reach", "1"),
            ("why", "The made-up inquiry.")
        );

        Assert.Contains("Held back", await MainAsync(director, "/retention?on=2045-01-01"), StringComparison.Ordinal);
        await director.SubmitFormAsync("/retention", "form:has(#why-1)", ("why", "It ended."));
        Assert.Contains(
            "Lifted by Someone Director",
            await MainAsync(director, "/retention"),
            StringComparison.Ordinal
        );
    }

    private static async Task ReasonsAndRowsAsync(HttpClient analyst)
    {
        var item =
            (await analyst.ReadAsync("/requests/1")).QuerySelector("input[name=item]")?.GetAttribute("value") ?? "";
        var unsaid = await analyst.SubmitFormAsync(
            "/requests/1",
            "form:has(button[value=keep])",
            ("item", item),
            ("because", ""),
            ("why", "Typed, and not chosen."),
            ("do", "keep")
        );
        Assert.Contains("Say why it is kept back", await unsaid.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await analyst.SubmitFormAsync(
            "/requests/1",
            "form:has(button[value=keep])",
            ("item", item),
            ("because", "serious-harm"),
            ("why", ""),
            ("do", "keep")
        );
        var harm = Exemptions.All.Single(exemption => exemption.Key is "serious-harm");
        var totals = (await analyst.ReadAsync("/requests/1")).QuerySelector("#kept-back")?.TextContent;
        Assert.Contains($"“{harm.Words}”", totals, StringComparison.Ordinal);
        Assert.Contains("and no numbers", await MainAsync(analyst, "/requests/1"), StringComparison.Ordinal);

        var row =
            (await analyst.ReadAsync("/requests/1")).QuerySelector("input[name=row]")?.GetAttribute("value") ?? "";
        await analyst.SubmitFormAsync(
            "/requests/1",
            "form:has(button[value=keep-rows])",
            ("row", row),
            ("because", "legal-advice"),
            ("why", ""),
            ("do", "keep-rows")
        );
        var kept = (await analyst.ReadAsync("/requests/1"))
            .QuerySelectorAll("input[name=row]")
            .First(input => input.GetAttribute("value") == row);
        Assert.Contains("Kept back", kept.ParentElement?.TextContent, StringComparison.Ordinal);
    }

    private static async Task<string> MainAsync(HttpClient visitor, string page) =>
        (await visitor.ReadAsync(page)).QuerySelector("main")?.TextContent ?? "";
}
