using Headwater.Returns;
using Headwater.Returns.ChildrenInNeed.Rules;
using Headwater.Returns.Rules;

namespace Headwater.Tests.Returns.Rules;

/// <summary>Ways to break, or not to break, a rule of the children in need census beside the one that is its example.</summary>
public sealed class CensusRuleTests : IDisposable
{
    private readonly WrittenExample written = new();

    [Theory]
    [InlineData("1104", "told with the referral", "CINdetails DateOfInitialCPC=2025-06-01")]
    [InlineData("1104", "told with the enquiry", "Section47 DateOfInitialCPC=2025-06-01")]
    [InlineData("1510", "nought is no letter", "ChildIdentifiers UPN=0205000178301")]
    [InlineData("1510", "wrong for a number with a letter at its end", "ChildIdentifiers UPN=A20500017830X")]
    [InlineData("1530", "an authority is no letters", "ChildIdentifiers UPN=Q2A5000178301")]
    [InlineData("1530", "ends too soon", "ChildIdentifiers UPN=Q20")]
    [InlineData("1550", "goes on too long", "ChildIdentifiers UPN=Q2050001783011")]
    [InlineData("1560Q", "begins with a digit", "ChildIdentifiers FormerUPN=1205000178301")]
    [InlineData("1580", "a letter that is none of English", "ChildIdentifiers LAchildID=CÉ100")]
    [InlineData(
        "2884",
        "in another case",
        "CINdetails DateOfInitialCPC=2025-08-01|CINdetails CINdetailsID=2|Section47 CINdetailsID=2"
    )]
    [InlineData("2885", "no conference at all", "ChildProtectionPlans")]
    [InlineData(
        "2885",
        "the conference is of another case",
        "CINdetails|CINdetails CINdetailsID=2|Section47|ChildProtectionPlans CINdetailsID=2"
    )]
    [InlineData("2887Q", "none has any", "Disabilities Disability=NONE")]
    [InlineData("2888Q", "the same one twice", "Disabilities Disability=MOB|Disabilities Disability=MOB")]
    [InlineData(
        "2990",
        "a conference alone",
        "CINdetails ReasonForClosure=RC8 DateOfInitialCPC=2025-08-01|none CINplanDates"
    )]
    [InlineData("2990", "an enquiry alone", "CINdetails ReasonForClosure=RC8|Section47|none CINplanDates")]
    [InlineData(
        "2990",
        "a protection plan alone",
        "CINdetails ReasonForClosure=RC8|ChildProtectionPlans|none CINplanDates"
    )]
    [InlineData("4000", "written 1", "CINdetails ReferralNFA=1")]
    [InlineData("4003", "the plan goes on", "ChildProtectionPlans|PlanReviews")]
    [InlineData(
        "4003",
        "the second review",
        "CINplanDates CINPlanStartDate=2025-11-01|ChildProtectionPlans|PlanReviews|PlanReviews CPPreviewDate=2026-01-15"
    )]
    [InlineData(
        "4003",
        "the end of another plan",
        "ChildProtectionPlans|ChildProtectionPlans CPPID=2 CPPendDate=2025-10-30|PlanReviews"
    )]
    [InlineData(
        "4008",
        "in another case",
        "ChildIdentifiers PersonDeathDate=2025-08-01|CINdetails|CINdetails CINdetailsID=2|CINplanDates CINdetailsID=2 CINPlanStartDate=2025-08-02"
    )]
    [InlineData(
        "4014",
        "in another case",
        "CINdetails|CINdetails CINdetailsID=2|CINplanDates|CINplanDates CINdetailsID=2 CINPlanStartDate=2025-09-01"
    )]
    [InlineData(
        "4014",
        "not the one just before",
        "CINplanDates|CINplanDates CINPlanStartDate=2025-08-01 CINPlanEndDate=2025-08-02|CINplanDates CINPlanStartDate=2025-09-01"
    )]
    [InlineData("4016", "the protection plan goes on", "CINplanDates CINPlanStartDate=2026-03-31|ChildProtectionPlans")]
    [InlineData("4017", "both go on", "CINplanDates|ChildProtectionPlans")]
    [InlineData("4220", "no characteristics at all", "none ChildCharacteristics|none Disabilities")]
    public void A_rule_is_broken_so_too(string code, string because, string rows) =>
        Assert.True(Status(code, rows) is "found", because);

    [Theory]
    [InlineData("1510", "blank", "ChildIdentifiers UPN=_")]
    [InlineData("1510", "too short to work out", "ChildIdentifiers UPN=A20500017830")]
    [InlineData("1510", "given for a while", "ChildIdentifiers UPN=J20500017830X")]
    [InlineData("1530", "a number that stands for no authority", "ChildIdentifiers UPN=A003000178301")]
    [InlineData("1550", "blank", "ChildIdentifiers UPN=_")]
    [InlineData("1103", "the referral has no day", "CINdetails CINreferralDate=_")]
    [InlineData("1103", "a day that is none", "Assessments AssessmentActualStartDate=2025-02-30")]
    [InlineData("2883", "the plan began before the year", "ChildProtectionPlans CPPstartDate=2025-03-31")]
    [InlineData(
        "2883",
        "the conference is the referral's",
        "CINdetails DateOfInitialCPC=2025-08-01|ChildProtectionPlans"
    )]
    [InlineData("2885", "the plan began before the year", "ChildProtectionPlans CPPstartDate=2025-03-31")]
    [InlineData(
        "2885",
        "at the referral's conference",
        "CINdetails DateOfInitialCPC=2025-08-01|Section47 DateOfInitialCPC=_|ChildProtectionPlans"
    )]
    [InlineData("2888Q", "nobody is disabled, which another rule tells", "Disabilities Disability=NONE")]
    [InlineData("2990", "another reason", "CINdetails ReasonForClosure=RC7 DateOfInitialCPC=2025-08-01")]
    [InlineData("2991Q", "no enquiry", "none Assessments|none AssessmentFactorsList")]
    [InlineData("4001", "in another case", "CINdetails|CINdetails CINdetailsID=2|ChildProtectionPlans CINdetailsID=2")]
    [InlineData(
        "4003",
        "on the day the plan ended",
        "CINplanDates CINPlanEndDate=2025-10-30|ChildProtectionPlans|PlanReviews"
    )]
    [InlineData(
        "4004",
        "in two cases",
        "CINdetails|CINdetails CINdetailsID=2|CINplanDates|CINplanDates CINdetailsID=2 CINPlanStartDate=2025-09-01"
    )]
    [InlineData(
        "4010",
        "a day that is none, which the column's check tells",
        "CINplanDates CINPlanStartDate=2025-06-31"
    )]
    [InlineData(
        "4014",
        "an end that is none may be any",
        "CINplanDates CINPlanEndDate=2025-06-31|CINplanDates CINPlanStartDate=2025-09-01"
    )]
    [InlineData("4014", "two children", "CINplanDates|CINplanDates LAchildID=C101")]
    [InlineData("4017", "the plan had ended before", "CINplanDates CINPlanEndDate=2025-07-31|ChildProtectionPlans")]
    public void A_rule_is_not_broken_so(string code, string because, string rows) =>
        Assert.True(Status(code, rows) is "clean", because);

    [Theory]
    [InlineData(49, "found")]
    [InlineData(50, "clean")]
    public void Sex_may_be_unknown_for_two_children_in_a_hundred(int children, string status)
    {
        var rows = Enumerable
            .Range(1, children - 1)
            .Select(number => $"ChildIdentifiers LAchildID=C{number} UPN=_ Sex=M")
            .Prepend("ChildIdentifiers UPN=_ Sex=U");

        Assert.Equal(status, Status("2886Q", string.Join('|', rows)));
    }

    [Fact]
    public void Where_plans_outnumber_conferences_the_children_who_lack_one_are_found()
    {
        const string Rows = """
            ChildIdentifiers
            ChildIdentifiers LAchildID=C101
            ChildProtectionPlans
            Section47
            ChildProtectionPlans LAchildID=C101
            """;

        Assert.Equal("C101", Assert.Single(Check("2883", Rows).Found).Key);
    }

    public void Dispose() => written.Dispose();

    private string Status(string code, string rows) => Check(code, rows.Replace('|', '\n')).Status;

    private Headwater.Returns.Checks.CheckedRule Check(string code, string rows) =>
        written
            .Check(
                Example.Parse(Return.ChildrenInNeed, ChildrenInNeedRules.Clean, rows),
                Clean.UsualYear,
                Return.ChildrenInNeed
            )
            .Single(each => each.Return == Return.ChildrenInNeed.Slug && each.Code == code);
}
