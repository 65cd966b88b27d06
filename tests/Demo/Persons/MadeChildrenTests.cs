using System.Globalization;
using Headwater.Demo.Persons;
using Headwater.Vocabulary;

namespace Headwater.Tests.Demo.Persons;

public sealed class MadeChildrenTests : IClassFixture<MadeChildrenTests.Area>
{
    private readonly MadeSet set;

    public MadeChildrenTests(Area area) => set = area.Set;

    [Fact]
    public void Twins_are_about_as_many_as_are_born_in_england()
    {
        var children = Children();
        var born = children.ToLookup(child => (child["birth_date"], child["family_name"]));

        // 1.6 of 100 births are of twins, which is 3.2 of 100 children; some are written down differently.
        var twins = born.Where(group => group.Count() > 1).Sum(group => group.Count()) / (double)children.Count;
        Assert.InRange(twins, 0.018, 0.035);
    }

    [Fact]
    public void Most_records_of_schools_have_a_pupil_number_and_nearly_all_of_those_are_valid()
    {
        var numbers = set
            .Records.Where(record => record["source"] is "school")
            .Select(record => record["upn"])
            .ToList();
        var given = numbers.Where(number => number.Length > 0).ToList();

        Assert.InRange(given.Count / (double)numbers.Count, 0.9, 0.99);
        Assert.InRange(given.Count(number => Upn.TryParse(number, null, out _)) / (double)given.Count, 0.97, 0.999);
        Assert.DoesNotContain(set.Records, record => record["source"] is "health" && record["upn"].Length > 0);
    }

    [Fact]
    public void Two_children_never_share_a_number_but_twins_by_mistake()
    {
        var shared = set
            .Records.Where(record => record["upn"].Length > 0)
            .GroupBy(record => record["upn"])
            .Where(group => group.Select(record => set.PersonOf[record["unique_id"]]).Distinct().Count() > 1)
            .ToList();

        Assert.NotEmpty(shared);
        Assert.InRange(shared.Count, 1, (int)set.Made.Slips[Slip.TwinsNumber]);
    }

    [Fact]
    public void Names_are_many_and_the_commonest_are_as_common_as_in_a_city()
    {
        var children = Children();
        var surnames = children.CountBy(child => child["family_name"]).Select(name => name.Value).ToList();
        var whole = children
            .CountBy(child => (child["given_name"], child["family_name"]))
            .Select(name => name.Value)
            .ToList();

        Assert.InRange(surnames.Count / (double)children.Count, 0.15, 0.5);
        Assert.InRange(surnames.Max() / (double)children.Count, 0.005, 0.03);
        Assert.InRange(whole.Where(count => count > 1).Sum() / (double)children.Count, 0.02, 0.3);
    }

    [Fact]
    public void Children_are_not_yet_eighteen()
    {
        var born = Children().Select(child => child["birth_date"]).Where(date => date.Length > 0);

        var years = born.Select(date => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture).Year);
        Assert.All(years, year => Assert.InRange(year, 2000, 2029));
    }

    [Fact]
    public void The_truth_says_where_a_name_comes_from() =>
        Assert.InRange(set.Truth.Skip(1).Select(line => line.Split(',')[2]).Distinct().Count(), 12, 14);

    // The first record of each, which is as good as any.
    private List<Record> Children() => [.. set.Records.DistinctBy(record => set.PersonOf[record["unique_id"]])];

    /// <summary>Made once for all the tests that look at it.</summary>
    public sealed class Area
    {
        internal MadeSet Set { get; } = MadeSet.Of(new() { Records = 30_000 });
    }
}
