using Headwater.Returns;
using Headwater.Returns.Checks;
using Headwater.Returns.Rules;
using Headwater.Returns.Ssda903.Rules;

namespace Headwater.Tests.Returns.Rules;

/// <summary>Ways to break, or not to break, a rule about placements beside the one that is its example.</summary>
public sealed class PlacementRuleTests : IDisposable
{
    private readonly WrittenExample written = new();

    [Theory]
    [InlineData("169", "a postcode that the table lacks", "Episodes PL_POST=AA1_1ZZ")]
    [InlineData("218", "where the placement lies is not known, so in England", "Episodes PLACE=K2 URN=_ PL_POST=_")]
    [InlineData(
        "226",
        "a reason in the temporary placement itself",
        "Episodes PLACE=T2 RNE=P REASON_PLACE_CHANGE=CHILD"
    )]
    [InlineData("228", "still open half a year after the home closed", "Episodes URN=1000002 DEC=01/10/2025 REC=X1")]
    [InlineData(
        "234",
        "no day of the change, but under ten at the start",
        "Header DOB=02/06/2015|Episodes REASON_PLACE_CHANGE=CUSTOD"
    )]
    [InlineData(
        "371",
        "the day before a birthday on 29 February",
        "Header DOB=29/02/2012|Episodes PLACE=K3 DECOM=28/02/2028"
    )]
    [InlineData("375", "still in hospital at the end of the year", "Episodes PLACE=T1 DECOM=16/02/2026")]
    [InlineData(
        "377",
        "three within one year",
        "Episodes PLACE=T3 DECOM=01/05/2025|Episodes PLACE=T3 DECOM=01/08/2025|Episodes PLACE=T3 DECOM=31/03/2026"
    )]
    [InlineData(
        "383",
        "came back by another reason",
        "Episodes|Episodes DECOM=01/07/2025 PLACE=T1|Episodes DECOM=01/08/2025 RNE=T"
    )]
    [InlineData("392a", "no postcode of the placement", "Episodes PL_POST=_")]
    [InlineData("392c", "a home postcode that the table lacks", "Episodes HOME_POST=AA1_1ZZ")]
    [InlineData("435", "both changed", "Episodes|Episodes DECOM=01/07/2025 RNE=T LS=C1 PLACE=K2")]
    [InlineData("436", "only the placement changed", "Episodes|Episodes DECOM=01/07/2025 RNE=U PLACE=K2")]
    [InlineData(
        "453",
        "the home postcode was changed",
        "last Episodes DECOM=01/05/2024|Episodes DECOM=01/05/2024 HOME_POST=CC3_3CC"
    )]
    public void A_rule_is_broken_so_too(string code, string because, string rows) =>
        Assert.True(Check(code, rows).Status is "found", because);

    [Theory]
    [InlineData("219", "a number that is not on the list is rule 1008's", "Episodes URN=9999999 PLACE=K2")]
    [InlineData("224", "a blank provider is rule 526's", "Episodes URN=1000001 PLACE=K2 PLACE_PROVIDER=_")]
    [InlineData(
        "225",
        "to hospital and back",
        "Episodes DEC=01/07/2025 REC=X1|Episodes DECOM=01/07/2025 RNE=P PLACE=T1"
    )]
    [InlineData("227", "the day cannot be read", "Episodes URN=1000002 DECOM=31/11/2025")]
    [InlineData(
        "336",
        "moved on from another placement for adoption",
        "Episodes PLACE=A6|Episodes DECOM=01/07/2025 PLACE=A5 RNE=T"
    )]
    [InlineData("372", "the birth date cannot be read", "Header DOB=31/02/2020|Episodes PLACE=R5")]
    [InlineData("379", "the end cannot be read", "Episodes PLACE=T4 DEC=31/06/2025")]
    [InlineData(
        "377",
        "one stay in two episodes",
        "Episodes PLACE=T3 DECOM=01/05/2025|Episodes PLACE=T3 DECOM=08/05/2025 RNE=L|Episodes PLACE=T3 DECOM=01/08/2025"
    )]
    [InlineData(
        "377",
        "one stay over 31 March is in both returns",
        "Episodes PLACE=T3 DECOM=20/03/2025|Episodes PLACE=T3 DECOM=01/08/2025|last Episodes PLACE=T3 DECOM=20/03/2025"
    )]
    [InlineData("392b", "came alone to seek asylum", "Episodes HOME_POST=_|UASC")]
    [InlineData("406", "a row of UASC that says nothing", "Episodes|UASC SEX=_")]
    [InlineData("411", "a foster carer need not live where the agency has its office", "Episodes PL_POST=BB2_2BB")]
    [InlineData("452", "began this year", "last Episodes DECOM=01/05/2024|Episodes DECOM=01/05/2025 PL_POST=BB2_2BB")]
    [InlineData("1015", "where the placement lies is not known", "Episodes PLACE=K2 PL_POST=AA1_1ZZ")]
    public void A_rule_is_not_broken_so(string code, string because, string rows) =>
        Assert.True(Check(code, rows).Status is "clean", because);

    [Theory]
    [InlineData("392c", "Episodes PL_POST=NOWHERE", "found")]
    [InlineData("392c", "Episodes PL_POST=AA1_1ZZ", "clean")]
    [InlineData("218", "Episodes PLACE=K2 URN=_ PL_POST=ZZ9_9ZZ", "found")]
    [InlineData("454", "Episodes PL_POST=ZZ9_9ZZ", "nothing to check")]
    [InlineData("452", "last Episodes DECOM=01/05/2024|Episodes DECOM=01/05/2024 PL_POST=BB2_2BB", "found")]
    [InlineData("452", "last Episodes DECOM=01/05/2024|Episodes DECOM=01/05/2024 PL_POST=aa11ab", "clean")]
    [InlineData("453", "last Episodes DECOM=01/05/2024|Episodes DECOM=01/05/2024 PL_POST=BB2_2BB", "found")]
    [InlineData("453", "last Episodes DECOM=01/05/2024|Episodes DECOM=01/05/2024 PL_POST=aa11ab", "clean")]
    [InlineData("503G", "last Episodes DECOM=01/05/2024|Episodes DECOM=01/05/2024 PL_POST=BB2_2BB", "found")]
    [InlineData("503G", "last Episodes DECOM=01/05/2024|Episodes DECOM=01/05/2024 PL_POST=aa11ab", "clean")]
    [InlineData("503H", "last Episodes DECOM=01/05/2024|Episodes DECOM=01/05/2024 PL_POST=BB2_2BB", "found")]
    [InlineData("503H", "last Episodes DECOM=01/05/2024|Episodes DECOM=01/05/2024 PL_POST=aa11ab", "clean")]
    [InlineData("503J", "last Episodes DECOM=01/05/2024|Episodes DECOM=01/05/2024 PL_POST=BB2_2BB", "found")]
    [InlineData("503J", "last Episodes DECOM=01/05/2024|Episodes DECOM=01/05/2024 PL_POST=aa11ab", "clean")]
    public void Without_a_table_of_postcodes_a_rule_says_that_it_saw_less(string code, string rows, string status)
    {
        var result = Check(code, rows, Clean.Beside with { Postcodes = null });

        Assert.Equal(status, result.Status);
        Assert.Contains("no table of postcodes was given", result.Why, StringComparison.Ordinal);
    }

    public void Dispose() => written.Dispose();

    private CheckedRule Check(string code, string rows, Beside? beside = null) =>
        written
            .Check(
                Example.Parse(Return.Ssda903, Ssda903Rules.Clean, rows.Replace('|', '\n')),
                Clean.UsualYear,
                beside: beside
            )
            .Single(each => each.Return == Return.Ssda903.Slug && each.Code == code);
}
