using System.Text.RegularExpressions;

namespace Headwater.Tests.Architecture;

public partial class LinkTests
{
    public static TheoryData<string> Pages => [.. Repository.Files(".", ".md")];

    [Theory, MemberData(nameof(Pages))]
    public void A_link_between_pages_leads_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Repository.File(page)) ?? "";

        Assert.DoesNotContain(
            Link.Matches(File.ReadAllText(Repository.File(page))).Select(match => match.Groups["to"].Value),
            to => !to.Contains(':', StringComparison.Ordinal) && !Leads(folder, page, to)
        );
    }

    private static bool Leads(string folder, string page, string to)
    {
        var parts = to.Split('#', 2);
        var target = parts[0] is "" ? Repository.File(page) : Path.Combine(folder, parts[0]);
        return parts is [_, var heading]
            ? File.Exists(target) && Headings(target).Contains(heading)
            : Path.Exists(target);
    }

    private static IEnumerable<string> Headings(string page) =>
        from line in File.ReadLines(page)
        where line.StartsWith('#')
        select NotInAnchor.Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)")]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor { get; }
}
