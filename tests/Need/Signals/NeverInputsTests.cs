using System.Text.RegularExpressions;
using Headwater.Need.Signals;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;

namespace Headwater.Tests.Need.Signals;

/// <summary>Who a child is, and where they live, never raises a signal: Equality Act 2010, and the house plan.</summary>
public partial class NeverInputsTests
{
    [Fact]
    public void No_signal_reads_disability_immigration_status_or_what_a_return_asks_of_a_child() =>
        Assert.DoesNotContain(
            Catalogue.All.SelectMany(signal => signal.Inputs),
            kind => kind is Kind.Disability or Kind.Immigration or Kind.Described
        );

    // Whatever is added to what a signal is given has to be thought about here first.
    [Fact]
    public void A_signal_is_given_no_more_than_a_number_a_birth_date_and_entries()
    {
        Assert.Equal(["All", "Born", "Child", "Order"], Properties<Timeline>());
        Assert.Equal(["Amount", "Code", "File", "Kind", "Line", "On", "Until"], Properties<Entry>());
    }

    [Theory]
    [InlineData("src/Need")]
    public void Nothing_in_Need_reads_a_protected_characteristic_or_a_place(string folder) =>
        Assert.Empty(
            from file in Repository.Files(folder, ".cs").Concat(Repository.Files(folder, ".sql"))
            from line in File.ReadLines(Repository.File(file))
            let code = Words.Replace(line, "")
            where Never.IsMatch(code)
            select $"{file}: {line.Trim()}"
        );

    [Theory]
    [InlineData("select c.sex from record_child c", true)]
    [InlineData("entry.Kind is Kind.Disability", true)]
    [InlineData("timeline.Of(Kind.Immigration)", true)]
    [InlineData("timeline.Of(Kind.Described)", true)]
    [InlineData("c.postcode = @ward", true)]
    [InlineData("facts.Ethnicity", true)]
    [InlineData("fsm_eligible", true)]
    [InlineData("Source = \"the sexual exploitation guidance\",", false)] // words for a reader
    [InlineData("/// sex is never read", false)]
    [InlineData("forward, backward, rewards", false)]
    public void A_line_that_would_read_one_is_seen(string line, bool seen) =>
        Assert.Equal(seen, Never.IsMatch(Words.Replace(line, "")));

    private static IEnumerable<string> Properties<T>() =>
        typeof(T).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal);

    // What stands in quotation marks on one line, or after a comment's slashes, is read by people, not by signals.
    [GeneratedRegex("""\$?"[^"]*"|//.*$""")]
    private static partial Regex Words { get; }

    [GeneratedRegex(
        @"(?<![a-z])(sex|gender|ethnic\w*|race|religio\w*|language|fsm\w*|ward|deprivation\w*|postcode\w*|pregnan\w*|Disability|Immigration|Described|nationality)(?![a-z])",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Never { get; }
}
