using System.Net;
using AngleSharp.Dom;
using Headwater.Access;

namespace Headwater.Tests.Web;

/// <summary>A child's family and homes on the pages, for every role.</summary>
public class FamilyTests(FamilySite site) : IClassFixture<FamilySite>
{
    public static TheoryData<Role> EveryRole => new(Enum.GetValues<Role>());

    [Theory, MemberData(nameof(EveryRole))]
    public async Task A_child_s_page_names_whom_the_reader_may_see_and_counts_nobody_else(Role role)
    {
        using var visitor = await site.Running.SignedInAsync(role);
        var address = $"/children/{await site.Running.ChildAsync(FamilySite.Ash)}";
        if (!Roles.Describe(role).SeesChildren || role is Role.PartnerWorker)
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync(address)).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync($"{address}/household")).StatusCode);
            return;
        }

        var family = Part(await visitor.ReadAsync(address), "section[aria-labelledby=family]");
        var household = Part(await visitor.ReadAsync($"{address}/household"), "main");

        foreach (var text in new[] { family, household })
        {
            Assert.Contains(FamilySite.Wren, text, StringComparison.Ordinal);
            Assert.Contains("HW5 5EE", text, StringComparison.Ordinal);
            var lead = role is Role.SchoolInclusionLead;
            Assert.Equal(!lead, text.Contains(FamilySite.AtTheOtherSchool, StringComparison.Ordinal));
            Assert.Equal(!lead, text.Contains(FamilySite.InCare, StringComparison.Ordinal));
            Assert.Equal(!lead, text.Contains("Flat 3, 12 Lock Lane", StringComparison.Ordinal));
            Assert.Equal(!lead, text.Contains("care/ssd_address.csv", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Why_somebody_is_a_relative_is_said_once_however_often_they_lived_together()
    {
        using var visitor = await site.Running.SignedInAsync(Role.Practitioner);

        var page = await visitor.ReadAsync($"/children/{await site.Running.ChildAsync(FamilySite.Ash)}/household");
        var relatives = page.QuerySelectorAll("table:has(#household) tbody");

        Assert.NotEmpty(relatives);
        Assert.Contains(relatives, each => each.QuerySelectorAll("tr").Length > 2);
        Assert.All(
            relatives,
            each =>
            {
                Assert.NotEmpty(each.QuerySelectorAll(".hw-cards__why"));
                Assert.Distinct(
                    each.QuerySelectorAll(".hw-cards__why")
                        .Select(why =>
                            why.TextContent[(why.TextContent.LastIndexOf(". ", StringComparison.Ordinal) + 2)..]
                        )
                );
            }
        );
        Assert.All(page.QuerySelectorAll("td"), cell => Assert.NotNull(cell.GetAttribute("data-label")));
    }

    [Fact]
    public async Task A_household_that_was_refused_is_on_the_trail()
    {
        using var lead = await site.Running.SignedInAsync(Role.SchoolInclusionLead);
        var child = await site.Running.ChildAsync(FamilySite.AtTheOtherSchool);

        Assert.Equal(HttpStatusCode.NotFound, (await lead.GetAsync($"/children/{child}/household")).StatusCode);

        Assert.Contains(
            ($"{RunningSite.NameOf(Role.SchoolInclusionLead)}", $"number {child}"),
            await site.Running.TrailOfAsync("Was refused a child's family and home")
        );
    }

    [Fact]
    public async Task A_number_that_was_joined_leads_to_the_household_of_the_child_it_now_stands_for()
    {
        const long joined = 987654;
        var ash = await site.Running.ChildAsync(FamilySite.Ash);
        await using (var work = await (await site.Running.DatabaseAsync()).BeginAsync())
        {
            await Dapper.SqlMapper.ExecuteAsync(
                work.Connection,
                "insert into record_child (id, authority, sought_name, on_roll, joined_into) values (@joined, @authority, '', 0, @ash)",
                new
                {
                    joined,
                    ash,
                    authority = RunningSite.Authority,
                }
            );
            await work.KeepAsync();
        }

        using var visitor = await site.Running.SignedInAsync(Role.Practitioner);
        var answer = await visitor.GetAsync($"/children/{joined}/household");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal($"/children/{ash}/household", $"{answer.Headers.Location}");
    }

    [Fact]
    public async Task A_sister_in_care_no_longer_lives_there_and_is_a_sister_still()
    {
        using var visitor = await site.Running.SignedInAsync(Role.Practitioner);

        var page = await visitor.ReadAsync($"/children/{await site.Running.ChildAsync(FamilySite.Ash)}");
        var bay = Assert.Single(
            page.QuerySelectorAll("section[aria-labelledby=family] li"),
            line => line.TextContent.Contains(FamilySite.InCare, StringComparison.Ordinal)
        );

        Assert.Contains("Brother or sister, likely", bay.TextContent, StringComparison.Ordinal);
        Assert.Contains("until 9 January 2026", bay.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_household_over_time_is_a_table_with_the_lines_that_tell_it()
    {
        using var visitor = await site.Running.SignedInAsync(Role.TeamManager);

        var page = await visitor.ReadAsync($"/children/{await site.Running.ChildAsync(FamilySite.InCare)}/household");
        var homes = page.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Select(Cells).ToList();

        Assert.Equal("A child’s homes and household – Headwater", page.Title);
        Assert.Equal(2, homes.Count);
        Assert.StartsWith("With foster carers, HW9 9XX", homes[0][0], StringComparison.Ordinal);
        Assert.Equal(("3 February 2021", "9 January 2026"), (homes[1][1], homes[1][2]));
        Assert.Equal("care/ssd_address.csv, line 3", homes[1][3]);
    }

    [Fact]
    public async Task No_signal_or_level_of_a_brother_or_sister_is_shown()
    {
        using var visitor = await site.Running.SignedInAsync(Role.Director);

        var family = Part(
            await visitor.ReadAsync($"/children/{await site.Running.ChildAsync(FamilySite.Ash)}"),
            "section[aria-labelledby=family]"
        );

        Assert.DoesNotContain("Level", family, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Placed", family, StringComparison.OrdinalIgnoreCase);
    }

    private static string Part(IParentNode page, string selector) =>
        page.QuerySelector(selector)?.TextContent ?? throw new InvalidOperationException($"There is no {selector}.");

    private static List<string> Cells(IElement row) => [.. row.Children.Select(cell => cell.TextContent.Trim())];
}
