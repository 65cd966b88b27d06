using Headwater.Returns.Attendance;
using Headwater.Returns.Checks;
using Headwater.Returns.Rules;

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

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Checked Check(long bytes) => CheckFolder.Run(folder, 2026, room: new Room(bytes));
}
