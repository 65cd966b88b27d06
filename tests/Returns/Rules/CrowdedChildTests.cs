using System.Globalization;
using Headwater.Returns.Checks;

namespace Headwater.Tests.Returns.Rules;

/// <summary>An extract that gives thousands of rows one child's number stops no rule on anybody else, and is told.</summary>
public sealed class CrowdedChildTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("headwater-crowded-").FullName;

    [Fact]
    public void Rules_pass_over_a_child_with_more_rows_than_anybody_has_and_say_so()
    {
        Write([.. Periods("0", 3001), "7,01/06/2012,M,02/06/2025,20/06/2025", "7,01/06/2012,M,10/06/2025,30/06/2025"]);

        var rule = CheckFolder.Run(folder, 2026).Rules.Single(rule => rule.Code is "574");

        Assert.Equal("could not run", rule.Status);
        Assert.Contains("more than 3,000 rows about one child", rule.Why, StringComparison.Ordinal);
        Assert.Contains("missing.csv, line 2", rule.Why, StringComparison.Ordinal);
        Assert.Equal(["7"], rule.Found.Select(found => found.Key).Distinct());
    }

    [Fact]
    public void As_many_rows_as_somebody_might_have_are_judged()
    {
        Write([.. Periods("0", 3000)]);

        Assert.Equal(2999, CheckFolder.Run(folder, 2026).Rules.Single(rule => rule.Code is "574").Found.Count);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Write(IEnumerable<string> rows) =>
        File.WriteAllLines(Path.Combine(folder, "missing.csv"), ["CHILD,DOB,MISSING,MIS_START,MIS_END", .. rows]);

    // Each goes on when the next begins.
    private static IEnumerable<string> Periods(string child, int count) =>
        Enumerable
            .Range(0, count)
            .Select(place => new DateOnly(2025, 4, 1).AddDays(place % 300))
            .Select(began => $"{child},01/06/2012,M,{Day(began)},{Day(began.AddDays(20))}");

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
