using Headwater.Returns;
using Headwater.Returns.Rules;
using Headwater.Returns.Ssda903;
using Headwater.Returns.Ssda903.Rules;

namespace Headwater.Tests.Returns.Rules;

/// <summary>Ways to break, or not to break, a rule about episodes beside the one that is its example.</summary>
public sealed class EpisodeRuleTests : IDisposable
{
    private readonly WrittenExample written = new();

    [Theory]
    [InlineData("388", "the last one cannot go on", "Episodes DEC=01/09/2025 REC=X1")]
    [InlineData("388", "care did not end", "Episodes DEC=01/09/2025 REC=E4A|Episodes DECOM=01/09/2025 RNE=P")]
    [InlineData("433", "the one before never ended", "Episodes|Episodes DECOM=01/09/2025 RNE=P")]
    [InlineData("437", "died last year", "last Episodes DECOM=01/06/2024 DEC=01/02/2025 REC=E2|Episodes")]
    [InlineData(
        "199",
        "twice adopted",
        "Episodes DEC=01/09/2025 REC=E11|Episodes DECOM=01/11/2025 DEC=01/12/2025 REC=E11"
    )]
    [InlineData("361", "open at the year's end", "Episodes DECOM=27/03/2026 LS=L1")]
    [InlineData("365", "open at the year's end", "Episodes DECOM=13/03/2026 LS=V3")]
    [InlineData(
        "210",
        "in care since before, by another episode",
        "Header UPN=UN4|Episodes DEC=30/03/2026 REC=X1|Episodes DECOM=30/03/2026 RNE=P"
    )]
    [InlineData("625", "after the year's end", "Header MC_DOB=01/04/2026|Episodes")]
    [InlineData("503H", "no postcode now", "last Episodes DECOM=01/06/2020|Episodes DECOM=01/06/2020 PL_POST=_")]
    [InlineData("562", "not there last year at all", "last Episodes CHILD=200|Episodes DECOM=01/06/2024")]
    [InlineData("149", "a code that is no more", "Episodes DEC=01/09/2025 REC=E43")]
    [InlineData("576", "no file of it this year", "last Missing MIS_START=01/03/2025 MIS_END=_|without Missing")]
    [InlineData("205A", "no file of it this year", "last Header|last UASC DUC=01/04/2025|without UASC")]
    [InlineData("187", "nobody was adopted", "Episodes DECOM=01/04/2024|OC3|without AD1")]
    [InlineData("399", "there are no reviews", "Episodes LS=V4|Header MOTHER=0|without Reviews")]
    public void A_rule_is_broken_so_too(string code, string because, string rows) =>
        Assert.True(Status(code, rows) is "found", because);

    [Theory]
    [InlineData("388", "the next day cannot be read", "Episodes DEC=01/09/2025 REC=X1|Episodes DECOM=31/09/2025 RNE=P")]
    [InlineData("433", "the last day cannot be read", "Episodes DEC=31/09/2025 REC=X1|Episodes DECOM=01/10/2025 RNE=P")]
    [InlineData("432", "the order is not known", "Episodes DEC=01/09/2025 REC=E4A|Episodes DECOM=31/09/2025 RNE=P")]
    [InlineData(
        "361",
        "two short ones, a day apart",
        "Episodes LS=L1 DEC=03/06/2025 REC=E4A|Episodes LS=L1 DECOM=04/06/2025 DEC=06/06/2025 REC=E4A"
    )]
    [InlineData(
        "361",
        "left open by mistake, but another followed",
        "Episodes LS=L1|Episodes LS=C1 DECOM=03/06/2025 RNE=L"
    )]
    [InlineData("361", "the last day cannot be read", "Episodes LS=L1 DEC=31/06/2025 REC=E4A")]
    [InlineData(
        "433",
        "the one that ended on its first day stands last in the file",
        "Episodes DEC=01/09/2025 REC=X1|Episodes DECOM=01/09/2025 RNE=P|Episodes DECOM=01/09/2025 DEC=01/09/2025 RNE=P REC=X1"
    )]
    [InlineData("365", "open at the year's end, but not for long", "Episodes DECOM=14/03/2026 LS=V3")]
    [InlineData("367", "most of it was in the year before", "Episodes DECOM=01/01/2025 DEC=15/06/2025 LS=V3 REC=E4A")]
    [InlineData(
        "210",
        "back since a few days",
        "Header UPN=UN4|Episodes DEC=01/09/2025 REC=E4A|Episodes DECOM=25/03/2026"
    )]
    [InlineData("210", "left before the year's end", "Header UPN=UN4|Episodes DEC=30/03/2026 REC=E4A")]
    [InlineData(
        "625",
        "in care again",
        "Header MC_DOB=01/12/2025|Episodes DEC=01/09/2025 REC=E4A|Episodes DECOM=01/11/2025"
    )]
    [InlineData("359", "eighteen on the last day", "Header DOB=31/03/2008|Episodes")]
    [InlineData("302", "no date of birth", "Header DOB=_|Episodes DECOM=01/06/2010")]
    [InlineData(
        "503H",
        "a postcode that nobody knows",
        "last Episodes DECOM=01/06/2020|Episodes DECOM=01/06/2020 PL_POST=AA9_9AA"
    )]
    [InlineData(
        "503B",
        "care had ended",
        "last Episodes DECOM=01/06/2024 DEC=01/02/2025 REC=E4A LS=C1|Episodes DECOM=01/06/2025 LS=C2"
    )]
    public void A_rule_is_not_broken_so(string code, string because, string rows) =>
        Assert.True(Status(code, rows) is "clean", because);

    [Theory]
    [InlineData("302", "Header DOB=01/06/2012", "Header DOB=01/01/2026")]
    [InlineData("357", "Episodes DECOM=01/09/2025 RNE=S", "Episodes DECOM=01/09/2025 RNE=P")]
    public void The_order_of_rows_changes_nothing(string code, string one, string other) =>
        Assert.Equal(Found(code, $"last Header|{one}|{other}"), Found(code, $"last Header|{other}|{one}"));

    [Fact]
    public void A_year_before_without_episodes_does_not_make_every_child_a_stranger()
    {
        var example = Parse("last Header|Episodes DECOM=01/06/2024");
        var rule = written
            .Check(example, Clean.UsualYear, notLastYear: EpisodesTable.Table)
            .Single(each => each.Code is "NoE");
        Assert.Equal(
            ("nothing to check", "the return of the year before has no Episodes file"),
            (rule.Status, rule.Why)
        );
    }

    public void Dispose() => written.Dispose();

    private long Found(string code, string rows) =>
        written
            .Check(Parse(rows), Clean.UsualYear)
            .Single(each => each.Return == Return.Ssda903.Slug && each.Code == code)
            .Count;

    private string Status(string code, string rows) =>
        written
            .Check(Parse(rows), Clean.UsualYear)
            .Single(each => each.Return == Return.Ssda903.Slug && each.Code == code)
            .Status;

    private static Example Parse(string rows) =>
        Example.Parse(Return.Ssda903, Ssda903Rules.Clean, rows.Replace('|', '\n'));
}
