using System.Globalization;
using System.Text.RegularExpressions;

namespace Headwater.Tests.Architecture;

/// <summary>What is said of security names tests and files that are there, and counts right: docs/privacy/asvs.md.</summary>
public partial class AsvsTests
{
    private static readonly string Page = Read("docs/privacy/asvs.md");

    private static readonly IReadOnlyList<Row> Rows =
    [
        .. from match in RowShape.Matches(Page)
        select new Row(
            match.Groups["number"].Value,
            match.Groups["level"].Value,
            match.Groups["answer"].Value.Trim('*'),
            [.. TestShape.Matches(match.Groups["tests"].Value).Select(test => test.Groups["name"].Value)]
        ),
    ];

    [Fact]
    public void Every_requirement_of_levels_1_and_2_stands_once()
    {
        Assert.Equal(Rows.Select(row => row.Number).Distinct(), Rows.Select(row => row.Number));
        // As published in version 5.0.0.
        Assert.Equal(70, Rows.Count(row => row.Level is "1"));
        Assert.Equal(183, Rows.Count(row => row.Level is "2"));
    }

    [Fact]
    public void A_test_that_is_named_is_there()
    {
        var tests = (
            from type in typeof(AsvsTests).Assembly.GetTypes()
            from method in type.GetMethods()
            where method.IsDefined(typeof(FactAttribute), inherit: true)
            select $"{type.Name}.{method.Name}"
        ).ToHashSet();

        Assert.Empty(Rows.SelectMany(row => row.Tests).Except(tests));
    }

    [Theory]
    [InlineData("docs/privacy/asvs.md")]
    [InlineData("docs/privacy/keys-connections-logs.md")]
    public void A_file_that_is_named_is_there(string page)
    {
        var named = PathShape.Matches(Read(page)).Select(match => match.Groups["path"].Value).ToList();

        Assert.NotEmpty(named);
        Assert.DoesNotContain(named, path => !Path.Exists(Repository.File(path)));
    }

    [Fact]
    public void What_is_said_to_be_shown_names_a_test_and_nothing_else_does() =>
        Assert.All(Rows, row => Assert.Equal(row.Answer is "Met", row.Tests.Count > 0));

    [Fact]
    public void The_counts_at_the_top_are_those_of_the_tables()
    {
        var counts = CountShape.Matches(Page).ToDictionary(match => match.Groups["answer"].Value);

        Assert.Equal(Rows.Select(row => row.Answer).Distinct().Order(), counts.Keys.Order());
        foreach (var (answer, count) in counts)
        {
            var its = Rows.Where(row => row.Answer == answer).ToList();
            Assert.Equal(its.Count(row => row.Level is "1"), Number(count, "one"));
            Assert.Equal(its.Count(row => row.Level is "2"), Number(count, "two"));
            Assert.Equal(its.Count, Number(count, "both"));
        }

        var met = Rows.Count(row => row.Answer is "Met");
        var unmet = Rows.Count(row => row.Answer is "Not met");
        Assert.Contains($"{met} are met and a test shows it", Page, StringComparison.Ordinal);
        Assert.Contains($"**{unmet} are not met**", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_not_met_stands_in_the_list_by_weight() =>
        Assert.Equal(
            Rows.Where(row => row.Answer is "Not met").Select(row => row.Number).Order(),
            ListShape.Matches(Page).SelectMany(match => match.Groups["numbers"].Value.Split(", ")).Order()
        );

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static string Read(string page) => File.ReadAllText(Repository.File(page));

    [GeneratedRegex(
        @"^\| (?<number>\d+\.\d+\.\d+) \| (?<level>[12]) \| [^|]+ \| (?<answer>[^|]+) \| [^|]+ \| (?<tests>[^|]*) ?\|$",
        RegexOptions.Multiline
    )]
    private static partial Regex RowShape { get; }

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z]*\\.[A-Z][A-Za-z0-9]*_\\w+)`")]
    private static partial Regex TestShape { get; }

    [GeneratedRegex("`(?<path>(src|docs|tests|tools)/[^`\\s]+|[A-Z][\\w.]+\\.(md|props))`")]
    private static partial Regex PathShape { get; }

    [GeneratedRegex(
        @"^\| (?<answer>[A-Z][a-z ,]+) \| (?<one>\d+) \| (?<two>\d+) \| (?<both>\d+) \|$",
        RegexOptions.Multiline
    )]
    private static partial Regex CountShape { get; }

    [GeneratedRegex(@"^- (?<numbers>\d+\.\d+\.\d+(, \d+\.\d+\.\d+)*): ", RegexOptions.Multiline)]
    private static partial Regex ListShape { get; }

    private sealed record Row(string Number, string Level, string Answer, IReadOnlyList<string> Tests);
}
