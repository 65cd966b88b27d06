using System.Text.RegularExpressions;

namespace Headwater.Tests.Architecture;

/// <summary>What the code says of itself: work put off has a number, and a rule turned off has a reason.</summary>
public partial class PromiseTests
{
    [Fact]
    public void Work_put_off_has_a_number() =>
        Assert.Empty(
            from ending in new[] { ".cs", ".cshtml", ".sql", ".md", ".css", ".js" }
            from file in Repository.Files(".", ending)
            from line in File.ReadLines(Repository.File(file))
            where PutOff.IsMatch(line)
            select $"{file}: {line.Trim()}"
        );

    [Fact]
    public void An_analyzer_turned_off_has_its_reason_above()
    {
        var lines = File.ReadAllLines(Repository.File(".editorconfig"));

        Assert.Empty(lines.Where((line, i) => TurnedOff.IsMatch(line) && !Above(lines, i).StartsWith('#')));
    }

    [Fact]
    public void A_warning_silenced_in_place_has_its_reason_on_the_line() =>
        Assert.Empty(
            from file in Repository.Files(".", ".cs")
            from line in File.ReadLines(Repository.File(file))
            where Silenced.IsMatch(line)
            select $"{file}: {line.Trim()}"
        );

    // One reason may stand over several rules.
    private static string Above(string[] lines, int i) =>
        lines[..i].LastOrDefault(line => !TurnedOff.IsMatch(line)) ?? "";

    [GeneratedRegex(@"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK|XX" + @"X)\b(?!.*#\d)")]
    private static partial Regex PutOff { get; }

    [GeneratedRegex(@"severity\s*=\s*(none|silent|suggestion)")]
    private static partial Regex TurnedOff { get; }

    [GeneratedRegex(@"^\s*#pragma warning disable [\w, ]+$|\[[^\]]*SuppressMessage\((?!.*Justification)")]
    private static partial Regex Silenced { get; }
}
