using Headwater.Returns.Attendance;
using Headwater.Returns.Checks;
using Headwater.Returns.Rules;
using Headwater.Returns.SafeguardingDataset;

namespace Headwater.Tests.Returns.Checks;

/// <summary>A return with more rows than there is room for is read to its end, and what was not looked at is told.</summary>
public sealed class RoomTests : IDisposable
{
    private const int Rows = 60_000;

    private readonly string folder = Directory.CreateTempSubdirectory("headwater-room-").FullName;

    public RoomTests()
    {
        var lines = Sample.Csv(WeeklyMarksTable.Table).Split('\n');
        File.WriteAllLines(Path.Combine(folder, "marks.csv"), [.. lines.Take(1), .. Enumerable.Repeat(lines[1], Rows)]);
    }

    [Fact]
    public void Its_rules_say_that_they_had_nothing_to_check_and_why()
    {
        var seen = Check(1 << 20);

        Assert.Equal(Rows, Assert.Single(seen.Files).Rows);
        var rules = seen.Rules.Where(rule => rule is { Return: "attendance", Code: ['A', 'T', 'T', ..] }).ToList();
        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Equal(("nothing to check", Room.Lacking), (rule.Status, rule.Why)));
        Assert.Contains(
            seen.Rules,
            rule =>
                rule is { Return: "agreement", Status: "nothing to check" }
                && rule.Why.Contains(Room.Lacking, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void With_room_they_run() =>
        Assert.DoesNotContain(Check(64 << 20).Rules, rule => rule.Why.Contains(Room.Lacking, StringComparison.Ordinal));

    [Fact]
    public void Rows_that_stand_twice_are_named_though_there_is_no_room_for_them()
    {
        var lines = Sample.Csv(PersonTable.Table, Rows).TrimEnd('\n').Split('\n');
        File.WriteAllLines(Path.Combine(folder, "ssd_person.csv"), [.. lines, lines[1]]);

        var seen = Check(1 << 20);

        var twice = Assert.Single(
            seen.Rules,
            rule => rule is { Return: "safeguarding-dataset", Code: "duplicate", Count: > 0 }
        );
        Assert.Equal(Rows + 2, Assert.Single(twice.Found).Line);
        Assert.Contains(
            seen.Rules,
            rule => rule is { Return: "safeguarding-dataset", Why: Room.Lacking, Status: "nothing to check" }
        );
    }

    [Fact]
    public void Many_small_files_are_weighed_together()
    {
        var lines = Sample.Csv(WeeklyMarksTable.Table, 1000);
        foreach (var school in Enumerable.Range(1, 30))
            File.WriteAllText(Path.Combine(folder, $"marks-{school}.csv"), lines);
        File.Delete(Path.Combine(folder, "marks.csv"));

        Assert.Contains(Check(1 << 20).Rules, rule => rule is { Return: "attendance", Why: Room.Lacking });
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Checked Check(long bytes) => CheckFolder.Run(folder, 2026, room: new Room(bytes));
}
