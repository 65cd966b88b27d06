using Headwater.Returns.Checks;

namespace Headwater.Tests.Returns.Rules;

/// <summary>What one child's cases in the children in need census say of each other, in the ways beside each rule's example.</summary>
public sealed class CensusCaseTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("headwater-census-").FullName;

    [Theory]
    [InlineData("2025-04-10,2025-06-01 2025-07-01,", "")]
    [InlineData("2025-04-10,2025-06-01 2025-06-01,", "")] // a case may begin on the day on which another closes
    [InlineData("2025-04-10,2025-06-02 2025-06-01,", "8820")]
    [InlineData("2025-04-10,2025-12-01 2025-05-01,2025-05-02 2025-11-30,", "8820 8820")] // the first lasts beyond the second
    [InlineData("2025-04-10, 2025-06-01,2025-06-02", "8816 8820")]
    [InlineData("2025-04-10, 2025-06-01,", "8815 8815 8816 8820")]
    [InlineData("2025-04-10,2025-06-31 2025-06-01,", "")] // an end that is no date is for the format check
    public void Cases_follow_one_another(string cases, string codes)
    {
        var each = cases.Split(' ').Select(Case).ToList();
        Assert.Equal(codes, Found("8815 8816 8820", Child("1", each)));
        Assert.Equal(codes, Found("8815 8816 8820", Child("1", each.AsEnumerable().Reverse())));
    }

    [Fact]
    public void A_referral_that_led_to_nothing_and_was_never_closed_is_no_open_case() =>
        Assert.Equal(
            "",
            Found(
                "8815 8816 8820",
                Child(
                    "1",
                    [
                        "<CINreferralDate>2025-04-10</CINreferralDate><ReferralNFA>true</ReferralNFA>",
                        "<CINreferralDate>2025-06-01</CINreferralDate><ReferralNFA>false</ReferralNFA>",
                    ]
                )
            )
        );

    [Fact]
    public void Work_is_held_against_its_own_case_and_not_against_the_childs_other_one() =>
        Assert.Equal(
            "8565",
            Found(
                "8565 8863Q 8867 8896",
                Child(
                    "1",
                    [
                        Case("2025-04-10,2025-06-01") + Assessment("2025-04-11", "2025-06-02"),
                        Case("2025-06-01,") + Assessment("2025-06-02", ""),
                    ]
                )
            )
        );

    [Theory]
    [InlineData("2025-09-01 2025-10-01", "")]
    [InlineData("2025-10-01 2025-08-01", "8841")] // not the first of them alone
    [InlineData("2025-07-31 2025-08-01", "8841 8841")]
    [InlineData("2025-09-31 2025-10-01", "8842Q")] // a review on no real day has none
    public void Every_review_of_a_plan_is_looked_at(string reviews, string codes) =>
        Assert.Equal(codes, Found("8841 8842Q", Child("1", [Case("2025-06-02,") + Plan("2025-08-01", reviews)])));

    [Fact]
    public void Two_records_of_one_child_are_both_found() =>
        Assert.Equal(
            "8510 8510",
            Found("8510 8590", Child("1", [Case("2025-06-02,")]) + Child("1", [Case("2025-09-02,")]))
        );

    [Fact]
    public void A_child_without_a_number_is_found_and_hides_nothing_about_the_others() =>
        Assert.Equal(
            "8500 8630",
            Found(
                "8500 8510 8590 8630",
                Child("", [Case("2025-06-02,")])
                    + Child("1", [Case("2025-06-02,")])
                    + Child("2", [Case("2025-06-02,2025-06-01")])
            )
        );

    [Fact]
    public void A_date_that_is_none_is_told_where_a_rule_could_not_judge_by_it()
    {
        var rule = Check(Child("1", [Case("2025-06-02,2025-06-31")])).Single(each => each.Code is "8630");
        Assert.Equal("clean", rule.Status);
        Assert.Contains("1 row could not be judged in full", rule.Why, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Case(string days) =>
        days.Split(',') is [var referred, var closed]
            ? $"<CINreferralDate>{referred}</CINreferralDate>{Day("CINclosureDate", closed)}<ReferralNFA>0</ReferralNFA>"
            : throw new ArgumentException($"{days} is not two days.", nameof(days));

    private static string Assessment(string began, string authorised) =>
        $"<Assessments>{Day("AssessmentActualStartDate", began)}{Day("AssessmentAuthorisationDate", authorised)}</Assessments>";

    private static string Plan(string began, string reviews) =>
        $"<ChildProtectionPlans>{Day("CPPstartDate", began)}<Reviews>{string.Concat(reviews.Split(' ').Select(day => Day("CPPreviewDate", day)))}</Reviews></ChildProtectionPlans>";

    private static string Day(string name, string day) => day is "" ? "" : $"<{name}>{day}</{name}>";

    private static string Child(string number, IEnumerable<string> cases) =>
        $"<Child><ChildIdentifiers><LAchildID>{number}</LAchildID><PersonBirthDate>2016-06-01</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>{string.Concat(cases.Select(each => $"<CINdetails>{each}</CINdetails>"))}</Child>";

    private string Found(string codes, string children) =>
        string.Join(
            ' ',
            Check(children)
                .Where(rule => codes.Split(' ').Contains(rule.Code))
                .OrderBy(rule => rule.Code, StringComparer.Ordinal)
                .SelectMany(rule => Enumerable.Repeat(rule.Code, (int)rule.Count))
        );

    private IEnumerable<CheckedRule> Check(string children)
    {
        File.WriteAllText(
            Path.Combine(folder, "census.xml"),
            $"<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children>{children}</Children></Message>"
        );
        return CheckFolder.Run(folder, year: 2026).Rules.Where(rule => rule.Return == "cin-census");
    }
}
