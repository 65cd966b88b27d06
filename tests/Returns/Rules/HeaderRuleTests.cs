using Headwater.Returns;
using Headwater.Returns.Rules;
using Headwater.Returns.Ssda903.Rules;

namespace Headwater.Tests.Returns.Rules;

/// <summary>Ways to break, or not to break, a rule about who a child is beside the one that is its example.</summary>
public sealed class HeaderRuleTests : IDisposable
{
    private readonly WrittenExample written = new();

    [Theory]
    [InlineData("101", "blank", "Header SEX=_")]
    [InlineData("102", "blank", "Header DOB=_")]
    [InlineData("102", "no such day", "Header DOB=31/04/2012")]
    [InlineData("103", "blank", "Header ETHNIC=_")]
    [InlineData("104", "before the year", "UASC DUC=31/03/2025")]
    [InlineData("104", "no such day", "UASC DUC=31/02/2026")]
    [InlineData("168", "begins with a letter that is never used", "Header UPN=S950000178301")]
    [InlineData("168", "UN6 is none of the reasons", "Header UPN=UN6")]
    [InlineData("204", "another code", "last Header ETHNIC=WIRI|Header")]
    [InlineData("205A", "blank last year, gone this year", "last Header|last UASC DUC=_")]
    [InlineData("205A", "a day before the year where the status went on", "last Header|last UASC|UASC DUC=01/03/2025")]
    [InlineData("205B", "ended last year already", "last Header|last UASC DUC=01/02/2025|UASC DUC=01/06/2030")]
    [InlineData("208", "a number became a reason", "last Header|Header UPN=UN5")]
    [InlineData("208", "a number became another", "last Header UPN=A950000178302|Header")]
    [InlineData("208", "a number was lost", "last Header|Header UPN=_")]
    [InlineData("624", "the day was lost", "last Header SEX=F MOTHER=1 MC_DOB=01/02/2025|Header SEX=F MOTHER=1")]
    [InlineData("EPI", "another child's episodes", "Header CHILD=101|OC3 CHILD=100")]
    public void A_rule_is_broken_so_too(string code, string because, string rows) =>
        Assert.True(Status(code, rows) is "found", because);

    [Theory]
    [InlineData("202", "blank now", "last Header SEX=2|Header SEX=_")]
    [InlineData("202", "a child whom last year did not know", "last Header CHILD=101 SEX=2|Header SEX=M")]
    [InlineData("203", "no real day last year", "last Header DOB=31/02/2012|Header")]
    [InlineData("204", "blank last year", "last Header ETHNIC=_|Header")]
    [InlineData(
        "205A",
        "a care leaver without an episode",
        "last Header|last UASC|Episodes CHILD=101|Header|Header CHILD=101"
    )]
    [InlineData("205B", "left blank until it ends", "last Header|last UASC|UASC")]
    [InlineData("205D", "new this year", "last Header CHILD=101|UASC")]
    [InlineData("208", "now known", "last Header UPN=UN4|Header")]
    [InlineData("208", "not there last year", "last Header UPN=_|Header UPN=UN1")]
    [InlineData("231", "stopped counting before the year", "Header DOB=01/06/2016|UASC DOB=01/06/2016 DUC=01/03/2025")]
    [InlineData("304", "the birth date is in the header alone", "UASC DOB=_ DUC=01/06/2030")]
    [InlineData("444", "one child twice is another fault", "Header|Header")]
    [InlineData("621", "the mother's birth date is none", "Header SEX=F DOB=31/02/2012 MOTHER=1 MC_DOB=01/02/2011")]
    [InlineData(
        "624",
        "no real day now",
        "last Header SEX=F MOTHER=1 MC_DOB=01/02/2025|Header SEX=F MOTHER=1 MC_DOB=31/02/2025"
    )]
    [InlineData("626", "blank last year", "last Header SEX=F MOTHER=_|Header SEX=F MOTHER=1 MC_DOB=31/03/2025")]
    [InlineData("INT18", "the header has no birth date", "Header DOB=_|UASC")]
    [InlineData("INT21", "blank in the one file", "UASC SEX=_ DUC=01/06/2030")]
    public void A_rule_is_not_broken_so(string code, string because, string rows) =>
        Assert.True(Status(code, rows) is "clean", because);

    public void Dispose() => written.Dispose();

    private string Status(string code, string rows) =>
        written
            .Check(Example.Parse(Return.Ssda903, Ssda903Rules.Clean, rows.Replace('|', '\n')), Clean.UsualYear)
            .Single(each => each.Return == Return.Ssda903.Slug && each.Code == code)
            .Status;
}
