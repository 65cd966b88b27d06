using System.Diagnostics;
using Headwater.Returns.Checks;

namespace Headwater.Tests.Returns;

/// <summary>A file of which nothing can be read says why, in words about what it is.</summary>
public sealed class NothingReadTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("headwater-nothing-read-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(
        "<Message><Header><CollectionDetails><Year>2026</Year></CollectionDetails></Header><Children><Child><Child",
        "no record stands whole"
    )]
    [InlineData("<Something><Else/></Something>", "the file is XML, but none of the returns that Headwater knows")]
    [InlineData("<Something><Else", "not well-formed XML")]
    public void Xml_of_which_nothing_can_be_read_says_so_in_words_about_xml(string text, string words)
    {
        File.WriteAllText(Path.Combine(folder, "cin.xml"), text);

        var file = Assert.Single(CheckFolder.Run(folder).Files);

        Assert.Null(file.Table);
        Assert.Contains(words, file.Why, StringComparison.Ordinal);
        Assert.DoesNotContain("headings", file.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_whose_name_is_no_utf8_says_so()
    {
        if (OperatingSystem.IsWindows())
            return;
        using (
            var make = Process.Start(
                "sh",
                ["-c", "printf 'CHILD,DOB\\n' > \"$1/$(printf 'miss\\377ng.csv')\"", "sh", folder]
            )
        )
            make.WaitForExit();

        var file = Assert.Single(CheckFolder.Run(folder).Files);

        Assert.Contains("not written in UTF-8", file.Why, StringComparison.Ordinal);
        // By a name that is no UTF-8 only a shell deletes it.
        using var delete = Process.Start("sh", ["-c", "rm \"$1\"/*", "sh", folder]);
        delete.WaitForExit();
    }
}
