using Headwater.Demo;

namespace Headwater.Tests.Demo;

/// <summary>In some boroughs a child is suspended in the month in which a new place is given up before it is taken up.</summary>
public sealed class GivenUpPlaceTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("borough").FullName;

    [Fact]
    public void A_school_sends_nothing_of_a_child_whom_it_never_had()
    {
        var files = Borough.Make(new BoroughOptions { Children = 1500, Seed = 52 }, folder);

        Assert.Contains(files, file => file.Path.StartsWith("files/exclusions", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
