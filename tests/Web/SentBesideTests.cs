using Headwater.Access;
using static Headwater.Tests.Web.Sending;

namespace Headwater.Tests.Web;

/// <summary>What can be sent beside a return, so that more rules can run.</summary>
public class SentBesideTests(RunningSite running)
{
    private const string Episodes = """
        CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
        960,01/06/2022,S,C2,N1,K2,PR4,,,,HW3 4QT,HW3 4QX,SC000008
        """;

    private const string Postcodes = """
        pcds,laua,oseast1m,osnrth1m
        HW3 4QT,E09999999,523000,178000
        HW3 4QX,E09999999,523500,178500
        """;

    private const string Providers = """
        URN,Setting postcode,Placement code,Placement provider code
        SC000007,HW3 4QX,K2,PR4
        """;

    [Fact]
    public async Task A_check_says_what_would_let_more_rules_run_and_offers_just_that()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var page = await visitor.CheckedAsync(
            await visitor.SendAsync(
                "2023",
                ("files", "episodes.csv", Bytes(Episodes)),
                ("earlier", "episodes.csv", Bytes(Episodes))
            )
        );

        Assert.Matches("rules need a table of postcodes", page.Text());
        Assert.Matches("rules? needs? Ofsted’s list of providers", page.Text());
        Assert.DoesNotContain("need the return of the year before", page.Text(), StringComparison.Ordinal);
        var offer = page.QuerySelector("main a[href^='/data/check?']")?.GetAttribute("href") ?? "";
        var form = await visitor.ReadAsync(offer);
        Assert.Equal(
            ["files", "postcodes", "providers"],
            form.QuerySelectorAll("main form input[type=file]")
                .Where(input => input.Closest("details") is null)
                .Select(input => input.Id ?? "")
        );
    }

    [Fact]
    public async Task With_its_lists_every_rule_runs_that_needs_one_and_finds_what_they_show()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var page = await visitor.CheckedAsync(
            await visitor.SendAsync(
                "2023",
                ("files", "episodes.csv", Bytes(Episodes)),
                ("postcodes", "postcodes.csv", Bytes(Postcodes)),
                ("providers", "providers.csv", Bytes(Providers))
            )
        );

        Assert.DoesNotContain("a table of postcodes", page.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Ofsted’s list of providers", page.Text(), StringComparison.Ordinal);
        Assert.Contains("1 file", page.Text(), StringComparison.Ordinal);
        var unknown = await visitor.ReadAsync("/data/findings/rule?return=ssda903&year=2023&rule=1008");
        Assert.Contains("Child 960", unknown.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_cannot_be_used_is_said_and_nothing_is_checked_without_it()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var page = await visitor.CheckedAsync(
            await visitor.SendAsync(
                "2024",
                ("files", "episodes.csv", Bytes(Episodes)),
                ("postcodes", "towns.csv", Bytes("town,county\nMillrace,Headwater\n"))
            )
        );

        Assert.Contains("The check could not be finished", page.Text(), StringComparison.Ordinal);
        Assert.Contains(
            "towns.csv has no column for pcds, laua, oseast1m, osnrth1m, so it cannot be used",
            page.Text(),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "SSDA903 2023/24",
            await visitor.GetStringAsync("/data/findings"),
            StringComparison.Ordinal
        );
    }
}
