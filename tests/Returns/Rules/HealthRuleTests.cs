using Headwater.Returns;
using Headwater.Returns.Rules;
using Headwater.Returns.Ssda903.Rules;

namespace Headwater.Tests.Returns.Rules;

/// <summary>Ways to break, or not to break, a rule about health or social workers beside the one that is its example.</summary>
public sealed class HealthRuleTests : IDisposable
{
    private const string AllYear = "Episodes DECOM=01/04/2025";

    private readonly WrittenExample written = new();

    [Theory]
    [InlineData("180", "half a point", "OC2 SDQ_SCORE=12.5")]
    [InlineData("180", "below nought", "OC2 SDQ_SCORE=-1")]
    [InlineData("181", "a word", "OC2 CONVICTED=YES")]
    [InlineData("182", "help alone", "OC2 CONVICTED=_ IMMUNISATIONS=_ INTERVENTION_OFFERED=1")]
    [InlineData(
        "185",
        "came back within the year",
        "Episodes DECOM=01/04/2024 DEC=01/06/2025 REC=E4A|Episodes DECOM=01/07/2025|OC2"
    )]
    [InlineData("185", "short breaks", $"{AllYear} LS=V3|OC2")]
    [InlineData("190", "no episodes", "Episodes CHILD=101|OC2")]
    [InlineData("191", "not in the table", $"{AllYear}|OC2 CHILD=101")]
    [InlineData(
        "191",
        "nothing filled in",
        $"{AllYear}|OC2 IMMUNISATIONS=_ TEETH_CHECK=_ HEALTH_ASSESSMENT=_ SUBSTANCE_MISUSE=_"
    )]
    [InlineData("188", "a reason alone", "OC2 DOB=01/04/2022 SDQ_SCORE=_ SDQ_REASON=SDQ1")]
    [InlineData("186", "the birth date is in the header alone", $"{AllYear}|OC2 DOB=_ SDQ_SCORE=_")]
    [InlineData("193", "misuse left blank", "OC2 SUBSTANCE_MISUSE=_ INTERVENTION_RECEIVED=0")]
    [InlineData("197B", "turned four", $"{AllYear}|OC2 DOB=31/03/2022 SDQ_SCORE=_")]
    [InlineData("SW01aSTG1", "no first day", "SWEpisodes SW_DECOM=_")]
    [InlineData("SW01bSTG1", "no number", "SWEpisodes SW_ID=_")]
    [InlineData("SW07STG2", "after the year", "SWEpisodes SW_DEC=01/04/2026")]
    [InlineData("SW09STG2", "ended before it began", "SWEpisodes SW_DECOM=02/05/2025 SW_DEC=01/05/2025")]
    [InlineData(
        "SW10STG2",
        "both there for eight days",
        "SWEpisodes SW_DEC=09/09/2025|SWEpisodes SW_DECOM=01/09/2025 SW_REASON=ABSENC"
    )]
    [InlineData("SW11bSTG2", "left long before", "SWEpisodes SW_DEC=01/06/2025")]
    [InlineData("SW12STG2", "no worker at all", "SWEpisodes CHILD=101")]
    [InlineData("SW13STG1", "blank", "SWEpisodes SW_REASON=_")]
    [InlineData(
        "SW17STG2",
        "the later of two left",
        "SWEpisodes SW_DEC=01/06/2025|SWEpisodes SW_DECOM=01/06/2025 SW_DEC=01/07/2025"
    )]
    public void A_rule_is_broken_so_too(string code, string because, string rows) =>
        Assert.True(Status(code, rows) is "found", because);

    [Theory]
    [InlineData("157", "a score as well is another fault", $"{AllYear}|OC2 SDQ_REASON=SDQ1")]
    [InlineData("185", "nobody knows when care began", "Episodes DECOM=31/06/2022|OC2")]
    [InlineData("190", "nobody knows when care began", "Episodes DECOM=_|OC2")]
    [InlineData("198", "nobody knows when it ended", $"{AllYear} DEC=31/06/2026 REC=E4A|OC2 SDQ_REASON=SDQ2")]
    [InlineData(
        "185",
        "moved within the year",
        "Episodes DECOM=01/04/2024 DEC=01/06/2025 REC=X1|Episodes DECOM=01/06/2025 RNE=P|OC2"
    )]
    [InlineData("186", "a reason stands in", $"{AllYear}|OC2 SDQ_SCORE=_ SDQ_REASON=SDQ2")]
    [InlineData("189", "the birth date is none", "OC2 DOB=31/02/2000")]
    [InlineData("546", "not looked after all year", "Episodes DECOM=02/04/2025|OC2 HEALTH_CHECK=1")]
    [InlineData("SW02STG1", "blank is another fault", "SWEpisodes SW_ID=_")]
    [InlineData("SW08STG2", "the later first day is none", "SWEpisodes|SWEpisodes SW_DECOM=31/02/2026")]
    [InlineData("SW09STG2", "no last day", "SWEpisodes SW_DECOM=02/05/2025 SW_DEC=_")]
    [InlineData("SW10STG2", "the earlier goes on", "SWEpisodes|SWEpisodes SW_DECOM=01/12/2025 SW_REASON=TSPROC")]
    [InlineData("SW11bSTG2", "care ended", "Episodes DEC=01/10/2025 REC=E4A|SWEpisodes SW_DEC=01/10/2025")]
    [InlineData("SW12STG2", "short breaks", "Episodes LS=V4|SWEpisodes CHILD=101")]
    [InlineData("SW17STG2", "care ended", "Episodes DEC=01/10/2025 REC=E4A|SWEpisodes SW_DEC=01/10/2025")]
    public void A_rule_is_not_broken_so(string code, string because, string rows) =>
        Assert.True(Status(code, rows) is "clean", because);

    public void Dispose() => written.Dispose();

    private string Status(string code, string rows) =>
        written
            .Check(Example.Parse(Return.Ssda903, Ssda903Rules.Clean, rows.Replace('|', '\n')), Clean.UsualYear)
            .Single(each => each.Return == Return.Ssda903.Slug && each.Code == code)
            .Status;
}
