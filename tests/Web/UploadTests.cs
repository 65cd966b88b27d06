using System.IO.Compression;
using System.Net;
using Dapper;
using Headwater.Access;
using static Headwater.Tests.Web.Sending;

namespace Headwater.Tests.Web;

/// <summary>Files sent to be checked: kept nowhere, loaded nowhere, whatever is in them.</summary>
public class UploadTests(RunningSite running)
{
    private const string Backwards = "CHILD,DOB,MISSING,MIS_START,MIS_END\n950,01/02/2010,M,02/06/2020,01/06/2020\n";

    [Fact]
    public async Task Files_are_checked_and_gone_and_nothing_of_them_is_loaded()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);
        var (name, loaded) = ($"missing-{Guid.NewGuid():N}.csv", await LoadedAsync());

        var page = await CheckedAsync(visitor, await visitor.SendAsync("2021", (name, Bytes(Backwards))));

        Assert.Contains("SSDA903 2020/21", page, StringComparison.Ordinal);
        Assert.Contains(name, page, StringComparison.Ordinal);
        Assert.Empty(Left(name));
        Assert.Equal(loaded, await LoadedAsync());
        Assert.Contains("SSDA903 2020/21", await visitor.GetStringAsync("/data/findings"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_that_would_burst_is_a_sentence()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);
        var bomb = new MemoryStream();
        await using (var archive = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var entry = await archive.CreateEntry("missing.csv", CompressionLevel.SmallestSize).OpenAsync();
            for (var i = 0; i < 200; i++)
                await entry.WriteAsync(new byte[1 << 20]);
        }

        var page = await CheckedAsync(visitor, await visitor.SendAsync("", ("bomb.zip", bomb.ToArray())));

        Assert.Contains("None of the files was recognised", page, StringComparison.Ordinal);
        Assert.Contains("would unpack to far more than a return can hold", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../../etc/cron.d/missing.csv")]
    [InlineData("..\\..\\missing.csv")]
    [InlineData("/etc/missing.csv")]
    [InlineData(".at-work")]
    [InlineData("=cmd|' /C calc'!A0.csv")]
    public async Task A_hostile_name_leads_nowhere(string name)
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var page = await CheckedAsync(
            visitor,
            await visitor.SendAsync("2022", (name, Bytes(Backwards)), (name, Bytes("x")))
        );

        Assert.Contains("2 files", page, StringComparison.Ordinal);
        Assert.DoesNotContain("..", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Choose at least one file of your returns.")]
    [InlineData("20xx", "Enter the year in which the return ends")]
    public async Task What_cannot_be_checked_is_said_in_a_sentence_and_nothing_is_left(string year, string sentence)
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);
        var name = $"missing-{Guid.NewGuid():N}.csv";

        var answer = await visitor.SendAsync(year, year is "" ? [] : [("files", name, Bytes(Backwards))]);

        Assert.Contains(sentence, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(Left(name));
    }

    [Fact]
    public async Task A_form_that_is_not_ours_is_refused_unread()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);
        var name = $"missing-{Guid.NewGuid():N}.csv";
        using var form = Form("", [("files", name, Bytes(Backwards))], token: "forged");

        var answer = await visitor.PostAsync("/data/check", form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(Left(name));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public async Task A_form_that_breaks_off_is_answered_in_words_and_nothing_is_left(double kept)
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);
        var name = $"missing-{Guid.NewGuid():N}.csv";
        using var form = Form("2021", [("files", name, Bytes(Backwards))], await visitor.TokenAsync());
        var whole = await form.ReadAsByteArrayAsync();
        using var broken = new ByteArrayContent(whole[..(int)(whole.Length * kept)]);
        broken.Headers.ContentType = form.Headers.ContentType;

        var answer = await visitor.PostAsync("/data/check", broken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("We could not read that", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(Left(name));
    }

    [Fact]
    public async Task A_check_is_shown_to_nobody_but_whoever_asked_for_it()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);
        using var other = await running.SignedInAsync(Role.Director);
        var sent = await visitor.SendAsync("2021", ("missing.csv", Bytes(Backwards)));

        var page = await other.GetStringAsync(sent.Headers.Location);

        Assert.Contains("We cannot find this check", page, StringComparison.Ordinal);
        await CheckedAsync(visitor, sent);
    }

    private static async Task<string> CheckedAsync(HttpClient visitor, HttpResponseMessage sent) =>
        (await visitor.CheckedAsync(sent)).Text();

    private static string[] Left(string name) =>
        [
            .. Directory
                .EnumerateDirectories(Path.GetTempPath(), "headwater-check-*")
                .Where(folder => File.Exists(Path.Combine(folder, "files", name))),
        ];

    private async Task<long> LoadedAsync()
    {
        await using var work = await (await running.DatabaseAsync()).ReadAsync();
        return await work.Connection.ExecuteScalarAsync<long>("select count(*) from intake_file");
    }
}
