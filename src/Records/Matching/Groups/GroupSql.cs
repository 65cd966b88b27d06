using System.Text.Json;
using Dapper;
using Headwater.Records.Matching.Samples;
using Headwater.Records.People;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Groups;

internal static class GroupSql
{
    /// <summary>Counts for each group of children how many pairs of each kind there are. Call it when timelines are built: they hold ethnic groups.</summary>
    public static async Task KeepGroupsAsync(
        this Work work,
        string authority,
        IReadOnlyList<Person> people,
        IReadOnlyList<FramePair> frame,
        DateOnly today
    )
    {
        var grouping = await work.GroupingAsync(authority, today);
        var counts = new Dictionary<(string, string, byte), (long Pairs, double Ones, double Variance)>();
        foreach (var pair in frame)
        {
            var thought = pair.Thought;
            foreach (var (attribute, group) in grouping.Of(people[pair.Left], people[pair.Right]))
            {
                var key = (attribute, group, pair.Stratum);
                var (pairs, ones, variance) = counts.GetValueOrDefault(key);
                counts[key] = (pairs + 1, ones + thought, variance + (thought * (1 - thought)));
            }
        }

        await work.KeepCountsAsync(
            authority,
            counts.Select(count =>
                (
                    count.Key.Item1,
                    count.Key.Item2,
                    new Counted(count.Key.Item3, 0, count.Value.Pairs, count.Value.Ones, count.Value.Variance)
                )
            )
        );
    }

    public static async Task<Grouping> GroupingAsync(this Work work, string authority, DateOnly today)
    {
        var recorded = await work.Connection.QueryAsync<(long Child, string Facts)>(
            """
            select child, facts from record_entry
            where authority = @authority and kind = @kind and facts like '%ethnic group%' order by child, number
            """,
            new { authority, kind = (long)Kind.Described }
        );
        var groups = new Dictionary<long, string>();
        foreach (var (child, facts) in recorded)
            if (!groups.ContainsKey(child) && BroadGroups.Of(EthnicGroup(facts)) is { } group)
                groups[child] = group;
        var names = await work.Connection.QueryAsync<(long Child, string? FamilyName)>(
            "select id, family_name from record_child where authority = @authority and joined_into is null",
            new { authority }
        );
        return new Grouping(
            groups,
            NameOrigins.Of(
                names
                    .Where(child => groups.ContainsKey(child.Child))
                    .Select(child => (child.FamilyName, groups[child.Child]))
            ),
            today
        );
    }

    private static string? EthnicGroup(string facts)
    {
        using var told = JsonDocument.Parse(facts);
        return told.RootElement.TryGetProperty("ethnic group", out var group) ? group.GetString() : null;
    }
}
