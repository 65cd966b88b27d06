using AngleSharp.Html.Parser;
using Headwater.Access;
using static Headwater.Tests.Web.Sending;

namespace Headwater.Tests.Web;

/// <summary>What the form and the page of a check say the first time, after a mistake, and the second time.</summary>
public class SendAgainTests(RunningSite running)
{
    private const string Missing = "CHILD,DOB,MISSING,MIS_START,MIS_END\n970,01/02/2008,M,02/06/2016,01/06/2016\n";

    [Fact]
    public async Task What_was_sent_beside_the_files_stays_open_after_a_mistake()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var answer = await visitor.SendAsync(
            "20xx",
            ("files", "missing.csv", Bytes(Missing)),
            ("postcodes", "postcodes.csv", Bytes("pcds,laua,oseast1m,osnrth1m\n"))
        );
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

        Assert.Null(page.QuerySelector("details #postcodes"));
        Assert.NotNull(page.QuerySelector("form #postcodes"));
        Assert.NotNull(page.QuerySelector("details #providers"));
    }

    [Fact]
    public async Task The_first_check_of_a_year_speaks_of_no_check_before()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var first = await visitor.CheckedAsync(await visitor.SendAsync("2017", ("missing.csv", Bytes(Missing))));
        var second = await visitor.CheckedAsync(await visitor.SendAsync("2017", ("missing.csv", Bytes(Missing))));

        Assert.DoesNotContain("Since the check before", first.Text(), StringComparison.Ordinal);
        Assert.Contains("Since the check before: 0 new", second.Text(), StringComparison.Ordinal);
    }
}
