namespace Headwater.Tests.Cli;

public sealed class MakePersonsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("headwater-cli-");

    [Fact]
    public async Task Persons_are_written_as_asked_for()
    {
        var (exitCode, output, _) = await HeadwaterProgram.RunAsync([
            "make-persons",
            "--out",
            folder.FullName,
            "--kind",
            "contacts",
            "--records",
            "60",
            "--errors",
            "high",
            "--seed",
            "7",
        ]);

        Assert.Equal(0, exitCode);
        Assert.StartsWith("60 records of ", output, StringComparison.Ordinal);
        Assert.Equal(61, File.ReadLines(Path.Combine(folder.FullName, "persons.csv")).Count());
    }

    [Theory]
    [InlineData("--records", "0")]
    [InlineData("--kind", "dragons")]
    [InlineData("--errors", "many")]
    public async Task What_cannot_be_meant_is_wrong_use(string option, string value)
    {
        var (exitCode, output, notes) = await HeadwaterProgram.RunAsync([
            "make-persons",
            "--out",
            folder.FullName,
            option,
            value,
        ]);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.NotEmpty(notes);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
