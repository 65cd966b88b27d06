using System.Text.RegularExpressions;

namespace Headwater.Tests.Architecture;

/// <summary>Decision 21: what is known of families feeds no signal, level, list or match.</summary>
public partial class FamiliesTests
{
    // After a decision the families of both children are worked out anew; it judges nothing by them.
    private static readonly string[] MayKeepThem = ["src/Records/Matching/Decisions/Regather.cs"];

    public static TheoryData<string> FilesThatJudge =>
        [
            .. Repository
                .Files("src/Need", ".cs")
                .Concat(Repository.Files("src/Records/Matching", ".cs"))
                .Except(MayKeepThem),
        ];

    private static IReadOnlyList<string> Tables =>
        [
            .. CreateTable()
                .Matches(File.ReadAllText(Repository.File("src/Records/Schema/0003-families.sql")))
                .Select(match => match.Groups[1].Value),
        ];

    [Theory, MemberData(nameof(FilesThatJudge))]
    public void Nothing_that_judges_reads_families(string file)
    {
        var text = File.ReadAllText(Repository.File(file));

        foreach (var word in Tables.Append("Records.Families"))
            Assert.DoesNotContain(word, text, StringComparison.Ordinal);
    }

    [Fact]
    public void All_of_matching_is_looked_at_and_every_table_of_families()
    {
        var files = FilesThatJudge.Select(row => row.Data).ToList();

        Assert.Contains("src/Records/Matching/Against.cs", files);
        Assert.Contains("src/Records/Matching/Identities/MatchIdentities.cs", files);
        Assert.True(new[] { "record_tie", "record_marked_place", "record_common_name" }.All(Tables.Contains));
        Assert.All(
            MayKeepThem,
            file =>
                Assert.Contains("Records.Families", File.ReadAllText(Repository.File(file)), StringComparison.Ordinal)
        );
    }

    [GeneratedRegex("create table ([a-z_]+)")]
    private static partial Regex CreateTable();
}
