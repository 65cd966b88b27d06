using Headwater.Access;
using Headwater.Access.Trail.Unusual;

namespace Headwater.Tests.Access.Trail;

public class RuleTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 2, 10, 0, 0, TimeSpan.Zero);

    private static readonly LookPolicy Policy = LookPolicy.Default;

    [Theory]
    [InlineData("2026-11-02T06:59", 1)]
    [InlineData("2026-11-02T07:00", 0)]
    [InlineData("2026-11-02T18:59", 0)]
    [InlineData("2026-11-02T19:00", 1)]
    [InlineData("2026-10-31T10:00", 1)] // a Saturday
    [InlineData("2026-12-25T10:00", 1)] // a bank holiday
    public void Outside_working_hours_are_evenings_weekends_and_bank_holidays(string at, int groups)
    {
        var when = DateTimeOffset.Parse($"{at}Z", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(groups, Find("outside-hours", Opened(1, when)).Count);
        Assert.Empty(Find("outside-hours", Opened(1, when) with { Children = 0 }));
    }

    [Theory]
    [InlineData(Purpose.DirectWork, null, 1)]
    [InlineData(Purpose.Oversight, null, 1)]
    [InlineData(Purpose.DataQuality, null, 0)]
    [InlineData(Purpose.DirectWork, InvolvementKind.Case, 0)]
    [InlineData(Purpose.DirectWork, InvolvementKind.Work, 0)]
    [InlineData(Purpose.DirectWork, InvolvementKind.FamilyName, 1)]
    public void No_relation_is_a_page_opened_for_the_work_by_whom_nothing_ties(
        Purpose purpose,
        InvolvementKind? kind,
        int groups
    ) =>
        Assert.Equal(
            groups,
            Find(
                "no-relation",
                kind is { } tie ? [("pat", 7, tie)] : [],
                Opened(1, Monday) with
                {
                    Purpose = purpose,
                }
            ).Count
        );

    [Theory]
    [InlineData(30, 1, 1)]
    [InlineData(29, 1, 0)]
    [InlineData(30, 3, 0)] // thirty pages, but over an hour and a half
    public void Many_children_are_many_pages_within_an_hour(int pages, int minutes, int groups)
    {
        var lines = Enumerable
            .Range(0, pages)
            .Select(i => Opened(i + 1, Monday.AddMinutes(i * minutes), child: 100 + i))
            .ToArray();

        var found = Find("many-children", lines);

        Assert.Equal(groups, found.Count);
        Assert.All(found, group => Assert.Equal(pages, group.Count));
    }

    [Fact]
    public void The_same_page_opened_many_times_is_one_child()
    {
        var lines = Enumerable.Range(0, 40).Select(i => Opened(i + 1, Monday.AddSeconds(i))).ToArray();

        Assert.Empty(Find("many-children", lines));
    }

    [Theory]
    [InlineData(500, Purpose.DataQuality, 1)]
    [InlineData(499, Purpose.DataQuality, 0)]
    [InlineData(500, Purpose.Returns, 0)]
    public void Many_children_at_once_are_so_many_in_one_look_but_for_a_return(
        int children,
        Purpose purpose,
        int groups
    ) =>
        Assert.Equal(
            groups,
            Find("many-children", new Glimpse(1, Monday, "pat", Role.Analyst, purpose, children)).Count
        );

    [Theory]
    [InlineData(InvolvementKind.FamilyName, 1)]
    [InlineData(InvolvementKind.Case, 0)]
    public void A_child_with_their_own_family_name_is_raised_even_if_it_is_their_work(
        InvolvementKind kind,
        int groups
    ) => Assert.Equal(groups, Find("own-family-name", [("pat", 7, kind)], Opened(1, Monday)).Count);

    [Theory]
    [InlineData(8, 20, 1)]
    [InlineData(7, 20, 0)]
    [InlineData(8, 24, 0)] // the eighth is seven days after the first
    public void The_same_child_again_and_again_is_many_times_within_a_week(int times, int hours, int groups) =>
        Assert.Equal(
            groups,
            Find(
                "same-child",
                [.. Enumerable.Range(0, times).Select(i => Opened(i + 1, Monday.AddHours(i * hours)))]
            ).Count
        );

    [Fact]
    public void Two_such_weeks_apart_are_two_and_their_own_case_is_none()
    {
        Glimpse[] lines =
        [
            .. Enumerable.Range(0, 9).Select(i => Opened(i + 1, Monday.AddHours(i))),
            .. Enumerable.Range(0, 8).Select(i => Opened(i + 20, Monday.AddDays(20).AddHours(i))),
        ];

        Assert.Equal([9, 8], Find("same-child", lines).Select(group => group.Count));
        Assert.Empty(Find("same-child", [("pat", 7, InvolvementKind.Case)], lines));
        Assert.NotEmpty(Find("same-child", [("pat", 7, InvolvementKind.Work)], lines));
    }

    [Theory]
    [InlineData(5, 1, 1)]
    [InlineData(4, 1, 0)]
    [InlineData(5, 10, 0)] // five refusals over two days
    public void Refused_again_and_again_is_many_numbers_not_shown_in_a_day(int times, int hours, int groups) =>
        Assert.Equal(
            groups,
            Find(
                "refused",
                [
                    .. Enumerable
                        .Range(0, times)
                        .Select(i => new Glimpse(
                            i + 1,
                            Monday.AddHours(i * hours),
                            "pat",
                            Role.Practitioner,
                            Purpose.DirectWork,
                            0,
                            Sought: i
                        )),
                ]
            ).Count
        );

    [Theory]
    [InlineData(5, 0)] // one try that led to five children
    [InlineData(1, 1)] // five tries
    public void A_try_that_leads_to_several_children_counts_once(int children, int groups) =>
        Assert.Equal(
            groups,
            Find(
                "refused",
                [
                    .. Enumerable
                        .Range(0, 5)
                        .Select(i => new Glimpse(
                            i + 1,
                            Monday,
                            "pat",
                            Role.Analyst,
                            Purpose.DataQuality,
                            0,
                            Sought: i,
                            Tried: $"Was refused a decision {i / children}"
                        )),
                ]
            ).Count
        );

    [Fact]
    public void Looks_of_two_people_are_never_one_group() =>
        Assert.Equal(
            [1, 1],
            Find("no-relation", Opened(1, Monday), Opened(2, Monday) with { By = "sam" }).Select(group => group.Count)
        );

    [Fact]
    public void Each_rule_has_a_key_of_its_own_and_says_its_numbers()
    {
        Assert.Equal(Rules.All.Count, Rules.All.Select(rule => rule.Key).Distinct().Count());
        Assert.All(Rules.All, rule => Assert.Same(rule, Rules.Find(rule.Key)));
        var doubled = Policy with { ChildrenInAnHour = Policy.ChildrenInAnHour with { Value = 77 } };
        Assert.Contains("77", Rules.Find("many-children")?.Definition(doubled), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"date\": \"2026-11-23\"", "\"date\": \"soon\"", "date")]
    [InlineData("Data Protection Officer (example)", " ", "signedBy")]
    [InlineData("{\"value\": 7,", "{\"value\": 19,", "begin before they end")]
    [InlineData("{\"value\": 30,", "{\"value\": 1,", "2 or more")]
    [InlineData("\"closes\"", "\"ends\"", "cannot be read")]
    public void A_policy_that_cannot_be_meant_is_refused_in_words(string instead, string of, string says)
    {
        var written = File.ReadAllText(Repository.File("src/Access/looks.json"));
        Assert.Equal(Policy, LookPolicy.Read(written));

        var fault = Assert.Throws<InvalidDataException>(() =>
            LookPolicy.Read(written.Replace(instead, of, StringComparison.Ordinal))
        );

        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    private static Glimpse Opened(long number, DateTimeOffset at, long child = 7) =>
        new(number, at, "pat", Role.Practitioner, Purpose.DirectWork, 1, child);

    private static List<IReadOnlyList<Glimpse>> Find(string rule, params Glimpse[] lines) => Find(rule, [], lines);

    private static List<IReadOnlyList<Glimpse>> Find(
        string rule,
        (string By, long Child, InvolvementKind Kind)[] ties,
        params Glimpse[] lines
    ) =>
        [
            .. Rules
                .All.Single(each => each.Key == rule)
                .Find(new Glimpses(lines, ties.ToLookup(tie => (tie.By, tie.Child), tie => tie.Kind), Policy)),
        ];
}
