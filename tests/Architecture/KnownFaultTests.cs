using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Headwater.Tests.Architecture;

/// <summary>By when a package with a known fault is replaced is written down, and the build is set to refuse one.</summary>
public partial class KnownFaultTests
{
    [Fact]
    public void Each_severity_has_a_time_and_no_worse_one_has_longer()
    {
        var times = TimeShape
            .Matches(File.ReadAllText(Repository.File("SECURITY.md")))
            .Select(match =>
                (
                    Severity: match.Groups["severity"].Value,
                    Days: int.Parse(match.Groups["days"].Value, CultureInfo.InvariantCulture)
                )
            )
            .ToList();

        Assert.Equal(["Critical", "High", "Moderate", "Low"], times.Select(time => time.Severity));
        Assert.Equal(times.Select(time => time.Days).Order(), times.Select(time => time.Days));
    }

    [Fact]
    public void The_build_asks_of_every_package_at_every_severity_and_nothing_silences_the_answer()
    {
        var set = XDocument
            .Load(Repository.File("Directory.Build.props"))
            .Descendants("PropertyGroup")
            .Elements()
            .ToDictionary(property => property.Name.LocalName, property => property.Value);

        Assert.Equal(
            ("true", "all", "low", "true"),
            (set["NuGetAudit"], set["NuGetAuditMode"], set["NuGetAuditLevel"], set["TreatWarningsAsErrors"])
        );
        Assert.Empty(
            from ending in new[] { ".props", ".targets", ".csproj" }
            from file in Repository.Files(".", ending)
            from line in File.ReadLines(Repository.File(file))
            where Silenced.IsMatch(line)
            select $"{file}: {line.Trim()}"
        );
    }

    [GeneratedRegex(@"^\| (?<severity>[A-Z][a-z]+) \| (?<days>\d+) days \|$", RegexOptions.Multiline)]
    private static partial Regex TimeShape { get; }

    // Other settings would turn an answer into a word that nobody reads.
    [GeneratedRegex(@"NU190[1-4]|NuGetAuditSuppress|<NuGetAudit>\s*false|WarningsNotAsErrors")]
    private static partial Regex Silenced { get; }
}
