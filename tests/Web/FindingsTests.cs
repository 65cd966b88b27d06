using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Headwater.Access;
using Headwater.Intake.Findings;
using Headwater.Returns.Ssda903;

namespace Headwater.Tests.Web;

public class FindingsTests(RunningSite running)
{
    [Fact]
    public async Task The_overview_says_how_many_are_open_and_what_could_not_be_judged()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var page = await TextAsync(visitor, "/data/findings");

        Assert.Contains("SSDA903 2025/26", page, StringComparison.Ordinal);
        Assert.Contains("must be mended", page, StringComparison.Ordinal);
        Assert.Contains("could not judge everything", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rule", "SSDA903 rule 567")]
    [InlineData("worker", SmallBorough.Worker)]
    [InlineData("child", "Child 901")]
    [InlineData("file", "missing.csv")]
    public async Task The_same_findings_stand_in_four_ways(string by, string told)
    {
        using var visitor = await running.SignedInAsync(Role.TeamManager);

        Assert.Contains(
            told,
            await TextAsync(visitor, $"/data/findings/list?by={by}&return=ssda903"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_check_names_its_files_and_folds_what_was_read_from_each()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var page = await visitor.ReadAsync("/data/checks/1");

        var folded = page.QuerySelectorAll("main details")[0];
        Assert.Contains("SSDA903 2025/26", folded.QuerySelector("summary")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            page.QuerySelectorAll("main h2"),
            heading => Regex.IsMatch(heading.TextContent, "^SSDA903 2025/26: [0-9,]+ must be mended")
        );
        Assert.Contains(
            page.QuerySelectorAll("main a"),
            link =>
                link.TextContent.StartsWith("Work through these", StringComparison.Ordinal)
                && link.GetAttribute("href") is "/data/findings/list?return=ssda903&year=2026"
        );
        Assert.Contains("sw_episodes.csv: 1 row", folded.TextContent, StringComparison.Ordinal);
        Assert.Contains("missing.csv: 3 rows", folded.TextContent, StringComparison.Ordinal);
        folded.Remove();
        var rest = page.QuerySelector("main")?.TextContent;
        Assert.Contains("missing.csv, sw_episodes.csv", rest, StringComparison.Ordinal);
        Assert.DoesNotContain("missing.csv: 3 rows", rest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_says_what_its_column_holds()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var page = await TextAsync(visitor, $"/data/findings/{await running.FindingAsync("901")}");

        Assert.Contains(
            $"{MissingTable.Ended.Meaning} ({MissingTable.Ended.Name})",
            page,
            StringComparison.OrdinalIgnoreCase
        );
    }

    [Fact]
    public async Task A_worker_reads_what_is_wrong_and_what_to_do_child_by_child()
    {
        using var visitor = await running.SignedInAsync(Role.Practitioner);

        var page = await TextAsync(visitor, $"/data/findings/worker?worker={SmallBorough.Worker}");

        Assert.Contains("Child 901", page, StringComparison.Ordinal);
        Assert.Contains(RuleWords.Of("ssda903", "567", 2026).Message, page, StringComparison.Ordinal);
        Assert.Contains(RuleWords.Of("ssda903", "567", 2026).Mend, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_is_taken_noted_set_aside_and_opened_again()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);
        var address = $"/data/findings/{await running.FindingAsync("902")}";

        await PressAsync(visitor, address, "take");
        await PressAsync(visitor, address, "note", ("words", "The police confirmed it."));
        var refused = await PressAsync(visitor, address, "suppress", ("why", ""));
        await PressAsync(visitor, address, "suppress", ("why", "A slip in the register."));
        var aside = await TextAsync(visitor, address);
        await PressAsync(visitor, address, "reopen");

        Assert.Contains("Say why", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("The police confirmed it.", aside, StringComparison.Ordinal);
        Assert.Contains("A slip in the register.", aside, StringComparison.Ordinal);
        var opened = await TextAsync(visitor, address);
        Assert.Contains("The finding is open again.", opened, StringComparison.Ordinal);
        Assert.Contains("Opened again by Someone Analyst", opened, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_taken_away_as_csv_holds_nothing_that_a_spreadsheet_would_work_out()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var file = await visitor.GetStringAsync("/data/findings.csv?rule=567&return=ssda903");

        Assert.Contains(",'=903,", file, StringComparison.Ordinal);
        Assert.DoesNotContain(",=903,", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_taken_away_as_a_workbook_holds_text_and_no_formula()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var bytes = await visitor.GetByteArrayAsync("/data/findings.xlsx?rule=567&return=ssda903");

        var text = await SheetAsync(bytes);
        Assert.Contains(">=903<", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<x:f>", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_worker_gets_a_workbook_of_their_own_and_so_does_whoever_has_none()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var bytes = await visitor.GetByteArrayAsync("/data/findings/by-worker.zip?rule=567&year=2026");

        await using var archive = new ZipArchive(new MemoryStream(bytes));
        Assert.Equal(
            [$"{SmallBorough.Worker}.xlsx", "no worker known.xlsx"],
            archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)
        );
        var own = await SheetAsync(archive.Entries.Single(entry => entry.Name == $"{SmallBorough.Worker}.xlsx"));
        Assert.Contains(">901<", own, StringComparison.Ordinal);
        Assert.DoesNotContain(">902<", own, StringComparison.Ordinal);
        var others = await SheetAsync(archive.Entries.Single(entry => entry.Name is "no worker known.xlsx"));
        Assert.Contains(">902<", others, StringComparison.Ordinal);
        Assert.DoesNotContain(">901<", others, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_taken_away_is_what_was_asked_for_and_on_the_trail()
    {
        using var visitor = await running.SignedInAsync(Role.Director);

        var file = await visitor.GetStringAsync($"/data/findings.csv?worker={SmallBorough.Worker}&rule=567");

        Assert.Equal(2, file.TrimEnd().Split('\n').Length);
        Assert.Contains(
            await running.TrailOfAsync("Took away findings"),
            line => line == ("director", $"open, rule 567, worker {SmallBorough.Worker}")
        );
    }

    [Fact]
    public async Task A_page_of_one_childs_findings_is_on_the_trail_without_the_childs_number()
    {
        using var visitor = await running.SignedInAsync(Role.Director);
        var finding = await running.FindingAsync("901");

        await visitor.GetStringAsync($"/data/findings/{finding}/child");

        Assert.Contains(
            await running.TrailOfAsync("Looked at findings"),
            line => line == ("director", $"open, the child of finding {finding}")
        );
    }

    [Fact]
    public async Task The_summary_fits_what_a_manager_asks()
    {
        using var visitor = await running.SignedInAsync(Role.Director);

        var whole = await visitor.ReadAsync("/data/findings/summary");

        var page = whole.QuerySelector("main")?.TextContent ?? "";
        Assert.Matches("[0-9,]+ findings? must be mended in this year’s returns: [0-9,]+ in ", page);
        Assert.Contains("2025/26, 3 children, 3 places", page, StringComparison.Ordinal);
        var links = whole.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Contains("/data/findings/list?return=ssda903&year=2026&severity=error", links);
        Assert.Contains("/data/findings/rule?return=ssda903&year=2026&rule=567", links);
        Assert.Contains($"/data/findings/worker?worker={SmallBorough.Worker}&team=-", links);
        Assert.Contains("The rules that matter most", page, StringComparison.Ordinal);
        Assert.Contains(SmallBorough.Worker, page, StringComparison.Ordinal);
        Assert.Contains("no Episodes file was given", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_by_worker_counts_workers_and_tells_which_files_name_them()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var page = await visitor.ReadAsync("/data/findings/list?by=worker&return=ssda903&year=2026");

        Assert.Contains("in 1 worker.", page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        var last = page.QuerySelectorAll("main .hw-rows__row")[^1].TextContent;
        Assert.Contains("No worker known", last, StringComparison.Ordinal);
        Assert.Contains("SW_EPISODES", last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_given_a_finding_reads_of_it_at_home_and_who_gave_it()
    {
        using var giver = await running.SignedInAsync(Role.Analyst);
        using var given = await running.SignedInAsync(Role.Director);
        var before = await TextAsync(given, "/");
        var address = $"/data/findings/{await running.FindingAsync("=903")}";

        await PressAsync(giver, address, "give", ("to", "director"));

        Assert.DoesNotContain("yours to deal with", before, StringComparison.Ordinal);
        var home = await given.ReadAsync("/");
        Assert.Equal(
            "1 finding is yours to deal with",
            home.QuerySelector("main a[href='/data/findings/list?mine=true']")?.TextContent
        );
        Assert.Contains("You, given by Someone Analyst", await TextAsync(given, address), StringComparison.Ordinal);
        Assert.Contains(
            "Given to Someone Director.",
            await TextAsync(giver, "/data/findings/rule?return=ssda903&rule=567"),
            StringComparison.Ordinal
        );
        await PressAsync(giver, address, "give", ("to", ""));
        Assert.DoesNotContain("yours to deal with", await TextAsync(given, "/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_that_is_not_there_is_not_found()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/data/findings/987654")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/data/findings/987654/child")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/data/checks/987654")).StatusCode);
    }

    private static async Task<string> SheetAsync(ZipArchiveEntry workbook)
    {
        var whole = new MemoryStream();
        await using var content = await workbook.OpenAsync();
        await content.CopyToAsync(whole);
        return await SheetAsync(whole.ToArray());
    }

    private static async Task<string> SheetAsync(byte[] workbook)
    {
        await using var archive = new ZipArchive(new MemoryStream(workbook));
        var sheet = archive.Entries.Single(entry => entry.FullName.Contains("worksheets", StringComparison.Ordinal));
        using var reader = new StreamReader(await sheet.OpenAsync());
        return await reader.ReadToEndAsync();
    }

    private static async Task<HttpResponseMessage> PressAsync(
        HttpClient visitor,
        string address,
        string handler,
        params (string, string)[] fields
    ) => await visitor.SubmitFormAsync(address, $"form[action$='handler={handler}']", fields);

    private static async Task<string> TextAsync(HttpClient visitor, string address) =>
        (await visitor.ReadAsync(address)).QuerySelector("main")?.TextContent ?? "";
}
