namespace Headwater.Tests.Architecture;

public class FolderTests
{
    private static readonly string[] Drawers =
    [
        "Services",
        "Models",
        "Interfaces",
        "Helpers",
        "Common",
        "Utils",
        "Utilities",
        "Managers",
        "Dto",
        "Dtos",
        "Shared",
        "Core",
        "Misc",
    ];

    [Fact]
    public void No_folder_is_a_drawer() =>
        Assert.DoesNotContain(
            Repository.Files(".", ".cs").SelectMany(file => file.Split('/').SkipLast(1)),
            folder => Drawers.Contains(folder, StringComparer.OrdinalIgnoreCase)
        );

    [Fact]
    public void No_file_is_longer_than_a_person_reads_at_once() =>
        Assert.DoesNotContain(
            Repository.Files(".", ".cs"),
            file => File.ReadLines(Repository.File(file)).Count() > 300
        );
}
