using Headwater.Returns.Checks;

namespace Headwater.Tests.Returns.Rules;

/// <summary>A missing period belongs to a time in care: each way of falling out of one has its own rule, and only that.</summary>
public sealed class MissingFromCareTests : IDisposable
{
    private static readonly string[] Codes = ["574", "575", "577", "578", "581"];

    private readonly string folder = Directory.CreateTempSubdirectory("headwater-missing-").FullName;

    // In care from 1 June to 1 October and again from 1 December, with a move on 1 August and a new legal status on 1 September.
    private const string Episodes = """
        CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
        1,01/09/2025,L,C2,N1,U6,PR1,01/10/2025,E4A,,AA1 1AA,AA1 1AB,SC000001
        1,01/06/2025,S,C1,N1,U6,PR1,01/08/2025,X1,CARPL,AA1 1AA,AA1 1AB,SC000001
        1,01/12/2025,S,C2,N1,U6,PR1,,,,AA1 1AA,AA1 1AB,SC000001
        1,01/08/2025,P,C1,N1,U6,PR1,01/09/2025,X1,,AA1 1AA,AA1 1AB,SC000001
        """;

    [Theory]
    [InlineData("01/06/2025,02/06/2025", "")]
    [InlineData("31/05/2025,02/06/2025", "581")] // before care
    [InlineData("01/10/2025,01/10/2025", "")]
    [InlineData("02/10/2025,03/10/2025", "578 581")] // after care, and before it began again
    [InlineData("30/11/2025,02/12/2025", "578 581")]
    [InlineData("01/12/2025,", "")] // still missing, still in care
    [InlineData("02/06/2025,", "575 577")] // the child moved, and left care
    [InlineData("02/06/2025,02/08/2025", "")]
    [InlineData("01/08/2025,", "575 577")] // from the second placement, which ends only with care
    [InlineData("15/08/2025,02/10/2025", "577")] // found after care had ended
    [InlineData("15/08/2025,31/09/2025", "")] // an end that is no date is for 1005
    public void A_period_is_found_by_the_rules_it_breaks(string period, string codes) =>
        Assert.Equal(codes, Found(Episodes, $"1,01/06/2012,M,{period}"));

    [Theory]
    [InlineData("L", "")] // a new legal status alone: the child was in the same placement before
    [InlineData("P", "581")] // another placement would have ended, and the period with it
    [InlineData("S", "581")]
    public void Before_a_first_episode_the_child_was_in_care_only_where_it_says_so(string began, string codes) =>
        Assert.Equal(
            codes,
            Found(
                Episodes.Replace("01/06/2025,S", $"01/06/2025,{began}", StringComparison.Ordinal),
                "1,01/06/2012,M,31/05/2025,02/06/2025"
            )
        );

    [Fact]
    public void Periods_that_overlap_are_found_in_whatever_order_the_file_has_them()
    {
        string[] periods =
        [
            "1,01/06/2012,M,02/06/2025,20/06/2025",
            "1,01/06/2012,M,20/06/2025,30/06/2025",
            "1,01/06/2012,A,25/06/2025,26/06/2025",
        ];

        Assert.Equal("574", Found(Episodes, periods));
        Assert.Equal("574", Found(Episodes, [periods[2], periods[0], periods[1]]));
        Assert.Equal("", Found(Episodes, periods[..2]));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Found(string episodes, params string[] periods)
    {
        File.WriteAllText(Path.Combine(folder, "episodes.csv"), episodes);
        File.WriteAllLines(Path.Combine(folder, "missing.csv"), ["CHILD,DOB,MISSING,MIS_START,MIS_END", .. periods]);
        var rules = CheckFolder.Run(folder, 2026).Rules.Where(rule => Codes.Contains(rule.Code)).ToList();
        Assert.All(rules, rule => Assert.True(rule.Status is "found" or "clean", rule.Why));
        return string.Join(' ', rules.Where(rule => rule.Count > 0).Select(rule => rule.Code).Order());
    }
}
