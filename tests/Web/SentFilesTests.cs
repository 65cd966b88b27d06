using Headwater.Web.Uploads;

namespace Headwater.Tests.Web;

/// <summary>Where files lie while they are checked, and under which names.</summary>
public class SentFilesTests
{
    [Fact]
    public void A_long_name_fits_a_file_system_in_any_letters() =>
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(SentFiles.Safe($"{new string('字', 300)}.csv")), 10, 200);

    [Theory]
    [InlineData("a/b/../c.csv", "c.csv")]
    [InlineData("C:\\Users\\x\\returns.xml", "returns.xml")]
    [InlineData(".hidden", "hidden")]
    [InlineData("...", "file")]
    [InlineData("", "file")]
    [InlineData("tab\tnull\0<b>.csv", "tab_null__b_.csv")]
    public void A_name_is_made_safe(string name, string safe) => Assert.Equal(safe, SentFiles.Safe(name));

    [Fact]
    public void A_long_name_keeps_its_ending_and_two_alike_are_told_apart()
    {
        using var files = SentFiles.Make();
        files.Add($"{new string('a', 300)}.csv").Dispose();
        files.Add("b.csv").Dispose();
        files.Add("B.csv").Dispose();

        Assert.Equal([$"{new string('a', 56)}.csv", "b.csv", "B (2).csv"], files.Names());
    }

    [Fact]
    public void What_a_killed_server_left_is_swept_and_what_another_works_on_stays()
    {
        using var atWork = SentFiles.Make();
        var left = Directory.CreateTempSubdirectory("headwater-check-").FullName;
        File.WriteAllText(Path.Combine(left, "missing.csv"), "CHILD\n1\n");

        SentFiles.Sweep();

        Assert.False(Directory.Exists(left));
        Assert.True(Directory.Exists(atWork.Folder));
    }
}
