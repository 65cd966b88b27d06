namespace Headwater.Tests.Architecture;

/// <summary>Decision 21: what is known of families feeds no signal, level, list or match.</summary>
public class FamiliesTests
{
    public static TheoryData<string> FilesThatJudge =>
        [.. Repository.Files("src/Need", ".cs"), .. Repository.Files("src/Records/Matching/Weights", ".cs")];

    [Theory, MemberData(nameof(FilesThatJudge))]
    public void Nothing_that_judges_reads_families(string file)
    {
        var text = File.ReadAllText(Repository.File(file));

        foreach (var word in (string[])["Records.Families", "record_tie", "record_stay", "record_kin", "record_stated"])
            Assert.DoesNotContain(word, text, StringComparison.Ordinal);
    }
}
