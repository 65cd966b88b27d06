using Headwater.Returns;
using Headwater.Returns.Rules;
using Headwater.Returns.Ssda903.Rules;

namespace Headwater.Tests.Returns.Rules;

/// <summary>Ways to break, or not to break, a rule about adoption and previous permanence beside the one that is its example.</summary>
public sealed class AdoptionRuleTests : IDisposable
{
    private const string Reversed = "REASON_PLACED_CEASED=RD1 DATE_PLACED_CEASED";

    private readonly WrittenExample written = new();

    [Theory]
    [InlineData("601", "nothing at all about the adoption", "Episodes PLACE=A6 DEC=01/02/2026 REC=E12|AD1 CHILD=101")]
    [InlineData("602", "adopted the day before the year", "AD1|Episodes DECOM=01/06/2024 DEC=31/03/2025 REC=E11")]
    [InlineData("335", "placed with others", "AD1 FOSTER_CARE=1|Episodes PLACE=A4 DEC=01/02/2026 REC=E11")]
    [InlineData("117", "reversed after the year", $"PlacedAdoption {Reversed}=01/04/2026|Episodes")]
    [InlineData("118", "reversed before care began", $"PlacedAdoption {Reversed}=31/05/2025|Episodes DECOM=01/06/2025")]
    [InlineData("551", "no decision at all", "Episodes PLACE=A3|PlacedAdoption CHILD=101")]
    [InlineData("553", "reversed while the order stands", $"Episodes LS=E1|PlacedAdoption {Reversed}=01/12/2025")]
    [InlineData(
        "552",
        "moved in between two decisions",
        $"PlacedAdoption DATE_PLACED=01/06/2024 {Reversed}=01/05/2025|PlacedAdoption|Episodes DECOM=01/06/2025 PLACE=A6"
    )]
    [InlineData(
        "554",
        "the order was made in the year before",
        "last Episodes DECOM=01/02/2025 LS=E1|Episodes DECOM=01/05/2025 RNE=P LS=E1|PlacedAdoption DATE_PLACED=01/03/2025"
    )]
    [InlineData(
        "557",
        "one of two decisions stands",
        $"PlacedAdoption {Reversed}=01/08/2025|PlacedAdoption DATE_PLACED=01/09/2025|Episodes PLACE=A6 DEC=01/12/2025 REC=E4B"
    )]
    [InlineData("630", "no row about the child", "PrevPerm CHILD=101")]
    [InlineData("630", "no code", "PrevPerm PREV_PERM=_")]
    [InlineData("632", "no such month", "PrevPerm PREV_PERM=P1 LA_PERM=205 DATE_PERM=ZZ/13/2016")]
    [InlineData("632", "no day of that year was before", "PrevPerm PREV_PERM=P1 LA_PERM=205 DATE_PERM=ZZ/ZZ/2026")]
    [InlineData("635", "an order without a code", "PrevPerm PREV_PERM=_ LA_PERM=205")]
    public void A_rule_is_broken_so_too(string code, string because, string rows) =>
        Assert.True(Status(code, rows) is "found", because);

    [Theory]
    [InlineData(
        "117",
        "in care again",
        "PlacedAdoption DATE_PLACED=02/12/2025|Episodes DEC=01/09/2025 REC=E4A|Episodes DECOM=01/10/2025"
    )]
    [InlineData("118", "the day cannot be read", $"PlacedAdoption {Reversed}=31/02/2025|Episodes")]
    [InlineData("118", "only short breaks began later", $"PlacedAdoption {Reversed}=01/05/2025|Episodes LS=V3")]
    [InlineData(
        "523",
        "the other decision had been reversed",
        $"PlacedAdoption DATE_PLACED=01/05/2024 {Reversed}=01/04/2025|PlacedAdoption DATE_PLACED=01/05/2025|AD1 DATE_INT=01/05/2025"
    )]
    [InlineData(
        "554",
        "the other order was of an earlier time in care",
        "last Episodes DECOM=01/05/2024 DEC=01/12/2024 REC=E4A LS=E1|Episodes LS=E1|PlacedAdoption DATE_PLACED=01/06/2025"
    )]
    [InlineData("579", "the later day cannot be read", "PlacedAdoption|PlacedAdoption DATE_PLACED=31/02/2026")]
    [InlineData(
        "559",
        "last year's return has it",
        "PlacedAdoption DATE_PLACED=31/03/2025|last PlacedAdoption DATE_PLACED=31/03/2025"
    )]
    [InlineData(
        "561",
        "two days that nobody knows are not alike",
        $"PlacedAdoption DATE_PLACED=_|last PlacedAdoption DATE_PLACED=_ {Reversed}=01/12/2024"
    )]
    [InlineData(
        "584",
        "the new decision was made last year",
        $"PlacedAdoption DATE_PLACED=01/02/2025|last PlacedAdoption DATE_PLACED=01/05/2024 {Reversed}=01/12/2024|last PlacedAdoption DATE_PLACED=01/02/2025"
    )]
    [InlineData(
        "632",
        "left under an order and came back within the year",
        "PrevPerm PREV_PERM=P2 LA_PERM=205 DATE_PERM=01/09/2025|Episodes DEC=01/09/2025 REC=E46|Episodes DECOM=01/12/2025"
    )]
    [InlineData("632", "only the year is not known", "PrevPerm PREV_PERM=P2 LA_PERM=205 DATE_PERM=29/02/ZZZZ")]
    [InlineData(
        "634",
        "one of the episodes began since",
        "PrevPerm|Episodes DECOM=01/01/2015 DEC=01/06/2025 REC=X1|Episodes DECOM=01/06/2025 RNE=P"
    )]
    [InlineData("INT11", "the header has no birth date", "Header DOB=_|AD1")]
    public void A_rule_is_not_broken_so(string code, string because, string rows) =>
        Assert.True(Status(code, rows) is "clean", because);

    public void Dispose() => written.Dispose();

    private string Status(string code, string rows) =>
        written
            .Check(Example.Parse(Return.Ssda903, Ssda903Rules.Clean, rows.Replace('|', '\n')), Clean.UsualYear)
            .Single(each => each.Return == Return.Ssda903.Slug && each.Code == code)
            .Status;
}
