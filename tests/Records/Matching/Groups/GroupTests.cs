using Headwater.Records.Matching.Groups;
using Headwater.Records.Matching.Quality;
using Headwater.Records.Matching.Samples;
using Headwater.Tests.Demo;

namespace Headwater.Tests.Records.Matching.Groups;

/// <summary>Whether some children are missed more than others.</summary>
public class GroupTests(MadeBorough made) : IClassFixture<MadeBorough>
{
    [Fact]
    public void A_name_is_grouped_by_those_who_bear_it_and_only_where_enough_do()
    {
        var origins = NameOrigins.Of([
            .. Enumerable.Repeat(("Khan", "Asian"), 6),
            .. Enumerable.Repeat(("KHAN", "mixed"), 2),
            .. Enumerable.Repeat(("Reed", "White British"), 5),
            .. Enumerable.Repeat(("Reed", "Black"), 5),
            .. Enumerable.Repeat(("Rarename", "Black"), 4),
        ]);

        Assert.Equal("a name mostly of children whose group is Asian", origins.Of("khan"));
        Assert.Equal("a name of several groups", origins.Of("Reed"));
        Assert.Equal("a name too rare here to say", origins.Of("Rarename"));
        Assert.Equal("no family name", origins.Of(null));
    }

    [Fact]
    public void Numbers_below_five_are_not_shown_nor_what_would_tell_them()
    {
        var results = GroupResult.Of(
            [.. Parts("girls", 300, 3), .. Parts("boys", 40, 8), .. Parts("recorded as both", 4, 0)],
            []
        );

        Assert.Equal(
            [("boys", null), ("girls", 300), ("recorded as both", null)],
            results
                .OrderBy(result => result.Group, StringComparer.Ordinal)
                .Select(result => (result.Group, result.Joined))
        );
        Assert.Null(results.Single(result => result.Group is "girls").Missed);
        Assert.All(results.Where(result => result.Joined is null), result => Assert.Null(result.Found));
    }

    [Fact]
    public void A_group_whose_records_are_missed_more_is_named_and_one_that_is_not_is_left_alone()
    {
        var results = GroupResult.Of(
            [.. Parts("girls", 400, 20), .. Parts("boys", 400, 120), .. Parts("other", 400, 22)],
            []
        );

        var behind = Assert.Single(results, result => result.Behind is not null);
        Assert.Equal("boys", behind.Group);
        // Half of those apart are one child: 400 of 460 found, of the others 800 of 821.
        Assert.Equal((800 / 821.0) - (400 / 460.0), behind.Behind?.Share ?? 0, 1e-9);
        Assert.Equal(400 / 460.0, behind.Found?.Share ?? 0, 1e-9);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Every_pair_of_the_borough_is_counted_once_for_each_attribute(Engine engine)
    {
        await using var folder = await LoadedFolder.MakeAsync(engine);
        await folder.LoadAsync(other: Path.Combine(made.Folder, "files"));

        var sums = await folder.AskAsync<(string Attribute, long Pairs)>(
            "select attribute, cast(sum(pairs) as bigint) from record_match_frame where sample = 0 group by attribute order by attribute"
        );

        Assert.Equal(6, sums.Count);
        Assert.Single(sums.Select(sum => sum.Pairs).Distinct());
        var groups = await folder.AskAsync<string>(
            "select distinct belongs_to from record_match_frame where attribute = 'Ethnic group' order by belongs_to"
        );
        Assert.Contains("Asian", groups);
        Assert.Contains("not recorded", groups);
        var measured = await new MeasureMatching(folder.Database, TimeProvider.System).RunAsync(LoadedFolder.Someone);
        Assert.Contains(measured!.Groups, group => group is { Attribute: "Sex", Group: "girls", Found: not null });
    }

    private static IEnumerable<(string, string, Counted)> Parts(string group, long joined, long apart) =>
        [
            ("Sex", group, new Counted(8, 0, joined, joined, 0)),
            ("Sex", group, new Counted(2, 0, apart, apart / 2.0, apart / 4.0)),
        ];
}
